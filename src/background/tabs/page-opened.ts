import type { EventIds, EventReference } from '../../calendar/event-reference';
import { parsePageEvent } from '../../calendar/page-event';
import { toReference } from '../../calendar/to-reference';
import type { Platform } from '../platform/ports';

/**
 * What the page of a tab shows, by the word of its content script. `absent`: there is none, as on a page of another site, one
 * that is still loading, or one from before the extension came. `silent`: there is one, but its page is frozen or busy.
 */
export type PageOpened =
  | { kind: 'told'; reference: EventReference | null; timeZone: string | null }
  | { kind: 'absent' }
  | { kind: 'silent'; later: Promise<PageOpened> };

/** How long a page may take. An idle one takes about two. */
const ANSWER_WITHIN_MS = 500;

type Tell = Platform['tabs']['tell'];

export async function pageOpened(tabId: number, tell: Tell): Promise<PageOpened> {
  const answer = ask(tabId, tell);
  const late = new Promise<PageOpened>((resolve) => {
    setTimeout(() => resolve({ kind: 'silent', later: answer }), ANSWER_WITHIN_MS);
  });
  return Promise.race([answer, late]);
}

/** The calendar's own time zone as its page tells it; null where it does not. */
export function pageZone(ids: EventIds | null): string | null {
  return ids?.provider === 'google' ? (ids.timeZone ?? null) : null;
}

async function ask(tabId: number, tell: Tell): Promise<PageOpened> {
  const answer = await tell(tabId, 'getOpenedEvent');
  if (answer === undefined) return { kind: 'absent' };
  const ids = parsePageEvent(answer);
  return { kind: 'told', reference: ids && toReference(ids), timeZone: pageZone(ids) };
}
