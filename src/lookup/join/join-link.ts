import { parseParameter } from '../../calendar/links/url-parts';
import type { Meeting } from '../../close/meetings/meeting';
import type { JoinLink } from '../../domain/panel-state';
import { conferenceService } from './conference-service';

/** A calendar, a mail program and a mail gateway may each wrap a link once. */
const MAX_WRAPPERS = 3;

/**
 * The link to the call: Close's own list first, else the location if it is one whole link.
 * Anyone who can send an invitation can write it, so it is https or nothing, and its service is told from the host
 * and never from what the record claims. A link that Google or Safe Links has wrapped is shown as what it leads to.
 */
export function joinLinkOf(meeting: Pick<Meeting, 'conferenceLinks' | 'location'>): JoinLink | null {
  const candidates = [...meeting.conferenceLinks.map(({ url }) => url), meeting.location ?? ''];
  for (const candidate of candidates) {
    const link = parseJoinLink(candidate.trim());
    if (link) return link;
  }
  return null;
}

function parseJoinLink(text: string): JoinLink | null {
  const wrapper = parseHttps(text);
  const target = wrapper && unwrap(wrapper);
  if (!target) return null;
  const service = conferenceService(target);
  // What is shown is what opens; but a company's check of a host that nobody knows is not ours to leave out.
  const opened = service === null && isSafeLink(wrapper) ? wrapper : target;
  return { url: opened.href, host: target.host, service };
}

/** Where a link leads; null where that is no link we would show by itself. A wrapper that shows no target is its own. */
function unwrap(link: URL): URL | null {
  let url = link;
  for (let wrappers = 0; wrappers < MAX_WRAPPERS; wrappers++) {
    const target = targetOf(url);
    if (target === null) return url;
    const next = parseHttps(target);
    if (!next) return null;
    url = next;
  }
  return url;
}

/** The link that a known wrapper carries; null where there is none, or more than one to choose from. */
function targetOf(url: URL): string | null {
  const names = isSafeLink(url) ? ['url'] : isGoogleRedirect(url) ? ['q', 'url'] : [];
  const given = [...url.searchParams.keys()].map((key) => key.toLowerCase()).filter((key) => names.includes(key));
  const [name, ...more] = given;
  const target = name === undefined || more.length > 0 ? null : parseParameter(url, name);
  return target !== null && /^https?:/i.test(target) ? target : null;
}

function isSafeLink({ hostname }: URL): boolean {
  return /^[a-z0-9-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)$/.test(hostname);
}

function isGoogleRedirect({ host, pathname }: URL): boolean {
  return /^(?:www\.)?google\.com$/.test(host) && pathname === '/url';
}

function parseHttps(text: string): URL | null {
  if (!/^https:\/\//i.test(text) || /\s/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  // A name before the host ("https://zoom.us@evil.example") only serves to deceive.
  return url.username === '' && url.password === '' ? url : null;
}
