import type { PanelState } from '../lookup/panel-state';
import { words } from '../words/words';
import { MarkIcon } from './parts/icons';

/**
 * The panel folded to a tab at the window's edge. Always rendered; the style sheet shows it instead of the panel
 * when the frame is narrower than 100 px, so that folding never waits for a message.
 */
export function FoldedTab({ state, onOpen }: { state: PanelState; onOpen: () => void }) {
  const { label, sign } = face(state);
  return (
    <main class="folded-place">
      <h1 class="aloud">{words.fullProduct}</h1>
      <button type="button" class={`folded ${state.kind}`} aria-label={label} title={label} onClick={onOpen}>
        <MarkIcon size={22} />
        {sign === 'dot' ? <span class="folded-dot" /> : <span class="folded-count">{sign}</span>}
      </button>
    </main>
  );
}

function face(state: PanelState): { label: string; sign: string } {
  const { folded } = words;
  switch (state.kind) {
    case 'found':
      return { label: folded.found(state.leads.length), sign: String(state.leads.length) };
    case 'failed':
      return { label: folded.attention(words.failed[state.failure.reason].title), sign: '!' };
    case 'needs-key':
      return { label: folded.attention(words.needsKey.title), sign: '!' };
    case 'needs-access':
      return { label: folded.attention(words.needsAccess.title), sign: '!' };
    case 'reload-tab':
      return { label: folded.attention(words.reloadTab.title), sign: '!' };
    case 'not-found':
      return { label: folded.notFound, sign: 'dot' };
    case 'loading':
      return { label: folded.loading, sign: 'dot' };
    case 'no-event':
      return { label: folded.idle, sign: 'dot' };
  }
}
