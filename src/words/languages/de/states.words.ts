import type { Words } from '../../words';
import { count, failureTitles as titles } from './worker.words';

export const failed: Words['failed'] = {
  'key-rejected': {
    title: titles['key-rejected'],
    text: 'Der API-Schlüssel wurde in Close gelöscht oder ersetzt. Ein neuer ist in weniger als einer Minute angelegt.',
    action: 'Neuen Schlüssel eingeben',
  },
  'not-allowed': {
    title: titles['not-allowed'],
    text: 'Der Schlüssel ist gültig, aber sein Benutzer darf keine Meetings lesen. Ein Admin Ihrer Organisation kann das in Close ändern.',
    action: 'Erneut versuchen',
  },
  'not-found': {
    title: titles['not-found'],
    text: 'Es wurde in Close gelöscht oder ist für Ihren Close-Benutzer nicht sichtbar.',
    action: 'Erneut suchen',
  },
  'rate-limited': {
    title: titles['rate-limited'],
    text: 'Ihre Organisation hat Close viele Anfragen auf einmal geschickt. Sie müssen nichts tun.',
    action: 'Jetzt fragen',
  },
  'needs-access': {
    title: titles['needs-access'],
    text: 'Ihr Browser lässt Sidecar nicht zu api.close.com, deshalb wurde Close nicht gefragt.',
    action: 'Zugriff erlauben',
  },
  'close-down': {
    title: titles['close-down'],
    text: 'Die Server von Close haben mit einem Fehler geantwortet. Ihr Schlüssel und Ihr Netz sind in Ordnung.',
    action: 'Erneut versuchen',
  },
  offline: {
    title: titles.offline,
    text: 'Sidecar fragt Close erneut, sobald das Netz wieder da ist.',
    action: 'Erneut versuchen',
  },
  unreachable: {
    title: titles.unreachable,
    text: 'Keine Antwort von api.close.com. Vielleicht ist eine Firewall, ein VPN oder ein Blocker im Weg.',
    action: 'Erneut versuchen',
  },
  'timed-out': {
    title: titles['timed-out'],
    text: 'Es kam rechtzeitig keine vollständige Antwort. Vielleicht ist das Netz oder Close gerade langsam.',
    action: 'Erneut versuchen',
  },
  'not-close': {
    title: titles['not-close'],
    text: 'Oft ist das die Anmeldeseite eines WLANs oder eines Firmen-Proxys. Melden Sie sich dort an und versuchen Sie es dann erneut.',
    action: 'Erneut versuchen',
  },
  'cut-off': {
    title: titles['cut-off'],
    text: 'Die Verbindung brach ab, während Close antwortete.',
    action: 'Erneut versuchen',
  },
  unexpected: {
    title: titles.unexpected,
    text: 'Sie kam in einer Form, die diese Version von Sidecar nicht kennt. Ein neuer Versuch kann helfen, ein Update auch.',
    action: 'Erneut versuchen',
  },
  'newer-data': {
    title: titles['newer-data'],
    text: 'In diesem Browser lief eine neuere Version. Aktualisieren Sie Sidecar, dann sind Ihr Schlüssel und Ihre Entwürfe wieder da. Es wurde nichts gelöscht.',
    action: 'Erneut versuchen',
  },
  stumbled: {
    title: titles.stumbled,
    text: 'In Sidecar ist etwas schiefgegangen, nicht in Close. Wenn es wieder geschieht, starten Sie Ihren Browser neu.',
    action: 'Erneut versuchen',
  },
  countdown: (seconds) => `Neue Anfrage in ${seconds} s`,
  countdownOver: 'Close wird erneut gefragt …',
};

export const loading: Words['loading'] = { title: 'In Close wird gesucht' };

export const unchecked: Words['unchecked'] = {
  title: (title) => `${title}.`,
  asOf: (time) => `So war es in Close: ${time}.`,
  writing: 'Was Sie schreiben, bleibt erhalten und wartet auf Ihren Klick.',
};

export const candidates: Words['candidates'] = {
  title: (meetings) =>
    count(meetings, {
      one: 'Ein Meeting dieser Serie könnte das sein, das Sie geöffnet haben',
      other: '# Meetings dieser Serie könnten das sein, das Sie geöffnet haben',
    }),
  text: (meetings) =>
    count(meetings, {
      one: 'Der Link des Kalenders nennt einen Tag, aber nicht die Zeitzone. Öffnen Sie das Meeting, wenn es das aus Ihrem Kalender ist.',
      other:
        'Der Link des Kalenders nennt einen Tag, aber nicht die Zeitzone. Wählen Sie das Meeting, das Sie in Ihrem Kalender sehen.',
    }),
};

