import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('it');

export const meeting: Words['meeting'] = {
  untitled: 'Riunione senza titolo',
  status: {
    upcoming: 'In programma',
    'in-progress': 'In corso',
    completed: 'Conclusa',
    canceled: 'Annullata',
    'declined-by-lead': 'Rifiutata dal lead',
    'declined-by-org': 'Rifiutata da noi',
    unknown: 'Stato sconosciuto',
  },
  allDay: (days) => `${days}, tutto il giorno`,
  now: 'ora',
  inTime: (duration) => `tra ${duration}`,
  startedAgo: (duration) => `iniziata ${duration} fa`,
  endedAgo: (duration) => `finita ${duration} fa`,
  justEnded: 'appena finita',
  tomorrow: 'domani',
  yesterday: 'ieri',
  inDays: (days) => count(days, { one: 'tra # giorno', other: 'tra # giorni' }),
  daysAgo: (days) => count(days, { one: '# giorno fa', other: '# giorni fa' }),
  nearest: (day) => `Non è quella che hai aperto: quella di ${day} è la più vicina in Close.`,
  next: (day) => `Il link non indica il giorno. Quella di ${day} è in corso o è la prossima.`,
  last: (day) => `Il link non indica il giorno. Quella di ${day} è l’ultima in Close.`,
  writeAnyway: 'Usa questa',
  probably: (day) => `In Close è ${day}: dagli invitati, è probabilmente questo evento.`,
  join: (service) => `Partecipa su ${service}`,
  openLink: 'Apri il link',
  joinAt: (service, host) => `Partecipa su ${service}: ${host}`,
  openLinkAt: (host) => `Apri il link: ${host}`,
  outcome: (name) => `Esito: ${name}`,
  outcomeDeleted: 'Esito (eliminato)',
  noOutcome: 'Ancora nessun esito',
  paused: 'Workflow in pausa',
  pausedSeveral: (workflows) => count(workflows, { one: '# workflow in pausa', other: '# workflow in pausa' }),
};

export const people: Words['people'] = {
  title: 'Partecipanti',
  role: { contact: 'Contatto', user: 'Il tuo team', unknown: 'Non in Close' },
  answer: { yes: 'Partecipa', no: 'Ha rifiutato', maybe: 'Forse', none: 'Nessuna risposta' },
  organizer: 'Organizza',
  unnamed: 'Invitato senza nome',
  more: (hidden) => count(hidden, { one: 'Mostra # altro', other: 'Mostra altri #' }),
  fewer: 'Mostra meno',
  none: 'Close non indica nessuno per questa riunione.',
  email: (name) => `Scrivi a ${name}`,
  call: (name, number) => `Chiama ${name}: ${number}`,
  copy: (address) => `Copia ${address}`,
};

export const guests: Words['guests'] = {
  title: 'Invitati',
  text: 'Sidecar legge gli indirizzi degli invitati dall’evento aperto solo quando lo chiedi.',
  look: 'Cerca gli invitati',
  again: 'Cercali di nuovo',
  busy: 'Ricerca degli invitati in Close…',
  unreadable: 'Sidecar non riesce a leggere gli invitati di questo evento. Incolla un indirizzo qui sotto.',
  nobody: 'L’evento non mostra invitati. Incolla un indirizzo qui sotto.',
  notInClose: 'non in Close',
  contactOf: (lead) => `Contatto di ${lead}`,
  titledContactOf: (title, lead) => `${title} · ${lead}`,
  open: 'Apri',
  openLead: (lead) => `Apri ${lead} in Close`,
  found: (known, all) => count(known, { one: `# invitato su ${all} in Close`, other: `# invitati su ${all} in Close` }),
  probable: 'Probabile corrispondenza',
  sameGuests: 'Stessi invitati',
  sameStart: 'Stessi invitati, inizia alla stessa ora',
  startsWithin: (duration) => `Stessi invitati, inizia a meno di ${duration} dall’evento`,
};

export const otherLeads: Words['otherLeads'] = {
  note: 'La stessa nota sugli altri lead dell’evento?',
  outcome: 'Lo stesso esito sugli altri lead dell’evento?',
  all: (leads) => count(leads, { one: 'Anche sull’altro lead', other: 'Anche sugli altri # lead' }),
  some: (leads) => count(leads, { one: 'Anche su # lead', other: 'Anche su # lead' }),
  ownNote: 'ha una sua nota',
  ownOutcome: (name) => `ha un suo esito: ${name}`,
  someOutcome: 'un altro',
  replaced: 'Questo verrà sostituito:',
  conflict: 'Ora c’è un’altra nota. Non è stato scritto nulla.',
  replace: 'Sostituisci',
  leave: 'Lascia',
  left: 'Lasciato com’è',
  done: (saved, leads) => `Salvato su ${saved} di ${leads}`,
};

export const logOnLead: Words['logOnLead'] = {
  open: 'Registra sul lead',
  hint: 'Una nota nella cronologia del lead, all’ora dell’evento. Se Close sincronizza l’evento più tardi, avrà entrambi.',
  when: 'Data e ora',
  text: (lead) => `Nota per ${lead}`,
  placeholder: 'Di che si trattava, e com’è andata?',
  send: 'Registra',
};

export const workflows: Words['workflows'] = {
  title: 'Workflow',
  unnamed: 'Workflow senza nome',
  someone: 'Contatto senza nome',
  standing: ({ status, why }) => {
    if (status === 'active') return 'Attivo';
    if (status === 'error') return 'Fermato da un errore';
    if (status === 'goal') {
      return why === 'reply' ? 'Ha risposto' : why === 'meeting' ? 'Riunione fissata' : 'Obiettivo raggiunto';
    }
    if (why === 'this-meeting') return 'In pausa per questa riunione';
    if (why === 'meeting') return 'In pausa per una riunione';
    if (why === 'reply') return 'In pausa per una risposta';
    return why === 'by-hand' ? 'Messo in pausa a mano' : 'In pausa';
  },
  halted: { paused: 'Attivo, ma il workflow è in pausa', draft: 'Attivo, ma il workflow è una bozza' },
  pause: 'Metti in pausa',
  pauseOf: (contact, workflow) => `Metti in pausa “${workflow}” per ${contact}`,
  resume: 'Riprendi',
  resumeOf: (contact, workflow) => `Riprendi “${workflow}” per ${contact}`,
  resumeCommand: (contact, workflow) => `Riprendi “${workflow}” per ${contact}…`,
  confirm: (contact, workflow) => `${contact} riceverà la prossima e-mail di “${workflow}”.`,
  confirmHalted: (contact, workflow) =>
    `${contact} riceverà la prossima e-mail di “${workflow}” appena quel workflow sarà attivo.`,
  keep: 'Lascia in pausa',
};
