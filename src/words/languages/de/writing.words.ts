import type { Words } from '../../words';

const again = 'Erneut speichern';

export const note: Words['writing']['note'] = {
  title: 'Meeting-Notiz',
  command: 'Notiz schreiben',
  placeholder: 'Notiz schreiben …',
  none: 'Noch keine Notiz.',
  save: 'Notiz speichern',
  keptAt: (time) => `Entwurf gesichert: ${time}`,
  stored: (time) => `Noch nicht in Close · Entwurf gesichert: ${time}`,
  unkept: 'Entwurf noch nicht gesichert, neuer Versuch läuft',
  discard: 'Verwerfen',
  discardQuestion: 'Diesen Entwurf verwerfen?',
  discardYes: 'Ja, verwerfen',
  discardNo: 'Behalten',
  discardFailed: 'Das hat nicht geklappt. Versuchen Sie es erneut.',
  discarded: 'Der Entwurf ist verworfen.',
  otherDraft: (time) => `Ein weiterer Entwurf dieser Notiz, ${time}`,
  showOther: 'Zeigen',
  locked: 'Diese Notiz hat Formatierungen, die beim Bearbeiten in Sidecar verloren gingen.',
  editInClose: 'In Close bearbeiten',
  editorFailed: 'Der Editor wurde nicht geladen.',
  editorAgain: 'Erneut laden',
  toolbar: 'Format',
  bold: 'Fett',
  italic: 'Kursiv',
  list: 'Liste',
  link: 'Link',
  address: 'Adresse des Links',
  addressHint: 'https://',
  addressWrong: 'Das ist keine Adresse für einen Link.',
  setLink: 'Link setzen',
  removeLink: 'Link entfernen',
  cancel: 'Abbrechen',
};

export const conflict: Words['writing']['conflict'] = {
  title: 'Jemand aus Ihrem Team hat diese Notiz geändert',
  text: 'Es ist noch nichts gespeichert. Was soll die Notiz des Meetings sein?',
  theirs: 'Jetzt in Close',
  theirsAt: (time) => `Jetzt in Close, geändert: ${time}`,
  mine: 'Ihre Fassung, nicht gespeichert',
  empty: 'Leer',
  onlyTheirs: '[nur in Close:]',
  onlyMine: '[nur in Ihrer Fassung:]',
  both: 'Beide behalten',
  replace: 'Durch meine ersetzen',
  keepTheirs: 'Die andere behalten',
  question: 'Ihre Fassung geht dabei verloren. Die andere behalten?',
  yes: 'Ja, die andere behalten',
  no: 'Noch nicht',
  joined: 'Beide Fassungen stehen jetzt in der Notiz. Sehen Sie sie durch und speichern Sie dann.',
};

export const outcome: Words['writing']['outcome'] = {
  title: 'Ergebnis',
  command: 'Ergebnis festhalten …',
  none: 'Noch kein Ergebnis',
  deleted: 'Ergebnis (gelöscht)',
  unnamed: 'Ergebnis, der Name wird geladen',
  others: 'Andere Ergebnisse',
  other: 'Anderes …',
  playbook: (name) => `Playbook „${name}“`,
  noPlaybook: 'Kein Playbook: alle Ergebnisse',
  confirm: (name) => `„${name}“ bestätigen`,
  suggested: {
    low: 'Vorschlag der KI von Close, wenig sicher',
    medium: 'Vorschlag der KI von Close, ziemlich sicher',
    high: 'Vorschlag der KI von Close, sehr sicher',
    unknown: 'Vorschlag der KI von Close',
  },
};

