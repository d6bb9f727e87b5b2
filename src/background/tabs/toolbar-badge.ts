import type { PanelState } from '../../domain/panel-state';
import { words } from '../../words/words';
import type { Platform } from '../platform/ports';

/** The button says in one character what the panel would, and in words on its title. */
export async function showOnToolbar(tabId: number, state: PanelState, toolbar: Platform['toolbar']): Promise<void> {
  const { text, title } = badgeOf(state);
  // A tab that was closed meanwhile has no button.
  await Promise.all([
    toolbar.setBadgeText({ tabId, text }),
    toolbar.setTitle({ tabId, title }),
    toolbar.setBadgeBackgroundColor({ tabId, color: text === '!' ? '#b42318' : '#4f46c8' }),
  ]).catch(() => undefined);
}

function badgeOf(state: PanelState): { text: string; title: string } {
  switch (state.kind) {
    case 'no-event':
      return { text: '', title: words.badge.noEvent };
    case 'reload-tab':
      return { text: '↻', title: words.badge.reloadTab };
    case 'loading':
      return { text: '', title: words.badge.loading };
    case 'found':
      if (state.leads[0]?.match.occurrence === 'possible') return { text: '?', title: words.badge.choose };
      return { text: String(state.leads.length), title: words.badge.found(state.leads.length) };
    case 'not-found':
      return { text: '+', title: words.badge.notFound };
    case 'needs-key':
      return { text: '!', title: words.badge.needsKey };
    case 'needs-access':
      return { text: '!', title: words.badge.needsAccess };
    case 'failed':
      return { text: '!', title: words.badge.failed(state.failure.reason) };
  }
}
