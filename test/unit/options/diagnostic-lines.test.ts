import { expect, test } from 'vitest';
import type { DiagnosticFinding } from '../../../src/domain/diagnostics/diagnostic-finding';
import { diagnosticLine, diagnosticReport } from '../../../src/options/diagnostics/diagnostic-lines';

const none = { graph: 0, occurrence: 0, iCal: 0, other: 0 };

const findings: [DiagnosticFinding, string][] = [
  [
    { question: 'sample', answer: { meetings: 100, google: 80, microsoft: 18, other: 2, canceled: 5 } },
    '100 meetings: 80 Google, 18 Microsoft, 2 other; 5 canceled',
  ],
  [
    { question: 'google-recurring', answer: { meetings: 20, instanceIds: 18, seriesIds: 2 } },
    '18 of 20 their own, 2 that of the series',
  ],
  [
    {
      question: 'microsoft-ids',
      answer: { before: { graph: 9, occurrence: 4, iCal: 0, other: 0 }, since: { ...none, iCal: 7 }, undated: none },
    },
    'before 30 July 2025: 9 Graph (4 of a series), 0 iCalUId, 0 other; since then: 0 Graph (0 of a series), 7 iCalUId, 0 other; without a date: 0 Graph (0 of a series), 0 iCalUId, 0 other',
  ],
  [
    { question: 'repeated-ids', answer: { ids: 1, severalStarts: 0, severalLeads: 1 } },
    'of 1 ID, 0 for several starts, 1 for several leads',
  ],
  [{ question: 'sync-ids', answer: { same: 8, different: 1, none: 1 } }, '8 the same, 1 different, 1 without one'],
  [
    { question: 'calendars', answer: { calendars: 3, onSeveral: 2, onNone: 0 } },
    '3 calendars; 2 on several, 0 on none',
  ],
];

test.each(findings)('$question', (finding, answer) => {
  const line = diagnosticLine(finding);
  expect(line.answer).toBe(answer);
  expect(line.question).toMatch(/\?$/);
});

test('a report has the version first, then each question with its answer below', () => {
  const report = diagnosticReport(
    findings.slice(0, 1).map(([finding]) => finding),
    'Sidecar 0.1.0, Chrome 140',
  );
  expect(report.split('\n')).toEqual([
    'Sidecar 0.1.0, Chrome 140',
    'Which meetings were looked at?',
    '  100 meetings: 80 Google, 18 Microsoft, 2 other; 5 canceled',
  ]);
});
