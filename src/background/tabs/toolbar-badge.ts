import type { PanelState } from '../../domain/panel-state';
import type { WorkerWords } from '../../words/worker-words';
import type { Platform } from '../platform/ports';

/**
 * The button says in one character what the panel would, and in words on its title.
 *
 * @param words in the user's language, read by then or not
 * @param owed how many meetings are to be wrapped up: that stands on all tabs, and is seen where the tab itself says nothing
 */
export async function showOnToolbar(
  tabId: number,
  state: PanelState,
  { toolbar, words }: ToolbarContext,
  owed = 0,
): Promise<void> {
  const { text, title } = badgeOf(state, owed, (await words()).badge);
  // A tab that was closed meanwhile has no button.
  await Promise.all([
    toolbar.setBadgeText({ tabId, text }),
    toolbar.setTitle({ tabId, title }),
    toolbar.setBadgeBackgroundColor({ tabId, color: text === '!' ? '#b42318' : BADGE_COLOR }),
  ]).catch(() => undefined);
}

/** Whether the button says the same of both, which are of one event. */
export function saysSame(a: PanelState, b: PanelState): boolean {
  return (
    a.kind === 'found' && b.kind === 'found' && a.leads.length === b.leads.length && isToChoose(a) === isToChoose(b)
  );
}

function isToChoose(state: PanelState): boolean {
  return state.kind === 'found' && state.leads[0]?.match.occurrence === 'possible';
}

export type ToolbarContext = { toolbar: Platform['toolbar']; words(): Promise<WorkerWords> };

export const BADGE_COLOR = '#4f46c8';

/** `text` is null where the tab itself has nothing to say. */
function badgeOf(state: PanelState, owed: number, badge: WorkerWords['badge']): { text: string | null; title: string } {
  switch (state.kind) {
    case 'no-event':
      return { text: null, title: owed > 0 ? badge.owed(owed) : badge.noEvent };
    case 'reload-tab':
      return { text: '↻', title: badge.reloadTab };
    case 'loading':
      return { text: '', title: badge.loading };
    case 'found':
      if (isToChoose(state)) return { text: '?', title: badge.choose };
      return { text: String(state.leads.length), title: badge.found(state.leads.length) };
    case 'not-found':
      return { text: '+', title: badge.notFound };
    case 'needs-key':
      return { text: '!', title: badge.needsKey };
    case 'needs-access':
      return { text: '!', title: badge.needsAccess };
    case 'failed':
      return { text: '!', title: badge.failed(state.failure.reason) };
  }
}
