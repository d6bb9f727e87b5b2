import type { DiagnosticFinding, MicrosoftIds } from '../../domain/diagnostics/diagnostic-finding';
import { count } from '../../words/plural';

const questions: Record<DiagnosticFinding['question'], string> = {
  policy: 'What has an administrator set?',
  sample: 'Which meetings were looked at?',
  'google-recurring': 'Do Google’s recurring meetings have an ID of their own?',
  'microsoft-ids': 'Do Outlook’s meetings have an ID that a link holds?',
  'repeated-ids': 'Does one ID stand for several meetings?',
  'sync-ids': 'Is the ID the same as the one of Close’s sync?',
  calendars: 'How many calendars do they come from?',
};

type FindingAnswer<Q extends DiagnosticFinding['question']> = Extract<DiagnosticFinding, { question: Q }>['answer'];

/** Counts, so that an answer can be shown to anyone. */
const findings = {
  policy: ({ readOnly, keepAgenda, misread }: FindingAnswer<'policy'>) =>
    [
      readOnly ? 'read only' : '',
      keepAgenda ? '' : 'no meetings kept',
      misread === null ? 'not understood: all of it' : '',
      misread && misread.length > 0 ? `not understood: ${misread.join(', ')}` : '',
    ]
      .filter((part) => part !== '')
      .join('; ') || 'nothing',
  sample: (of: FindingAnswer<'sample'>) =>
    `${count(of.meetings, 'meeting', 'meetings')}: ${of.google} Google, ${of.microsoft} Microsoft, ${of.other} other; ${of.canceled} canceled`,
  'google-recurring': (of: FindingAnswer<'google-recurring'>) =>
    `${of.instanceIds} of ${of.meetings} their own, ${of.seriesIds} that of the series`,
  'microsoft-ids': (ids: MicrosoftIds) =>
    `${ids.graph} Graph (${ids.occurrence} of a series), ${ids.iCal} iCalUId, ${ids.other} other`,
  'microsoft-all': (before: string, since: string, undated: string) =>
    `before 30 July 2025: ${before}; since then: ${since}; without a date: ${undated}`,
  'repeated-ids': (of: FindingAnswer<'repeated-ids'>) =>
    `of ${count(of.ids, 'ID', 'IDs')}, ${of.severalStarts} for several starts, ${of.severalLeads} for several leads`,
  'sync-ids': (of: FindingAnswer<'sync-ids'>) =>
    `${of.same} the same, ${of.different} different, ${of.none} without one`,
  calendars: (of: FindingAnswer<'calendars'>) =>
    `${count(of.calendars, 'calendar', 'calendars')}; ${of.onSeveral} on several, ${of.onNone} on none`,
};

export const diagnostics = {
  title: 'Diagnostics',
  text: 'Asks Close, by reading only, how your account keeps event IDs. Useful when events aren’t found.',
  private: 'The answers hold no names, addresses, titles, IDs or keys.',
  run: 'Run the checks',
  again: 'Run them again',
  busy: 'Asking Close…',
  done: (checks: number) => `${count(checks, 'check', 'checks')} done`,
  copy: 'Copy for a bug report',
  copied: 'Copied',
  copyFailed: 'The browser did not let us copy. Select the text instead.',
  question: questions,
  answer: findings,
};
