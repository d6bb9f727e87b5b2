import type { Words } from '../../words';
import { count } from './worker.words';

export const meeting: Words['meeting'] = {
  untitled: 'Meeting ohne Titel',
  status: {
    upcoming: 'Bevorstehend',
    'in-progress': 'Läuft',
    completed: 'Beendet',
    canceled: 'Abgesagt',
    'declined-by-lead': 'Vom Lead abgelehnt',
    'declined-by-org': 'Von uns abgelehnt',
    unknown: 'Status nicht bekannt',
  },
  allDay: (days) => `${days}, ganztägig`,
  now: 'jetzt',
  inTime: (duration) => `in ${duration}`,
  startedAgo: (duration) => `hat vor ${duration} begonnen`,
  endedAgo: (duration) => `seit ${duration} zu Ende`,
  justEnded: 'gerade zu Ende',
  tomorrow: 'morgen',
  yesterday: 'gestern',
  inDays: (days) => count(days, { one: 'in # Tag', other: 'in # Tagen' }),
  daysAgo: (days) => count(days, { one: 'vor # Tag', other: 'vor # Tagen' }),
  nearest: (day) => `Nicht das geöffnete Meeting: Das nächstgelegene in Close ist am ${day}.`,
  next: (day) => `Der Link nennt keinen Tag. Das ist das laufende oder nächste Meeting, ${day}.`,
  last: (day) => `Der Link nennt keinen Tag. Das ist das letzte Meeting in Close, ${day}.`,
  writeAnyway: 'Dieses verwenden',
  probably: (day) => `Nach den Gästen wahrscheinlich dieser Termin: In Close liegt er am ${day}.`,
  join: (service) => `${service} beitreten`,
  openLink: 'Link öffnen',
  joinAt: (service, host) => `${service} beitreten: ${host}`,
  openLinkAt: (host) => `Link öffnen: ${host}`,
  outcome: (name) => `Ergebnis: ${name}`,
  outcomeDeleted: 'Ergebnis (gelöscht)',
  noOutcome: 'Noch kein Ergebnis',
  paused: 'Workflow pausiert',
  pausedSeveral: (workflows) => count(workflows, { one: '# Workflow pausiert', other: '# Workflows pausiert' }),
};

export const moment: Words['moment'] = {
  heading: { before: 'Vor dem Meeting', during: 'Während des Meetings', after: 'Nach dem Meeting' },
  menu: 'Zeitpunkt',
  came: {
    before: { says: 'Das Meeting liegt wieder vor Ihnen.', show: 'Verlauf zeigen' },
    during: { says: 'Das Meeting hat begonnen.', show: 'Notiz zeigen' },
    after: { says: 'Das Meeting ist zu Ende.', show: 'Rückblick zeigen' },
  },
  stay: 'So lassen',
  progress: (done, all) => `${done} von ${all} erledigt`,
};

export const people: Words['people'] = {
  title: 'Personen',
  role: { contact: 'Contact', user: 'Ihr Team', unknown: 'Nicht in Close' },
  answer: { yes: 'Zugesagt', no: 'Abgesagt', maybe: 'Vielleicht', none: 'Keine Antwort' },
  organizer: 'Organisiert',
  unnamed: 'Gast ohne Namen',
  more: (hidden) => `+${hidden} weitere`,
  fewer: 'Weniger zeigen',
  none: 'Close nennt zu diesem Meeting niemanden.',
  email: (name) => `E-Mail an ${name}`,
  call: (name, number) => `${name} anrufen: ${number}`,
  copy: (address) => `${address} kopieren`,
};

export const briefCopy: Words['briefCopy'] = {
  copy: 'Briefing kopieren',
  copied: 'Briefing kopiert',
  line: (title, what) => `${title}: ${what}`,
  lastTouch: 'Letzter Kontakt',
  lastTime: 'Beim letzten Mal',
  more: (hidden) => `${hidden} weitere in Close`,
};

export const schedulingLinks: Words['schedulingLinks'] = {
  copy: 'Meinen Scheduling Link kopieren',
  choose: 'Einen meiner Scheduling Links kopieren',
  copied: 'Link kopiert',
  none: 'Sie haben in Close keinen Scheduling Link.',
  unnamed: 'Scheduling Link',
  minutes: (minutes) => `${minutes} Min.`,
};

export const workflows: Words['workflows'] = {
  title: 'Workflows',
  unnamed: 'Workflow ohne Namen',
  someone: 'Contact ohne Namen',
  standing: ({ status, why }) => {
    if (status === 'active') return 'Aktiv';
    if (status === 'error') return 'Durch einen Fehler gestoppt';
    if (status === 'goal') {
      if (why === 'reply') return 'Hat geantwortet';
      return why === 'meeting' ? 'Meeting gebucht' : 'Ziel erreicht';
    }
    if (why === 'this-meeting') return 'Durch dieses Meeting pausiert';
    if (why === 'meeting') return 'Durch ein Meeting pausiert';
    if (why === 'reply') return 'Durch eine Antwort pausiert';
    return why === 'by-hand' ? 'Von Hand pausiert' : 'Pausiert';
  },
  halted: { paused: 'Aktiv, Workflow ist pausiert', draft: 'Aktiv, Workflow ist ein Entwurf' },
  pause: 'Pausieren',
  pauseOf: (contact, workflow) => `„${workflow}“ für ${contact} pausieren`,
  resume: 'Fortsetzen',
  resumeOf: (contact, workflow) => `„${workflow}“ für ${contact} fortsetzen`,
  resumeCommand: (contact, workflow) => `„${workflow}“ für ${contact} fortsetzen …`,
  confirm: (contact, workflow) => `${contact} erhält die nächste E-Mail aus „${workflow}“.`,
  confirmHalted: (contact, workflow) =>
    `${contact} erhält die nächste E-Mail aus „${workflow}“, sobald dieser Workflow aktiv ist.`,
  keep: 'Pausiert lassen',
};

export const otherLeads: Words['otherLeads'] = {
  note: 'Dieselbe Notiz für die anderen Leads des Termins?',
  outcome: 'Dasselbe Ergebnis für die anderen Leads des Termins?',
  all: (leads) => count(leads, { one: 'Auch beim anderen Lead', other: 'Auch bei den anderen # Leads' }),
  some: (leads) => count(leads, { one: 'Auch bei # Lead', other: 'Auch bei # Leads' }),
  ownNote: 'hat eine eigene Notiz',
  ownOutcome: (name) => `hat ein eigenes Ergebnis: ${name}`,
  someOutcome: 'ein anderes',
  replaced: 'Das wird ersetzt:',
  conflict: 'Inzwischen steht dort eine andere Notiz. Es wurde nichts geschrieben.',
  replace: 'Ersetzen',
  leave: 'So lassen',
  left: 'Unverändert gelassen',
  done: (saved, leads) => `Bei ${saved} von ${leads} gespeichert`,
};
