import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('nl');

export const panel: Words['panel'] = {
  look: 'Opnieuw zoeken',
  settings: 'Instellingen',
  collapse: 'Inklappen tot een tabje',
  search: 'Zoeken',
  dock: 'Vastzetten',
  dockTip: 'Vastzetten in het zijpaneel van de browser',
  ofWhat: 'voor Close',
  organization: 'Organisatie',
  back: 'Terug',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren mag niet van de browser.',
  openInClose: 'Openen in Close',
  newTab: 'Opent in een nieuw tabblad',
  onlyClose: 'Maakt alleen verbinding met api.close.com',
  asking: 'Wordt opgehaald uit Close…',
  askedAt: (time) => `Opgehaald: ${time}`,
  fromMemory: (time) => `Bewaarde stand · ${time}`,
  matchedBy: {
    'event-id': 'Via afspraak-ID',
    'series-id': 'Via de reeks',
    guests: 'Via de gasten',
    'meeting-id': 'Zelf geopend',
  },
  matchedAt: (matched, time) => `${matched} · ${time}`,
  cameFrom: {
    'wrap-up': 'Uit je afrondlijst',
    today: 'Uit je dag',
    probable: 'Waarschijnlijke match',
    search: 'Uit je zoekopdracht',
    series: 'Gekozen uit de reeks',
  },
};

export const hiding: Words['hiding'] = {
  here: 'Verbergen in deze agenda',
  going: 'Sidecar verdwijnt uit deze agenda. De knop in de werkbalk haalt het terug.',
  hidden: (site) => `Geen zijbalk op ${site}.`,
  show: 'Weer tonen',
  title: 'Agenda’s zonder zijbalk',
  text: 'Daar blijft Sidecar in de pop-up van de werkbalk.',
  showOn: (site) => `Weer tonen op ${site}`,
};

export const collapsed: Words['collapsed'] = {
  found: (leads) => `Sidecar openen: ${count(leads, { one: '# lead', other: '# leads' })} in Close`,
  choose: 'Sidecar openen: kies de meeting die je hebt geopend',
  notFound: 'Sidecar openen: geen meeting in Close voor deze afspraak',
  loading: 'Sidecar openen: bezig met zoeken in Close',
  attention: (title) => `Sidecar openen: ${title}`,
  idle: 'Sidecar openen',
};

export const commands: Words['commands'] = {
  title: 'Opdrachten',
  placeholder: 'Typ een opdracht of een naam…',
  search: (typed) => `Zoek in Close naar “${typed}”`,
  esc: 'Esc',
  withKey: (title, key) => `${title} (${key})`,
};

export const trouble: Words['trouble'] = {
  closed:
    'De agenda heeft deze afspraak gesloten terwijl je hier bezig was. Het paneel blijft staan tot je ergens anders klikt.',
  moved: 'De agenda toont nu een andere afspraak. Dit paneel gaat mee zodra je stopt met typen.',
  'focus-taken': 'De agenda neemt het toetsenbord steeds over van dit paneel.',
  inert: 'De agenda heeft een venster geopend dat dit paneel blokkeert.',
  inSidePanel: 'In het zijpaneel kan dat niet gebeuren.',
  inPopup: 'Klik op de knop van Sidecar in de werkbalk: de pop-up werkt wel.',
};

export const time: Words['time'] = {
  calendarZone: (zone) => `In de tijdzone van je agenda: ${zone}. De klok van deze computer staat anders.`,
  hiddenZone: 'In UTC: je browser houdt je tijdzone verborgen.',
};

export const briefCopy: Words['briefCopy'] = {
  copy: 'Briefing kopiëren',
  copied: 'Briefing gekopieerd',
  line: (title, what) => `${title}: ${what}`,
  lastTouch: 'Laatste contact',
  lastTime: 'Vorige keer',
  more: (hidden) => `nog ${hidden} in Close`,
};

export const schedulingLinks: Words['schedulingLinks'] = {
  copy: 'Mijn boekingslink kopiëren',
  choose: 'Een van mijn boekingslinks kopiëren',
  copied: 'Link gekopieerd',
  none: 'Je hebt geen boekingslink in Close.',
  unnamed: 'Boekingslink',
  minutes: (minutes) => `${minutes} min`,
};

export const today: Words['today'] = {
  title: 'Hierna',
  loading: 'Je dag wordt geladen',
  none: 'Vandaag geen meetings in Close.',
  noMore: 'Vandaag geen meetings meer in Close.',
  earlier: 'Eerder vandaag',
  tomorrow: (day) => `Morgen, ${day}`,
  meetings: (meetings) => count(meetings, { one: '# meeting', other: '# meetings' }),
  now: 'nu',
};

export const wrapUp: Words['wrapUp'] = {
  region: 'Nog af te ronden',
  left: (meetings) => `Nog ${meetings} af te ronden`,
  why: 'Voorbij, maar zonder uitkomst of notitie, laatste 7 dagen',
  nothing: 'Niets af te ronden',
  nothingWhy: 'De meetings van de laatste 7 dagen hebben een uitkomst en een notitie',
  all: 'Alles afgerond',
  outcomeOf: (meeting) => `Uitkomst van ${meeting}`,
  note: {
    missing: 'notitie ontbreekt',
    saved: 'notitie opgeslagen',
    notNeeded: 'niemand gekomen',
  },
  writeNote: 'Opent de meeting bij de notitie',
  showAll: (meetings) => `Alle ${meetings} tonen`,
  todayAt: (time) => `vandaag ${time}`,
  yesterday: 'gisteren',
};

export const moment: Words['moment'] = {
  heading: {
    before: 'Voor de meeting',
    during: 'Tijdens de meeting',
    after: 'Na de meeting',
  },
  menu: 'Moment',
  came: {
    before: { says: 'De meeting moet nog beginnen.', show: 'Voorgeschiedenis tonen' },
    during: { says: 'De meeting is begonnen.', show: 'Notitie tonen' },
    after: { says: 'De meeting is afgelopen.', show: 'Afronding tonen' },
  },
  stay: 'Zo laten',
  progress: (done, all) => `${done} van ${all} klaar`,
};

export const joined: Words['joined'] = {
  facts: (one, other) => `${one}, ${other}`,
  sentences: (one, other) => `${one} ${other}`,
  titled: (title, text) => `${title}. ${text}`,
};
