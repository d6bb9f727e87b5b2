import { useState } from 'preact/hooks';
import type { Answer } from '../../domain/answers';
import type { DiagnosticFinding } from '../../domain/diagnostics/diagnostic-finding';
import { Button } from '../../ui/controls/Button';
import { failureWords } from '../../words/failure-words';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { DiagnosticsPart } from '../options-data';
import styles from './DiagnosticsCard.module.css';
import { diagnosticLine, diagnosticReport } from './diagnostic-lines';

type Checked = Answer<DiagnosticFinding[]> | 'unanswered';

/** How this account keeps its meetings, for a bug report. Runs on a click only, and only reads. */
export function DiagnosticsCard({ run, copy, about }: DiagnosticsPart) {
  const [outcome, setOutcome] = useState<Checked | null>(null);
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
    <section class={cardStyles.card} aria-busy={busy}>
      <h2 class={cardStyles.title}>{text.title}</h2>
      <p class={cardStyles.text}>
        {text.text} {text.private}
      </p>
      {findings && (
        <dl class={styles.findings} data-part="findings">
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
      <div class={cardStyles.choices}>
        <Button kind={findings ? 'plain' : 'secondary'} aria-disabled={busy} onClick={() => void check()}>
          {findings ? text.again : text.run}
        </Button>
        {findings && (
          <Button
            kind="secondary"
            onClick={() =>
              void copy(diagnosticReport(findings, about)).then(
                () => setCopied('copied'),
                () => setCopied('copyFailed'),
              )
            }
          >
            {text.copy}
          </Button>
        )}
      </div>
      <p class={cardStyles.error} role="alert">
        {copied === 'copyFailed' ? text.copyFailed : failureOf(outcome, unanswered)}
      </p>
      <p class={cardStyles.hint} role="status">
        {busy ? text.busy : copied === 'copied' ? text.copied : findings ? text.done(findings.length) : ''}
      </p>
    </section>
  );
}

function failureOf(outcome: Checked | null, unanswered: string): string {
  if (outcome === null) return '';
  if (outcome === 'unanswered') return unanswered;
  if (outcome.ok) return '';
  const { reason } = outcome.failure;
  const { title, text } = failureWords(reason);
  return words.joined.titled(title, text);
}
