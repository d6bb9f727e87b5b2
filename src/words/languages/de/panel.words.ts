import type { Words } from '../../words';
import { count } from './worker.words';

export const panel: Words['panel'] = {
  look: 'Erneut suchen',
  settings: 'Einstellungen',
  collapse: 'Zu einer Lasche einklappen',
  search: 'Suchen',
  dock: 'Andocken',
  dockTip: 'In der Seitenleiste des Browsers andocken',
  ofWhat: 'for Close',
  organization: 'Organisation',
  back: 'Zurück',
  copied: 'Kopiert',
  copyFailed: 'Der Browser hat das Kopieren nicht erlaubt.',
  openInClose: 'In Close öffnen',
  newTab: 'Öffnet sich in einem neuen Tab',
  onlyClose: 'Spricht nur mit api.close.com',
  asking: 'Close wird gefragt …',
  askedAt: (time) => `Abgefragt: ${time}`,
  fromMemory: (time) => `Aus dem Speicher · ${time}`,
  matchedBy: {
    'event-id': 'Zugeordnet über die Termin-ID',
    'series-id': 'Zugeordnet über die Serie',
    guests: 'Zugeordnet über die Gäste',
    'meeting-id': 'Von Ihnen geöffnet',
  },
  matchedAt: (matched, time) => `${matched} · ${time}`,
  cameFrom: {
    'wrap-up': 'Aus Ihrer Nachbereitung',
    today: 'Aus Ihrem Tag',
    probable: 'Wahrscheinlicher Treffer',
    search: 'Aus Ihrer Suche',
    series: 'Aus der Serie gewählt',
  },
};

export const hiding: Words['hiding'] = {
  here: 'Auf diesem Kalender ausblenden',
  going: 'Sidecar verschwindet von diesem Kalender. Das Symbol in der Symbolleiste holt es zurück.',
  hidden: (site) => `Keine Sidebar auf ${site}.`,
  show: 'Wieder anzeigen',
  title: 'Kalender ohne Sidebar',
  text: 'Im Pop-up der Symbolleiste bleibt Sidecar auch dort.',
  showOn: (site) => `Auf ${site} wieder anzeigen`,
};

export const collapsed: Words['collapsed'] = {
  found: (leads) => `Sidecar öffnen: ${count(leads, { one: '# Lead', other: '# Leads' })} in Close`,
  choose: 'Sidecar öffnen: Wählen Sie das Meeting, das Sie geöffnet haben',
  notFound: 'Sidecar öffnen: Zu diesem Termin gibt es kein Close-Meeting',
  loading: 'Sidecar öffnen: Close wird gefragt',
  attention: (title) => `Sidecar öffnen: ${title}`,
  idle: 'Sidecar öffnen',
};

export const commands: Words['commands'] = {
  title: 'Befehle',
  placeholder: 'Befehl oder Name eingeben …',
  search: (typed) => `In Close nach „${typed}“ suchen`,
  esc: 'Esc',
  withKey: (title, key) => `${title} (${key})`,
};

export const trouble: Words['trouble'] = {
  closed:
    'Der Kalender hat diesen Termin geschlossen, während Sie hier waren. Das Panel bleibt, bis Sie woanders klicken.',
  moved: 'Der Kalender zeigt jetzt einen anderen Termin. Dieses Panel folgt, sobald Sie nicht mehr tippen.',
  'focus-taken': 'Der Kalender entzieht diesem Panel immer wieder die Tastatur.',
  inert: 'Der Kalender hat ein Fenster geöffnet, das dieses Panel sperrt.',
  inSidePanel: 'Der Seitenleiste kann das nicht passieren.',
  inPopup: 'Klicken Sie auf das Sidecar-Symbol in der Symbolleiste: Das Pop-up funktioniert.',
};

export const time: Words['time'] = {
  calendarZone: (zone) => `In der Zeitzone Ihres Kalenders: ${zone}. Die Uhr dieses Computers zeigt eine andere.`,
  hiddenZone: 'In UTC: Ihr Browser gibt Ihre Zeitzone nicht preis.',
};

export const today: Words['today'] = {
  title: 'Als Nächstes',
  loading: 'Ihr Tag wird geladen',
  none: 'Heute keine Close-Meetings.',
  noMore: 'Heute keine weiteren Close-Meetings.',
  earlier: 'Heute bereits vorbei',
  tomorrow: (day) => `Morgen, ${day}`,
  meetings: (meetings) => count(meetings, { one: '# Meeting', other: '# Meetings' }),
  now: 'jetzt',
};

