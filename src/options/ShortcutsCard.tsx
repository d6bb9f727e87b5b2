import { words } from '../words/words';
import type { ShortcutsPart } from './options-data';
import { useLoaded } from './use-loaded';

/** Keys belong to the browser: it is the browser that changes them. */
export function ShortcutsCard({ load, change }: ShortcutsPart) {
  const loaded = useLoaded(load, 'commands');
  const { shortcuts: text, unanswered } = words.options;
  return (
    <section class="card" aria-busy={loaded.kind === 'loading'}>
      <h2 class="card-title">{text.title}</h2>
      {loaded.kind === 'failed' && <p class="field-error">{unanswered}</p>}
      {loaded.kind === 'loaded' && (
        <dl class="shortcuts">
          {loaded.value.map(({ name, keys }) => (
            <div key={name}>
              <dt>{text.command[name]}</dt>
              <dd>{keys === '' ? <span class="quiet">{text.none}</span> : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      )}
      {change ? (
        <button type="button" class="button secondary" onClick={change}>
          {text.change}
        </button>
      ) : (
        <p class="quiet">{text.how}</p>
      )}
    </section>
  );
}
