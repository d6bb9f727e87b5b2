import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('it');

export const panel: Words['panel'] = {
  look: 'Cerca di nuovo',
  settings: 'Impostazioni',
  collapse: 'Riduci a una piccola scheda',
  search: 'Ricerca',
  dock: 'Aggancia',
  dockTip: 'Aggancia al pannello laterale del browser',
  ofWhat: 'for Close',
  organization: 'Organizzazione',
  back: 'Indietro',
  copied: 'Copiato',
  copyFailed: 'Il browser non ha permesso di copiare.',
  openInClose: 'Apri in Close',
  newTab: 'Si apre in una nuova scheda',
  onlyClose: 'Parla solo con api.close.com',
  asking: 'Consultazione di Close…',
  askedAt: (time) => `Consultato · ${time}`,
  fromMemory: (time) => `In memoria · ${time}`,
  matchedBy: {
    'event-id': 'Trovata dall’ID',
    'series-id': 'Trovata dalla serie',
    guests: 'Trovata dagli invitati',
    'meeting-id': 'Aperta da te',
  },
  matchedAt: (matched, time) => `${matched} · ${time}`,
  cameFrom: {
    'wrap-up': 'Dalle riunioni da completare',
    today: 'Dalla tua giornata',
    probable: 'Probabile corrispondenza',
    search: 'Dalla tua ricerca',
    series: 'Scelta dalla sua serie',
  },
};

export const hiding: Words['hiding'] = {
  here: 'Nascondi su questo calendario',
  going: 'Sidecar sparisce da questo calendario. Il pulsante nella barra degli strumenti lo riporta.',
  hidden: (site) => `Nessuna barra laterale su ${site}.`,
  show: 'Mostra di nuovo',
  title: 'Calendari senza barra laterale',
  text: 'Lì Sidecar resta nel popup della barra degli strumenti.',
  showOn: (site) => `Mostra di nuovo su ${site}`,
};

export const collapsed: Words['collapsed'] = {
  found: (leads) => count(leads, { one: 'Apri Sidecar: # lead in Close', other: 'Apri Sidecar: # lead in Close' }),
  choose: 'Apri Sidecar: scegli la riunione che hai aperto',
  notFound: 'Apri Sidecar: nessuna riunione di Close per questo evento',
  loading: 'Apri Sidecar: consultazione di Close',
  attention: (title) => `Apri Sidecar: ${title}`,
  idle: 'Apri Sidecar',
};

export const commands: Words['commands'] = {
  title: 'Comandi',
  placeholder: 'Scrivi un comando o un nome…',
  search: (typed) => `Cerca “${typed}” in Close`,
  esc: 'Esc',
  withKey: (title, key) => `${title} (${key})`,
};

export const trouble: Words['trouble'] = {
  closed: 'Il calendario ha chiuso questo evento mentre eri qui. Il pannello resta aperto finché non fai clic altrove.',
  moved: 'Ora il calendario mostra un altro evento. Il pannello lo segue quando smetti di scrivere.',
  'focus-taken': 'Il calendario continua a togliere la tastiera a questo pannello.',
  inert: 'Il calendario ha aperto una finestra che blocca questo pannello.',
  inSidePanel: 'Nel pannello laterale non succede.',
  inPopup: 'Fai clic sul pulsante di Sidecar nella barra degli strumenti: il suo popup funziona.',
};

export const time: Words['time'] = {
  calendarZone: (zone) =>
    `Nel fuso orario del tuo calendario: ${zone}. L’orologio di questo computer ne indica un altro.`,
  hiddenZone: 'In UTC: il browser non rivela il tuo fuso orario.',
};

export const briefCopy: Words['briefCopy'] = {
  copy: 'Copia il briefing',
  copied: 'Briefing copiato',
  line: (title, what) => `${title}: ${what}`,
  lastTouch: 'Ultimo contatto',
  lastTime: 'L’ultima volta',
  more: (hidden) => count(hidden, { one: '# in più in Close', other: '# in più in Close' }),
};

export const schedulingLinks: Words['schedulingLinks'] = {
  copy: 'Copia il mio link di prenotazione',
  choose: 'Copia uno dei miei link di prenotazione',
  copied: 'Link copiato',
  none: 'Non hai nessun link di prenotazione in Close.',
  unnamed: 'Link di prenotazione',
  minutes: (minutes) => `${minutes} min`,
};

export const today: Words['today'] = {
  title: 'In arrivo',
  loading: 'Caricamento della giornata',
  none: 'Oggi nessuna riunione di Close.',
  noMore: 'Oggi nessun’altra riunione di Close.',
  earlier: 'Già concluse oggi',
  tomorrow: (day) => `Domani, ${day}`,
  meetings: (meetings) => count(meetings, { one: '# riunione', other: '# riunioni' }),
  now: 'ora',
};

export const wrapUp: Words['wrapUp'] = {
  region: 'Da completare',
  left: (meetings) => count(meetings, { one: '# riunione da completare', other: '# riunioni da completare' }),
  why: 'Concluse senza esito o senza nota, ultimi 7 giorni',
  nothing: 'Niente da completare',
  nothingWhy: 'Le riunioni degli ultimi 7 giorni hanno un esito e una nota',
  all: 'Tutto completato',
  outcomeOf: (meeting) => `Esito di ${meeting}`,
  note: {
    missing: 'manca la nota',
    saved: 'nota salvata',
    notNeeded: 'non è venuto nessuno',
  },
  writeNote: 'Si apre sulla nota',
  showAll: (meetings) => count(meetings, { one: 'Mostra tutto (#)', other: 'Mostra tutte e #' }),
  todayAt: (time) => `oggi, ${time}`,
  yesterday: 'ieri',
};

export const moment: Words['moment'] = {
  heading: {
    before: 'Prima della riunione',
    during: 'Durante la riunione',
    after: 'Dopo la riunione',
  },
  menu: 'Momento',
  came: {
    before: { says: 'La riunione deve ancora cominciare.', show: 'Mostra la cronologia' },
    during: { says: 'La riunione è cominciata.', show: 'Mostra la nota' },
    after: { says: 'La riunione è finita.', show: 'Mostra il riepilogo' },
  },
  stay: 'Lascia così',
  progress: (done, all) => `${done} di ${all}`,
};

export const joined: Words['joined'] = {
  facts: (one, other) => `${one}, ${other}`,
  sentences: (one, other) => `${one} ${other}`,
  titled: (title, text) => `${title}. ${text}`,
};
