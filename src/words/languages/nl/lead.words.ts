import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('nl');

export const lead: Words['lead'] = {
  tabs: 'Leads bij deze afspraak',
  show: (name) => `${name} tonen`,
  shared: (leads) => count(leads, { one: 'Bij deze afspraak hoort # lead', other: 'Bij deze afspraak horen # leads' }),
  loadingName: 'Lead wordt geladen',
  loadingTab: (position) => `Lead ${position}, wordt geladen`,
  unnamed: 'Lead zonder naam',
  goneName: 'Lead niet beschikbaar',
  gone: 'De lead is in Close verwijderd of is voor jouw gebruiker verborgen.',
  failedName: 'Lead niet geladen',
  failed: 'Close gaf wel de meeting, maar niet de lead.',
  tryAgain: 'Opnieuw proberen',
  none: 'Geen lead',
  noneText: 'Deze meeting hoort in Close niet bij een lead.',
  timeIn: (time, place) => `${time} in ${place}`,
  timeThere: (time) => `${time} lokale tijd`,
};

export const people: Words['people'] = {
  title: 'Deelnemers',
  role: { contact: 'Contact', user: 'Jouw team', unknown: 'Niet in Close' },
  answer: { yes: 'Komt', no: 'Afgezegd', maybe: 'Misschien', none: 'Geen reactie' },
  organizer: 'Organisator',
  unnamed: 'Gast zonder naam',
  more: (hidden) => `Nog ${hidden} tonen`,
  fewer: 'Minder tonen',
  none: 'In Close staat niemand bij deze meeting.',
  email: (name) => `${name} mailen`,
  call: (name, number) => `${name} bellen: ${number}`,
  copy: (address) => `${address} kopiëren`,
};

export const guests: Words['guests'] = {
  title: 'Gasten',
  text: 'Sidecar leest de adressen van de gasten alleen uit de afspraak als jij erom vraagt.',
  look: 'Gasten opzoeken',
  again: 'Opnieuw opzoeken',
  busy: 'Gasten worden opgezocht in Close…',
  unreadable: 'Sidecar kan de gasten van deze afspraak niet lezen. Plak hieronder een adres.',
  nobody: 'De afspraak toont geen gasten. Plak hieronder een adres.',
  notInClose: 'niet in Close',
  contactOf: (lead) => `Contact bij ${lead}`,
  titledContactOf: (title, lead) => `${title} · ${lead}`,
  open: 'Openen',
  openLead: (lead) => `Openen: ${lead} in Close`,
  found: (known, all) => `${known} van ${count(all, { one: '# gast', other: '# gasten' })} in Close`,
  probable: 'Waarschijnlijke match',
  sameGuests: 'Dezelfde gasten',
  sameStart: 'Dezelfde gasten, begint op hetzelfde moment',
  startsWithin: (duration) => `Dezelfde gasten, begint hooguit ${duration} eerder of later`,
};

export const logOnLead: Words['logOnLead'] = {
  open: 'Vastleggen bij de lead',
  hint: 'Een notitie op de tijdlijn van de lead, op het tijdstip van de afspraak. Synchroniseert Close de afspraak later nog, dan staan ze er allebei.',
  when: 'Wanneer het was',
  text: (lead) => `Notitie voor ${lead}`,
  placeholder: 'Wat was het en wat kwam eruit?',
  send: 'Vastleggen',
};

export const otherLeads: Words['otherLeads'] = {
  note: 'Dezelfde notitie bij de andere leads van de afspraak?',
  outcome: 'Dezelfde uitkomst bij de andere leads van de afspraak?',
  all: (leads) => count(leads, { one: 'Ook bij de andere lead', other: 'Ook bij de andere # leads' }),
  some: (leads) => count(leads, { one: 'Ook bij # lead', other: 'Ook bij # leads' }),
  ownNote: 'heeft een eigen notitie',
  ownOutcome: (name) => `heeft een eigen uitkomst: ${name}`,
  someOutcome: 'een andere',
  replaced: 'Dit wordt vervangen:',
  conflict: 'Er staat intussen een andere notitie. Er is niets geschreven.',
  replace: 'Vervangen',
  leave: 'Laten staan',
  left: 'Zo gelaten',
  done: (saved, leads) => `Opgeslagen bij ${saved} van ${leads}`,
};

export const customFields: Words['customFields'] = {
  none: 'Niet ingevuld',
  locked: 'Je rol mag dit niet wijzigen.',
  unreadNumber: (example) => `Geen getal. Typ het zoals ${example}.`,
  unreadDay: (example) => `Geen datum. Typ die zoals ${example}.`,
  choose: (field, values) => `${field}: ${values}`,
  wanted: (values) => `Niet opgeslagen: ${values}`,
  removed: 'geen waarde',
  unsaved: 'Nog niet opgeslagen',
  more: 'Details',
  moreOf: (name) => `Details van ${name}`,
  conflict: {
    title: (field) => `Een collega heeft “${field}” gewijzigd`,
    theirs: 'Nu in Close',
    mine: 'Van jou',
    replace: 'De mijne opslaan',
    keep: 'Die van Close houden',
  },
};

export const workflows: Words['workflows'] = {
  title: 'Workflows',
  unnamed: 'Workflow zonder naam',
  someone: 'Contact zonder naam',
  standing: ({ status, why }) => {
    if (status === 'active') return 'Actief';
    if (status === 'error') return 'Gestopt door een fout';
    if (status === 'goal') {
      return why === 'reply' ? 'Heeft geantwoord' : why === 'meeting' ? 'Meeting geboekt' : 'Doel bereikt';
    }
    if (why === 'this-meeting') return 'Gepauzeerd door deze meeting';
    if (why === 'meeting') return 'Gepauzeerd door een meeting';
    if (why === 'reply') return 'Gepauzeerd door een antwoord';
    return why === 'by-hand' ? 'Handmatig gepauzeerd' : 'Gepauzeerd';
  },
  halted: { paused: 'Actief, maar de workflow is gepauzeerd', draft: 'Actief, maar de workflow is een concept' },
  pause: 'Pauzeren',
  pauseOf: (contact, workflow) => `Pauzeren: “${workflow}” voor ${contact}`,
  resume: 'Hervatten',
  resumeOf: (contact, workflow) => `Hervatten: “${workflow}” voor ${contact}`,
  resumeCommand: (contact, workflow) => `“${workflow}” hervatten voor ${contact}…`,
  confirm: (contact, workflow) => `${contact} krijgt de volgende e-mail van “${workflow}”.`,
  confirmHalted: (contact, workflow) =>
    `${contact} krijgt de volgende e-mail van “${workflow}” zodra die workflow actief is.`,
  keep: 'Gepauzeerd laten',
};
