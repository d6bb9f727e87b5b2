import type { PolicyReport } from './policy-report';

/**
 * How an account keeps its meetings, as far as a sample of them tells: what Close does not document, and what a lookup
 * therefore asks in more than one way. And what the administrator has set. Counts and nothing else: no id, name, title or date leaves this file.
 */
export type DiagnosticFinding =
  /** The names in it are those of settings. */
  | { question: 'policy'; answer: PolicyReport }
  | {
      question: 'sample';
      answer: { meetings: number; google: number; microsoft: number; other: number; canceled: number };
    }
  /** Under which ids are the occurrences of Google's series kept: each its own, or all that of the series? */
  | { question: 'google-recurring'; answer: { meetings: number; instanceIds: number; seriesIds: number } }
  /** Do Microsoft's events carry an id that a link holds? By when Close made the record: its sync changed in July 2025. */
  | { question: 'microsoft-ids'; answer: { before: MicrosoftIds; since: MicrosoftIds; undated: MicrosoftIds } }
  /** Does one id stand for several starts (a series), for several leads? `ids`: all of the sample. */
  | { question: 'repeated-ids'; answer: { ids: number; severalStarts: number; severalLeads: number } }
  /** Is the id that the search matches also among the ids of Close's sync? */
  | { question: 'sync-ids'; answer: { same: number; different: number; none: number } }
  /** How many calendars feed the sample, and how many meetings stand in more than one? */
  | { question: 'calendars'; answer: { calendars: number; onSeveral: number; onNone: number } };

/** `graph`: Graph's own; `occurrence`: those of them that belong to a series; `iCal`: an iCalUId, which no link holds. */
export type MicrosoftIds = { graph: number; occurrence: number; iCal: number; other: number };