export const writing: Words['writing'] = {
  refused: {
    'key-rejected': { text: 'Close akzeptiert Ihren Schlüssel nicht mehr.', action: 'Neuen Schlüssel eingeben' },
    'needs-key': { text: 'Sidecar hat für diese Organisation keinen Schlüssel.', action: 'Close verbinden' },
    'read-only': { text: 'Ihr Administrator lässt Sidecar nur lesen.', action: null },
    'not-allowed': { text: 'Ihre Close-Rolle darf das nicht ändern.', action: again },
    'not-found': { text: 'Close hat es nicht mehr, oder es ist für Ihren Benutzer nicht sichtbar.', action: again },
    'rate-limited': { text: 'Close bittet um eine Pause.', action: again },
    'needs-access': {
      text: 'Ihr Browser lässt Sidecar nicht zu Close, deshalb wurde nichts gesendet.',
      action: 'Zugriff erlauben',
    },
    'not-kept': {
      text: 'Es wurde nichts gesendet, denn dieser Browser konnte es nicht zuerst sichern. Vielleicht ist der Datenträger voll.',
      action: again,
    },
    'close-down': { text: 'Close hat eine Störung.', action: again },
    offline: { text: 'Sie sind offline.', action: again },
    unreachable: {
      text: 'Close ist nicht erreichbar. Vielleicht ist eine Firewall, ein VPN oder ein Blocker im Weg.',
      action: again,
    },
    'timed-out': { text: 'Close hat zu lange für eine Antwort gebraucht.', action: again },
    'not-close': {
      text: 'An Stelle von Close hat etwas anderes geantwortet, oft die Anmeldeseite eines WLANs.',
      action: again,
    },
    'cut-off': { text: 'Die Verbindung brach ab, während Close antwortete.', action: again },
    unexpected: { text: 'Sidecar bekam keine Antwort, die es versteht.', action: again },
    'newer-data': {
      text: 'In diesem Browser lief eine neuere Version von Sidecar. Aktualisieren Sie diese hier.',
      action: again,
    },
    stumbled: { text: 'In Sidecar ist etwas schiefgegangen, nicht in Close.', action: again },
    'not-notetaker': {
      text: 'Nur wer im Meeting das Protokoll führt, darf diese Notiz ändern.',
      action: 'Als Notiz beim Lead speichern',
    },
    invalid: { text: 'Close hat das nicht angenommen:', action: again },
    ignored: {
      text: 'Close hat behalten, was es hatte. Das Playbook des Meetings kennt dieses Ergebnis vielleicht nicht.',
      action: again,
    },
    conflict: { text: 'Jemand aus Ihrem Team hat diese Notiz inzwischen geändert.', action: null },
    'field-overtaken': { text: 'Jemand aus Ihrem Team hat das inzwischen geändert.', action: null },
    overtaken: { text: 'Jemand aus Ihrem Team hat diese Opportunity inzwischen geändert.', action: null },
    stale: {
      text: 'Close zeigt noch eine ältere Notiz, eine fremde Änderung könnte also übersehen werden. Warten Sie einen Moment.',
      action: again,
    },
    uncertain: {
      text: 'Die Antwort ging verloren: Close hat es vielleicht, vielleicht auch nicht.',
      action: 'Close fragen',
    },
    'changed-elsewhere': { text: 'Es wurde inzwischen in einem anderen Panel geändert oder gesendet.', action: again },
    unchanged: { text: 'Close hat geantwortet, aber alles gelassen, wie es war.', action: again },
    exists: { text: 'Diese Person ist schon in Close.', action: null },
  },
  wordsKept: 'Ihr Text ist gesichert.',
  unkept: {
    text: 'Ihr Text ist nicht gesichert: Dieser Browser speichert ihn gerade nicht. Sidecar versucht es weiter.',
    copy: 'Text kopieren',
    copied: 'Kopiert',
  },
  sendingAgain: (seconds) => `Wird in ${seconds} s erneut gesendet`,
  held: 'Wird gleich gespeichert',
  undo: 'Rückgängig',
  saving: 'Wird gespeichert …',
  saved: 'In Close gespeichert',
  savedOnLead: 'beim Lead',
  open: 'öffnen',
  openNamed: 'In Close öffnen',
  covered:
    'Etwas auf der Seite verdeckt Sidecar vielleicht, deshalb hat Ihr Klick nichts bewirkt. Versuchen Sie es gleich noch einmal, oder nutzen Sie die Seitenleiste.',
  coveredNoPanel:
    'Etwas auf der Seite verdeckt Sidecar vielleicht, deshalb hat Ihr Klick nichts bewirkt. Versuchen Sie es gleich noch einmal.',
  wordless:
    'Es wurde nichts hinzugefügt: Eine Notiz hier nimmt nur Text auf. Bilder und Dateien können Sie in Close hinzufügen.',
  closeHint: 'Diese Meldung schließen',
  openSidePanel: 'Seitenleiste öffnen',
  writeInSidePanel: 'In der Seitenleiste schreiben',
  writeInPopup: 'Öffnen Sie zum Schreiben das Pop-up von Sidecar.',
  readOnly: 'Nur lesen, von Ihrem Administrator festgelegt',
  note,
  conflict,
  outcome,
  invitation: 'Aus der Einladung',
};

/** The blanks `___` are where Tab goes to. */
export const templates: Words['templates'] = {
  first: [
    {
      name: 'Discovery',
      text: '**Ausgangslage:** ___\n**Wo es hakt:** ___\n**Wer entscheidet:** ___\n**Budget:** ___\n**Nächster Schritt:** ___ bis ___',
    },
    {
      name: 'Demo',
      text: '**Gezeigt:** ___\n**Was gefallen hat:** ___\n**Offene Fragen**\n- ___\n**Nächster Schritt:** ___ bis ___',
    },
    {
      name: 'Check-in',
      text: '**Wie es läuft:** ___\n**Gewünscht:** ___\n**Risiko:** ___\n**Zugesagt**\n1. ___',
    },
    { name: 'Nicht erschienen', text: 'Niemand kam. Versucht: ___. Neuer Termin: ___' },
  ],
  button: 'Vorlage',
  command: 'Notizvorlage einfügen',
  choose: 'Vorlage einfügen',
  none: 'Sie haben keine Vorlagen.',
  failed: 'Ihre Vorlagen konnten nicht gelesen werden.',
  edit: 'Vorlagen bearbeiten',
};
