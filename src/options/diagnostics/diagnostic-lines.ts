import type { DiagnosticFinding, MicrosoftIds } from '../../domain/diagnostics/diagnostic-finding';
import { words } from '../../words/words';

/** A finding as a question and its answer, in counts alone. */
export type DiagnosticLine = { question: string; answer: string };

export function diagnosticLine(finding: DiagnosticFinding): DiagnosticLine {
  const { question, answer } = words.options.diagnostics;
  return { question: question[finding.question], answer: answerOf(finding, answer) };
}

/** What is copied: for people who read a bug report, so with the version and without anything of a customer. */
export function diagnosticReport(findings: readonly DiagnosticFinding[], about: string): string {
  const lines = findings.map(diagnosticLine).map(({ question, answer }) => `${question}\n  ${answer}`);
  return [about, ...lines].join('\n');
}

function answerOf(finding: DiagnosticFinding, answer: typeof words.options.diagnostics.answer): string {
  switch (finding.question) {
    case 'policy':
      return answer.policy(finding.answer);
    case 'sample':
      return answer.sample(finding.answer);
    case 'google-recurring':
      return answer['google-recurring'](finding.answer);
    case 'microsoft-ids': {
      const { before, since, undated } = finding.answer;
      return answer['microsoft-all'](idsOf(before), idsOf(since), idsOf(undated));
    }
    case 'repeated-ids':
      return answer['repeated-ids'](finding.answer);
    case 'sync-ids':
      return answer['sync-ids'](finding.answer);
    case 'calendars':
      return answer.calendars(finding.answer);
  }
}

function idsOf(ids: MicrosoftIds): string {
  return words.options.diagnostics.answer['microsoft-ids'](ids);
}
