import type { Words } from '../../words';
import { count } from './worker.words';

export const diagnostics: Words['options']['diagnostics'] = {
  title: 'Diagnose',
  text: 'Fragt Close, nur lesend, wie Ihr Konto Termin-IDs führt. Nützlich, wenn Termine nicht gefunden werden.',
  private: 'Die Antworten enthalten keine Namen, Adressen, Titel, IDs oder Schlüssel.',
  run: 'Prüfungen starten',
  again: 'Erneut starten',
  busy: 'Close wird gefragt …',
  done: (checks) => count(checks, { one: '# Prüfung fertig', other: '# Prüfungen fertig' }),
  copy: 'Für einen Fehlerbericht kopieren',
  copied: 'Kopiert',
  copyFailed: 'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie stattdessen den Text.',
  question: {
    policy: 'Was hat ein Administrator festgelegt?',
    sample: 'Welche Meetings wurden angesehen?',
    'google-recurring': 'Haben Serientermine von Google eine eigene ID?',
    'microsoft-ids': 'Haben Meetings aus Outlook eine ID, die in einem Link steht?',
    'repeated-ids': 'Steht eine ID für mehrere Meetings?',
    'sync-ids': 'Ist die ID dieselbe wie die der Synchronisierung von Close?',
    calendars: 'Aus wie vielen Kalendern stammen sie?',
  },
  answer: {
    policy: ({ readOnly, keepAgenda, misread }) =>
      [
        readOnly ? 'nur lesen' : '',
        keepAgenda ? '' : 'keine Meetings aufbewahren',
        misread === null ? 'nicht verstanden: alles' : '',
        misread && misread.length > 0 ? `nicht verstanden: ${misread.join(', ')}` : '',
      ]
        .filter((part) => part !== '')
        .join('; ') || 'nichts',
    sample: (of) =>
      `${count(of.meetings, { one: '# Meeting', other: '# Meetings' })}: ${of.google} Google, ${of.microsoft} Microsoft, ${of.other} andere; ${of.canceled} abgesagt`,
    'google-recurring': (of) => `${of.instanceIds} von ${of.meetings} haben eine eigene, ${of.seriesIds} die der Serie`,
    'microsoft-ids': (ids) =>
      `${ids.graph} Graph (${ids.occurrence} aus einer Serie), ${ids.iCal} iCalUId, ${ids.other} andere`,
    'microsoft-all': (before, since, undated) =>
      `vor dem 30. Juli 2025: ${before}; seitdem: ${since}; ohne Datum: ${undated}`,
    'repeated-ids': (of) =>
      `von ${count(of.ids, { one: '# ID', other: '# IDs' })} ${of.severalStarts} mit mehreren Anfangszeiten, ${of.severalLeads} mit mehreren Leads`,
    'sync-ids': (of) => `${of.same} dieselbe, ${of.different} eine andere, ${of.none} ohne ID`,
    calendars: (of) =>
      `${count(of.calendars, { one: '# Kalender', other: '# Kalender' })}; ${of.onSeveral} in mehreren, ${of.onNone} in keinem`,
  },
};
