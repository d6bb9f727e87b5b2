import type { Words } from '../../words';
import { accounts, connect, connected, forget, keeping } from './accounts.words';
import { diagnostics } from './diagnostics.words';
import { sections } from './sections.words';
import { count } from './worker.words';

const saving = {
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  failed: 'Das konnte nicht gespeichert werden. Versuchen Sie es erneut.',
};

export const options: Words['options'] = {
  title: 'Sidecar for Close',
  headline: 'Das Close-Meeting neben Ihrem Kalendertermin',
  lead: 'Öffnen Sie einen Termin in Google Kalender oder Outlook. Sidecar zeigt, mit wem er ist, direkt aus Close.',
  checking: 'Es wird geprüft, wer verbunden ist …',
  sections,
  theme: {
    title: 'Design',
    text: 'Für Sidebar, Pop-up, Seitenleiste und diese Seite.',
    choices: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    ...saving,
  },
  connect,
  connected,
  accounts,
  fields: {
    title: 'Custom Fields',
    text: (most) =>
      `Stehen im Briefing und werden dort geändert: bis zu ${most} des Leads, jedes Kontakts und jeder Opportunity.`,
    loading: 'Ihre Custom Fields werden geladen',
    none: 'Ihre Organisation hat keine Custom Fields.',
    chosen: (chosen, most) => `${chosen} von ${most} gewählt`,
    saved: 'Gespeichert',
    saving: 'Wird gespeichert …',
    failed: 'Nicht gespeichert. Versuchen Sie es erneut.',
    full: (most) => `${most} sind gewählt. Nehmen Sie eines weg, um ein anderes zu wählen.`,
    owner: { lead: 'Lead', contact: 'Kontakt', opportunity: 'Opportunity' },
    filter: 'Felder filtern',
    noMatch: 'Kein Feld heißt so.',
  },
  agenda: {
    title: 'Meetings griffbereit',
    text: 'Sidecar hält Ihre eigenen Meetings von vor neun Tagen bis in zwei Wochen bereit, mit ihren Leads, und aktualisiert sie alle 15 Minuten, solange Ihr Kalender offen ist. Höchstens 5 MB, in diesem Browser, wo keine Website sie erreicht.',
    choices: {
      always: {
        label: 'Auf diesem Computer behalten',
        text: 'Ihre Termine erscheinen sofort, auch ohne Netz.',
      },
      browser: { label: 'Nur solange der Browser offen ist', text: 'Sie sind weg, wenn er sich schließt.' },
      never: { label: 'Nichts behalten', text: 'Close wird jedes Mal gefragt, wenn Sie einen Termin öffnen.' },
    },
    managed: 'Ihr Administrator hat das abgeschaltet: Es wird nichts behalten.',
    ...saving,
    owedOnBadge: {
      label: 'Am Symbol in der Symbolleiste zählen, was nachzubereiten ist',
      text: 'Beendete Meetings der letzten 7 Tage ohne Ergebnis oder Notiz, aus den Meetings, die bereitgehalten werden.',
      ...saving,
    },
  },
  reminders: {
    title: 'Erinnerungen',
    text: 'Eine Benachrichtigung Ihres Computers vor jedem Ihrer Meetings in Close. Ein Klick darauf öffnet das Briefing.',
    on: 'Vor meinen Meetings erinnern',
    from: 'Aus den Meetings, die bereitgehalten werden: Was verschoben oder abgesagt wurde, seit Ihr Kalender zuletzt offen war, weiß Sidecar noch nicht.',
    minutes: 'Wie lange vorher',
    minute: (minutes) => count(minutes, { one: '# Minute', other: '# Minuten' }),
    names: {
      label: 'Sagen, mit wem',
      text: 'Lead, Titel und Wert des Deals. Ihr Computer behält eine Benachrichtigung vielleicht in seiner Liste und zeigt sie auf einem geteilten Bildschirm. Sonst nennt sie nur die Zeit.',
    },
    hindered: {
      permission:
        'Ihr Browser lässt Sidecar keine Benachrichtigungen mehr zeigen, deshalb sind die Erinnerungen aus. Schalten Sie sie wieder ein, um gefragt zu werden.',
      'nothing-kept':
        'Sidecar hält keine Meetings bereit, also gibt es nichts, woran es erinnern könnte. Oben können Sie das ändern.',
      managed:
        'Ihr Administrator hat abgeschaltet, dass Meetings behalten werden, also gibt es nichts, woran Sidecar erinnern könnte.',
    },
    refused: 'Ihr Browser hat keine Benachrichtigungen erlaubt. Die Erinnerungen bleiben aus.',
    ...saving,
  },
  shortcuts: {
    title: 'Tastenkürzel',
    none: 'nicht gesetzt',
    change: 'Tastenkürzel ändern',
    how: 'Ihr Browser verwaltet sie. Um sie zu ändern, öffnen Sie seine Seite für Add-ons oder Erweiterungen und dort „Tastenkombinationen“.',
    command: {
      _execute_action: 'Das Pop-up von Sidecar öffnen',
      'toggle-sidebar': 'Die Sidebar zeigen oder verbergen',
      'open-lead': 'Den Lead in Close öffnen',
    },
    singleKeys: {
      label: 'Einzelne Buchstaben als Tastenkürzel im Panel',
      text: 'J tritt bei, N geht zur Notiz, O zum Ergebnis, T zu einer neuen Task, F zu einem Follow-up, C kopiert das Briefing: solange Sie nichts tippen. Strg+K oder ⌘K listet alle auf, mit oder ohne.',
      ...saving,
    },
  },
  language: {
    title: 'Sprache',
    label: 'Sprache von Sidecar',
    browser: 'Wie der Browser',
    text: 'Was in Close steht, bleibt, wie es dort geschrieben wurde.',
    ...saving,
  },
  templates: {
    title: 'Notizvorlagen',
    text: 'Vorlagen für Meeting-Notizen, in diesem Browser gespeichert. Schreiben Sie sie wie eine Notiz: „- “ und „1. “ beginnen eine Liste, **Sterne** machen fett, und ___ ist eine Lücke, zu der die Tabulatortaste springt.',
    name: 'Name',
    body: 'Text',
    nameOf: (position) => `Name der Vorlage ${position}`,
    bodyOf: (name) => `Text von ${name}`,
    remove: 'Entfernen',
    removeOf: (name) => `${name} entfernen`,
    add: 'Vorlage hinzufügen',
    fresh: 'Neue Vorlage',
    bringBack: (name) => `„${name}“ zurückholen`,
    saved: 'Gespeichert',
    failed: 'Nicht gespeichert. Der Browser konnte sie nicht behalten.',
    export: 'Exportieren',
    import: 'Importieren',
    unread: 'Aus dieser Datei waren keine Vorlagen zu lesen.',
    imported: 'Importiert',
    file: 'sidecar-vorlagen.json',
  },
  diagnostics,
  policy: {
    title: 'Von Ihrem Administrator festgelegt',
    readOnly: 'Sidecar liest nur. In Close wird nichts geschrieben.',
    keepsNothing: 'Auf diesem Computer werden keine Meetings behalten.',
    misread: (names) =>
      names === null
        ? 'Die Richtlinie ist keine Liste von Einstellungen. Bis Ihr Administrator sie berichtigt, gilt das Strengste.'
        : `Sidecar kennt diese Einstellung oder ihren Wert nicht: ${names.map((name) => `„${name}“`).join(', ')}. Bis Ihr Administrator sie berichtigt, gilt das Strengste.`,
  },
  unanswered: 'Der Hintergrunddienst von Sidecar hat nicht geantwortet.',
  unread: {
    title: 'Sidecar kann nicht lesen, was es gespeichert hat',
    text: 'Ihr Schlüssel und Ihre Entwürfe sind, wo sie waren. Sidecar versucht es von selbst wieder. Wenn das so bleibt, aktualisieren Sie Sidecar, oder starten Sie den Browser neu.',
    button: 'Erneut nachsehen',
  },
  keeping,
  facts: {
    title: 'Was Sidecar mit Ihren Daten macht',
    reads: {
      title: 'Liest',
      text: 'Die Adressen Ihrer Kalender-Tabs, ID und Titel des Termins, den Sie öffnen, die Zeitzone des Kalenders, und die Adressen der Gäste nur, wenn Sie es verlangen.',
    },
    sends: {
      title: 'Sendet',
      text: 'Die ID des Termins, diese Adressen, wonach Sie suchen und was Sie speichern, mit Ihrem Schlüssel, über https an api.close.com. Nirgendwohin sonst; wir betreiben keinen Server.',
    },
    writes: {
      title: 'Schreibt',
      text: 'Nur, was Sie mit einem Klick speichern: Notizen, Ergebnisse, Tasks, E-Mails als Entwürfe, die nie gesendet werden, den Status eines Leads, die Werte einer Opportunity, Custom Fields, einen pausierten oder fortgesetzten Workflow, einen neuen Contact oder Lead. Alles wird zur Kontrolle zurückgelesen.',
    },
    keeps: {
      title: 'Speichert',
      text: 'Ihren Schlüssel, Ihre Notizvorlagen, Entwürfe dessen, was Sie tippen, bis Close es hat, und, wenn Sie möchten, Ihre eigenen Meetings von drei Wochen mit ihren Leads, in diesem Browser, wo keine Website sie erreicht. Der Schlüssel wird nie wieder gezeigt.',
    },
    shows: {
      title: 'Zeigt außerhalb von Sidecar',
      text: 'Erinnerungen, wenn Sie sie einschalten, sind Benachrichtigungen Ihres Computers: der Name des Leads, der Titel des Meetings und der Wert des Deals, oder nur die Zeit, wenn Sie das wählen. Ihr Computer behält sie vielleicht in seiner Liste.',
    },
    leaves: { title: 'Lässt in Ruhe', text: 'Ihren Kalender: Sidecar ändert ihn nie.' },
  },
  shortFacts: {
    reads: 'Den Termin, den Sie öffnen: seine Adresse und seinen Titel. Seine Gäste nur, wenn Sie es möchten.',
    keeps: 'Ihren Schlüssel, Ihre Entwürfe und Ihre Meetings von drei Wochen, nur in diesem Browser.',
    sends: 'Die ID des Termins, was Sie suchen und was Sie speichern, nur an api.close.com.',
    all: 'Im Einzelnen',
  },
  forget,
};
