import { useState } from 'preact/hooks';
import type { Answer } from '../lookup/answers';
import type { DiagnosticFinding } from '../lookup/diagnostics';
import { words } from '../words/words';
import { diagnosticLine, diagnosticReport } from './diagnostic-lines';
import type { DiagnosticsPart } from './options-data';

type Outcome = Answer<DiagnosticFinding[]> | 'unanswered';

/** How this account keeps its meetings, for a bug report. Runs on a click only, and only reads. */
export function DiagnosticsCard({ run, copy, about }: DiagnosticsPart) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [copied, setCopied] = useState<'' | 'copied' | 'copyFailed'>('');
  const { diagnostics: text, unanswered } = words.options;
  const findings = outcome !== null && outcome !== 'unanswered' && outcome.ok ? outcome.value : null;

  async function check() {
    if (busy) return;
    setBusy(true);
    setCopied('');
    setOutcome(await run().catch(() => 'unanswered' as const));
    setBusy(false);
  }

  return (
    <section class="card" aria-busy={busy}>
      <h2 class="card-title">{text.title}</h2>
      <p class="card-text">
        {text.text} {text.private}
      </p>
      {findings && (
        <dl class="findings">
          {findings.map((finding) => {
            const { question, answer } = diagnosticLine(finding);
            return (
              <div key={finding.question}>
                <dt>{question}</dt>
                <dd>{answer}</dd>
              </div>
            );
          })}
        </dl>
      )}
      <div class="choices">
        <button
          type="button"
          class={findings ? 'button plain' : 'button secondary'}
          aria-disabled={busy}
          onClick={() => void check()}
        >
          {findings ? text.again : text.run}
        </button>
        {findings && (
          <button
            type="button"
            class="button secondary"
            onClick={() =>
              void copy(diagnosticReport(findings, about)).then(
                () => setCopied('copied'),
                () => setCopied('copyFailed'),
              )
            }
          >
            {text.copy}
          </button>
        )}
      </div>
      <p class="field-error" role="alert">
        {copied === 'copyFailed' ? text.copyFailed : failureOf(outcome, unanswered)}
      </p>
      <p class="field-hint" role="status">
        {busy ? text.busy : copied === 'copied' ? text.copied : findings ? text.done(findings.length) : ''}
      </p>
    </section>
  );
}

function failureOf(outcome: Outcome | null, unanswered: string): string {
  if (outcome === null) return '';
  if (outcome === 'unanswered') return unanswered;
  if (outcome.ok) return '';
  const { reason } = outcome.failure;
  const { title, text } = reason === 'needs-key' ? words.needsKey : words.failed[reason];
  return `${title}. ${text}`;
}
