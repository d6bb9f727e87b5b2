import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('nl');

export const diagnostics: Words['options']['diagnostics'] = {
  title: 'Diagnose',
  text: 'Vraagt aan Close hoe jouw account afspraak-ID’s bijhoudt, en leest alleen. Handig als afspraken niet worden gevonden.',
  private: 'In de antwoorden staan geen namen, adressen, titels, ID’s of sleutels.',
  run: 'Controles uitvoeren',
  again: 'Opnieuw uitvoeren',
  busy: 'Wordt opgehaald uit Close…',
  done: (checks) => count(checks, { one: '# controle klaar', other: '# controles klaar' }),
  copy: 'Kopiëren voor een foutmelding',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren mag niet van de browser. Selecteer de tekst zelf.',
  question: {
    policy: 'Wat heeft een beheerder ingesteld?',
    sample: 'Welke meetings zijn bekeken?',
    'google-recurring': 'Hebben terugkerende meetings van Google een eigen ID?',
    'microsoft-ids': 'Hebben meetings van Outlook een ID dat in een link staat?',
    'repeated-ids': 'Staat één ID voor meerdere meetings?',
    'sync-ids': 'Is het ID hetzelfde als dat van de synchronisatie in Close?',
    calendars: 'Uit hoeveel agenda’s komen ze?',
  },
  answer: {
    policy: ({ readOnly, keepAgenda, misread }) =>
      [
        readOnly ? 'alleen-lezen' : '',
        keepAgenda ? '' : 'geen meetings bewaard',
        misread === null ? 'niet begrepen: alles' : '',
        misread && misread.length > 0 ? `niet begrepen: ${misread.join(', ')}` : '',
      ]
        .filter((part) => part !== '')
        .join('; ') || 'niets',
    sample: (of) =>
      `${count(of.meetings, { one: '# meeting', other: '# meetings' })}: ${of.google} Google, ${of.microsoft} Microsoft, ${of.other} anders; ${of.canceled} geannuleerd`,
    'google-recurring': (of) => `${of.instanceIds} van ${of.meetings} een eigen ID, ${of.seriesIds} dat van de reeks`,
    'microsoft-ids': (ids) =>
      `${ids.graph} Graph (${ids.occurrence} uit een reeks), ${ids.iCal} iCalUId, ${ids.other} anders`,
    'microsoft-all': (before, since, undated) =>
      `vóór 30 juli 2025: ${before}; sindsdien: ${since}; zonder datum: ${undated}`,
    'repeated-ids': (of) =>
      `van ${count(of.ids, { one: '# ID', other: '# ID’s' })} ${of.severalStarts} voor meerdere begintijden, ${of.severalLeads} voor meerdere leads`,
    'sync-ids': (of) => `${of.same} hetzelfde, ${of.different} anders, ${of.none} zonder`,
    calendars: (of) =>
      `${count(of.calendars, { one: '# agenda', other: '# agenda’s' })}; ${of.onSeveral} in meerdere, ${of.onNone} in geen enkele`,
  },
};
