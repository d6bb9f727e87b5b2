import type { Meeting } from '../close/meeting';
import type { JoinLink } from './panel-state';

/** Hosts whose links get the name of their service; everything else is shown by its host alone. */
const SERVICES: readonly { name: string; host: RegExp }[] = [
  { name: 'Zoom', host: /^([a-z0-9-]+\.)*(zoom\.us|zoomgov\.com)$/ },
  { name: 'Google Meet', host: /^meet\.google\.com$/ },
  { name: 'Teams', host: /^teams\.(microsoft|live)\.com$/ },
  { name: 'Webex', host: /^([a-z0-9-]+\.)*webex\.com$/ },
  { name: 'GoTo Meeting', host: /^((www|global|meet)\.)?(gotomeeting\.com|gotomeet\.me|goto\.com)$/ },
  { name: 'Skype', host: /^join\.skype\.com$/ },
];

/**
 * The link to the call: Close's own list first, else the location if it is one whole link.
 * Anyone who can send an invitation can write it, so it is https or nothing, and its service is told from the host
 * and never from what the record claims.
 */
export function joinLinkOf(meeting: Pick<Meeting, 'conferenceLinks' | 'location'>): JoinLink | null {
  const candidates = [...meeting.conferenceLinks.map(({ url }) => url), meeting.location ?? ''];
  for (const candidate of candidates) {
    const url = parseHttps(candidate.trim());
    if (url) return { url: url.href, host: url.host, service: serviceOf(url) };
  }
  return null;
}

function parseHttps(text: string): URL | null {
  if (!/^https:\/\//i.test(text) || /\s/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  // A name before the host ("https://zoom.us@evil.example") only serves to deceive.
  return url.username === '' && url.password === '' ? url : null;
}

function serviceOf(url: URL): string | null {
  return SERVICES.find(({ host }) => host.test(url.host))?.name ?? null;
}