export const wrapUp: Words['wrapUp'] = {
  region: 'Nachbereitung',
  left: (meetings) => `${meetings} nachzubereiten`,
  why: 'In den letzten 7 Tagen beendet, ohne Ergebnis oder Notiz',
  nothing: 'Nichts nachzubereiten',
  nothingWhy: 'Die Meetings der letzten 7 Tage haben ein Ergebnis und eine Notiz',
  all: 'Alles nachbereitet',
  outcomeOf: (meeting) => `Ergebnis von ${meeting}`,
  note: {
    missing: 'Notiz fehlt',
    saved: 'Notiz gespeichert',
    notNeeded: 'niemand erschienen',
  },
  writeNote: 'Öffnet das Meeting bei seiner Notiz',
  showAll: (meetings) => `Alle ${meetings} anzeigen`,
  todayAt: (time) => `heute, ${time}`,
  yesterday: 'gestern',
};

export const find: Words['find'] = {
  label: 'In Close suchen',
  placeholder: 'E-Mail, Name, Firma oder Kalenderlink',
  submit: 'Suchen',
  more: 'Mehr',
  moreHint: 'Diese Angaben grenzen die Suche nach einem Meeting ein: ein Beginn oder ein Zeitraum, nicht beides.',
  calendarId: 'Kalender-ID',
  calendarType: 'Kalendertyp',
  anyType: 'Alle',
  google: 'Google',
  outlook: 'Outlook',
  start: 'Beginn',
  from: 'Von',
  to: 'Bis',
  leadId: 'Lead-ID',
  empty: 'Geben Sie eine E-Mail-Adresse, einen Namen oder eine Firma ein, oder fügen Sie einen Kalenderlink ein.',
  busy: 'In Close wird gesucht …',
  leads: (leads) => count(leads, { one: '# Lead gefunden', other: '# Leads gefunden' }),
  meetings: (meetings) => count(meetings, { one: '# Meeting gefunden', other: '# Meetings gefunden' }),
  noLead: 'Kein Lead in Close passt dazu.',
  noLeadHint: 'Versuchen Sie es mit weniger Buchstaben oder nur mit dem Teil der Adresse nach dem @.',
  noMeeting: 'Close hat kein Meeting zu diesem Link oder dieser ID.',
  noMeetingHint:
    'Am besten geht es mit einem Link zum Termin selbst: Öffnen Sie den Termin und kopieren Sie seine Adresse.',
  unreadable: {
    'short-link': {
      title: 'Ein Kurzlink sagt nicht, zu welchem Termin er führt.',
      hint: 'Öffnen Sie ihn einmal und fügen Sie die Adresse ein, zu der er führt.',
    },
    'booking-page': {
      title: 'Dieser Link führt zu einer Buchungsseite, nicht zu einem Termin.',
      hint: 'Öffnen Sie den gebuchten Termin in Ihrem Kalender und fügen Sie seine Adresse ein.',
    },
    mail: {
      title: 'Dieser Link führt zu einer E-Mail, nicht zu einem Termin.',
      hint: 'Öffnen Sie den Termin in Ihrem Kalender und fügen Sie seine Adresse ein.',
    },
    call: {
      title: 'Dieser Link führt in einen Anruf. Er sagt nicht, zu welchem Termin.',
      hint: 'Fügen Sie die Adresse des Termins aus Ihrem Kalender oder die E-Mail-Adresse eines Gastes ein.',
    },
    unsaved: {
      title: 'Dieser Link legt einen neuen Termin an. Er steht noch in keinem Kalender.',
      hint: 'Speichern Sie den Termin, öffnen Sie ihn erneut und fügen Sie seine Adresse ein.',
    },
    broken: {
      title: 'Die Termin-ID in diesem Link ist abgeschnitten oder verändert.',
      hint: 'Kopieren Sie den ganzen Link noch einmal, oder öffnen Sie den Termin und fügen Sie seine Adresse ein.',
    },
    'no-event': {
      title: 'Dieser Link führt zu einem Kalender, nicht zu einem einzelnen Termin.',
      hint: 'Öffnen Sie den Termin selbst in der Vollansicht und fügen Sie seine Adresse ein.',
    },
    gateway: {
      title: 'Ihr E-Mail-Schutz verbirgt, wohin dieser Link führt.',
      hint: 'Öffnen Sie ihn einmal und fügen Sie die Adresse ein, zu der er führt.',
    },
    'other-site': {
      title: 'Dieser Link führt nicht zu einem Kalendertermin.',
      hint: 'Fügen Sie den Link eines Termins ein, oder geben Sie einen Namen oder eine E-Mail-Adresse ohne Link ein.',
    },
  },
};

export const joined: Words['joined'] = {
  facts: (one, other) => `${one}, ${other}`,
  sentences: (one, other) => `${one} ${other}`,
  titled: (title, text) => `${title}. ${text}`,
};