export const notFound: Words['notFound'] = {
  title: 'Kein Close-Meeting zu diesem Termin',
  asked: {
    google: {
      single: 'Close wurde nach der Google-ID des Termins gefragt.',
      recurring: 'Close wurde nach der Google-ID des Termins und nach seiner Serie gefragt.',
    },
    microsoft: {
      single: 'Close wurde nach der Outlook-ID des Termins gefragt.',
      recurring: 'Close wurde nach der Outlook-ID des Termins und nach seiner Serie gefragt.',
    },
  },
  whyTitle: 'Woran das liegen kann',
  why: {
    'just-booked': 'Er wurde gerade erst gebucht, und Close hat ihn noch nicht synchronisiert.',
    'never-synced': 'Close synchronisiert keine Feiertags-, Geburtstags- und anderen abonnierten Kalender.',
    'calendar-not-connected': 'Niemand in Ihrer Organisation synchronisiert diesen Kalender mit Close.',
    'all-day': 'Er dauert den ganzen Tag, und daraus macht Close keine Meetings.',
    private: 'Er ist privat oder nur als „beschäftigt“ sichtbar, sodass Close die Gäste nicht sieht.',
    'no-contact': 'Keiner der Gäste ist schon ein Contact in Close.',
    'newer-outlook-id': 'Close kennt diesen Outlook-Termin vielleicht unter einer ID, die sein Link nicht enthält.',
  },
  lookingIn: (time) => `Gerade erst gebucht? Neue Suche in ${time}`,
  countdown: (seconds) => `${seconds} s`,
  countdownOver: 'Es wird erneut gesucht …',
  searchIn: (organization) => `In ${organization} suchen`,
  searchInSidePanel: 'In der Seitenleiste in einer anderen Organisation suchen',
  searchInPopup: 'Um in einer anderen Organisation zu suchen, öffnen Sie das Pop-up von Sidecar.',
  look: 'Erneut suchen',
};

export const needsKey: Words['needsKey'] = {
  title: 'Close verbinden',
  text: 'Fügen Sie einmal einen API-Schlüssel ein. Sidecar zeigt dann zu jedem Termin, den Sie öffnen, das Close-Meeting.',
  facts: {
    quick: 'Dauert keine Minute',
    local: 'Der Schlüssel bleibt in diesem Browser',
    server: 'Kein Server von uns dazwischen',
  },
  action: 'Close verbinden',
};

export const needsAccess: Words['needsAccess'] = {
  title: 'Sidecar braucht Ihre Erlaubnis',
  text: 'Ihr Browser lässt Sidecar nicht auf diese Websites. Mehr wird nicht verlangt.',
  sites: 'Websites',
  action: 'Zugriff erlauben',
};

export const noEvent: Words['noEvent'] = {
  'not-a-calendar': {
    title: 'In diesem Tab ist kein Kalender lesbar',
    text: 'Öffnen Sie einen Termin in Google Kalender oder Outlook, in einem eigenen Tab. Einen Kalender innerhalb einer anderen Seite, wie in Teams oder Gmail, kann Sidecar nicht lesen.',
  },
  'nothing-open': {
    title: 'Öffnen Sie einen Termin',
    text: 'Klicken Sie auf einen Termin in Ihrem Kalender, und sein Close-Meeting erscheint hier. Wenn nicht, öffnen Sie den Termin in der Vollansicht.',
  },
  'not-saved': {
    title: 'Dieser Termin ist noch nicht gespeichert',
    text: 'Ein neuer Termin oder eine Kopie hat keine ID, bis Sie speichern. Speichern Sie ihn, und Sidecar sucht ihn.',
  },
  googleCalendar: 'Google Kalender öffnen',
  outlook: 'Outlook öffnen',
};

export const reloadTab: Words['reloadTab'] = {
  title: 'Laden Sie diesen Tab einmal neu',
  text: 'Er war schon offen, als Sidecar installiert oder aktualisiert wurde. Deshalb sieht Sidecar seine Adresse noch nicht.',
  action: 'Tab neu laden',
};

export const announce: Words['announce'] = {
  found: (lead, meeting, when) => `${lead}: ${meeting}, ${when}`,
  several: (leads) => count(leads, { one: '# Lead in Close gefunden.', other: '# Leads in Close gefunden.' }),
};

export const guests: Words['guests'] = {
  title: 'Gäste',
  text: 'Sidecar liest die Adressen der Gäste nur dann aus dem offenen Termin, wenn Sie es verlangen.',
  look: 'Gäste nachschlagen',
  again: 'Gäste erneut nachschlagen',
  busy: 'Die Gäste werden in Close nachgeschlagen …',
  unreadable: 'Sidecar kann die Gäste dieses Termins nicht lesen. Fügen Sie stattdessen unten eine Adresse ein.',
  nobody: 'Der Termin zeigt keinen Gast. Fügen Sie stattdessen unten eine Adresse ein.',
  notInClose: 'nicht in Close',
  contactOf: (lead) => `Contact von ${lead}`,
  titledContactOf: (title, lead) => `${title} · ${lead}`,
  open: 'Öffnen',
  openLead: (lead) => `${lead} in Close öffnen`,
  found: (known, all) => count(all, { one: `${known} von # Gast in Close`, other: `${known} von # Gästen in Close` }),
  probable: 'Wahrscheinlicher Treffer',
  sameGuests: 'Dieselben Gäste',
  sameStart: 'Dieselben Gäste, beginnt zur selben Zeit',
  startsWithin: (duration) => `Dieselben Gäste, Beginn höchstens ${duration} vom Termin entfernt`,
};
