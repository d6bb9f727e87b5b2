import { readWord } from './base64';
import type { EventIds } from './event-reference';
import { toGraphId } from './graph-id';
import type { CalendarProvider } from './provider';
import type { UnsavedEvent } from './unsaved-event';
import { decodePart, readParameter } from './url-parts';

/**
 * `/calendar/item/…` and `/calendar/deeplink/read/…`, with or without the number of an account. The id of a group's
 * event comes after the group's names, its slashes unescaped, so an id is all that is left of the path.
 */
const EVENT_PATH = /^\/calendar\/(?:\d+\/)?(?:item|deeplink\/read(?:\/group\/[^/]+\/[^/]+)?)\/(.+?)\/?$/;

const COMPOSE_PATH = /^\/calendar\/(?:\d+\/)?(?:deeplink|action)\/compose(?:\/|$)/;

/** Outlook on the web. Its links hold item ids in one of two spellings; references have them as Graph and Close do. */
export const outlook: CalendarProvider = {
  id: 'microsoft',
  name: 'Outlook',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  readEventUrl(url) {
    // The details of a meeting in Teams, whose id is that of the event.
    if (url.hostname === 'teams.microsoft.com') {
      return url.pathname === '/l/meeting/details' ? readLinkedId(readParameter(url, 'eventid')) : null;
    }
    if (!outlook.hosts.includes(url.hostname)) return null;
    const [, id] = EVENT_PATH.exec(url.pathname) ?? [];
    if (id) return readLinkedId(decodePart(id));
    return namesEvent(url) ? readLinkedId(readParameter(url, 'itemid')) : null;
  },
  readEventMark: readItemId,
};

/** The event that an address shows and that nobody has saved yet; its link never says what it was made from. */
export function readUnsavedOutlookUrl(url: URL): UnsavedEvent | null {
  if (!outlook.hosts.includes(url.hostname)) return null;
  const composes =
    COMPOSE_PATH.test(url.pathname) || (isOwa(url) && COMPOSE_PATH.test(readParameter(url, 'path') ?? ''));
  return composes ? { source: null } : null;
}

function isOwa({ pathname }: URL): boolean {
  return /^\/owa(?:\/|$)/.test(pathname);
}

/**
 * `/owa/?itemid=` leads to mails as well as to events, and neither the name of the parameter nor the id tells which:
 * `path` or `viewmodel` does. Where both are missing we read nothing, for to call a mail an event would be wrong, and
 * every link to an event that was seen has one of them.
 */
function namesEvent(url: URL): boolean {
  return (
    isOwa(url) &&
    (/^\/calendar\/item\b/.test(readParameter(url, 'path') ?? '') ||
      /^ICalendarItemDetailsViewModelFactory\b/.test(readParameter(url, 'viewmodel') ?? ''))
  );
}

/** Ids have no spaces; one that is there was a plus before something decoded the link as a form. */
function readLinkedId(text: string | null): EventIds | null {
  return text === null ? null : readItemId(text.replaceAll(' ', '+'));
}

function readItemId(text: string): EventIds | null {
  const word = readWord(text);
  return word ? { provider: 'microsoft', eventId: toGraphId(word) } : null;
}
