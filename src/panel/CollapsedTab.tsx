import type { PanelState } from '../domain/panel-state';
import { MarkIcon } from '../ui/icons/MarkIcon';
import skeletonStyles from '../ui/layout/Skeleton.module.css';
import textStyles from '../ui/style/text.module.css';
import { failureWords } from '../words/failure-words';
import { words } from '../words/words';
import styles from './CollapsedTab.module.css';

/**
 * The panel collapsed to a tab at the window's edge. Always rendered; the style sheet shows it instead of the panel
 * when the frame is narrower than 100 px, so that collapsing never waits for a message.
 */
export function CollapsedTab({ state, onOpen }: { state: PanelState; onOpen: () => void }) {
  const { label, sign } = face(state);
  return (
    <main class={styles.place}>
      <h1 class={textStyles.visuallyHidden}>{words.fullProduct}</h1>
      <button
        type="button"
        class={styles.tab}
        data-part="collapsed"
        data-state={state.kind}
        aria-label={label}
        title={label}
        onClick={onOpen}
      >
        <MarkIcon size={22} />
        {sign === 'dot' ? (
          <span class={state.kind === 'loading' ? `${styles.dot} ${skeletonStyles.breathing}` : styles.dot} />
        ) : (
          <span class={styles.count}>{sign}</span>
        )}
      </button>
    </main>
  );
}

function face(state: PanelState): { label: string; sign: string } {
  const { collapsed } = words;
  switch (state.kind) {
    case 'found':
      if (state.leads[0]?.match.occurrence === 'possible') return { label: collapsed.choose, sign: '?' };
      return { label: collapsed.found(state.leads.length), sign: String(state.leads.length) };
    case 'failed':
      return { label: collapsed.attention(failureWords(state.failure.reason).title), sign: '!' };
    case 'needs-key':
      return { label: collapsed.attention(failureWords('needs-key').title), sign: '!' };
    case 'needs-access':
      return { label: collapsed.attention(words.needsAccess.title), sign: '!' };
    case 'reload-tab':
      return { label: collapsed.attention(words.reloadTab.title), sign: '!' };
    case 'not-found':
      return { label: collapsed.notFound, sign: 'dot' };
    case 'loading':
      return { label: collapsed.loading, sign: 'dot' };
    case 'no-event':
      return { label: collapsed.idle, sign: 'dot' };
  }
}
