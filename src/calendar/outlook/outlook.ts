import type { UnsavedEvent } from '../links/unsaved-event';
import { parseParameter } from '../links/url-parts';
import type { CalendarProvider } from '../provider';
import { OWA_PATH, outlookEventAt, parseItemId, parseLinkedId } from './saved-event';

const COMPOSE_PATH = /^\/calendar\/(?:\d+\/)?(?:deeplink|action)\/compose(?:\/|$)/;

/** Outlook on the web. Its links hold item ids in one of two spellings; references have them as Graph and Close do. */
export const outlook: CalendarProvider = {
  id: 'microsoft',
  name: 'Outlook',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  parseUrl(url) {
    // The details of a meeting in Teams, whose id is that of the event.
    if (url.hostname === 'teams.microsoft.com') {
      return url.pathname === '/l/meeting/details' ? parseLinkedId(parseParameter(url, 'eventid')) : null;
    }
    return outlook.hosts.includes(url.hostname) ? outlookEventAt(url) : null;
  },
  parseMark: parseItemId,
};

/** The event that an address shows and that nobody has saved yet; its link never says what it was made from. */
export function parseUnsavedOutlookUrl(url: URL): UnsavedEvent | null {
  if (!outlook.hosts.includes(url.hostname)) return null;
  const { pathname } = url;
  const composes =
    COMPOSE_PATH.test(pathname) || (OWA_PATH.test(pathname) && COMPOSE_PATH.test(parseParameter(url, 'path') ?? ''));
  return composes ? { source: null } : null;
}
