import { isGoogleCalendar, parseGoogleToken } from '../../calendar/google/google';
import { onKnownHost } from '../../calendar/known-host';
import { unwrapLink } from '../../calendar/links/unwrap-link';
import { parseParameter } from '../../calendar/links/url-parts';
import { outlook } from '../../calendar/outlook/outlook';
import { isUnsavedEventUrl } from '../../calendar/parse-event-url';
import type { UnreadableLink } from '../../domain/answers';
import { conferenceService } from '../join/conference-service';

/** Enough to tell whose link it is. */
const MAX_READ = 2000;

const GATEWAY =
  /(?:^|\.)(?:safelinks\.protection\.(?:outlook|office365)\.(?:com|us)|protect[\w-]*\.mimecast\.com|mimecastprotect\.com|urldefense\.(?:proofpoint\.com|com|us)|linkprotect\.cudasvc\.com|secure-web\.cisco\.com|protection\.sophos\.com|clicktime\.symantec\.com|protect\d*\.fireeye\.com|[\w-]+-ctp\.trendmicro\.com)$/;

const SHORT = /^(?:calendar\.app\.google|goo\.gl|g\.co|aka\.ms|bit\.ly|tinyurl\.com|t\.co|ow\.ly|lnkd\.in)$/;

/** Names why none of these links could be read; of several reasons the one that says most. */
export function nameUnreadable(links: readonly string[]): UnreadableLink {
  const reasons = links.flatMap((link) => unwrapLink(link)).map(reasonOf);
  return (
    reasons.find((reason) => reason !== 'other-site' && reason !== 'gateway') ??
    // A gateway that shows where it leads has been read.
    (reasons.every((reason) => reason === 'gateway') ? 'gateway' : 'other-site')
  );
}

function reasonOf(link: string): UnreadableLink {
  const address = link.slice(0, MAX_READ);
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return 'other-site';
  const url = new URL(address);
  if (url.port || url.username || url.password) return 'other-site';
  const known = onKnownHost(url);
  if (isGoogleCalendar(known)) return reasonOfGoogle(known);
  if (outlook.hosts.includes(known.hostname)) return reasonOfOutlook(known);
  if (known.hostname === 'teams.microsoft.com' && known.pathname === '/l/meeting/details') return 'broken';
  if (known.hostname === 'mail.google.com') return 'mail';
  if (SHORT.test(known.hostname)) return 'short-link';
  if (known.hostname === 'calendly.com') return 'booking-page';
  if (GATEWAY.test(known.hostname)) return 'gateway';
  return conferenceService(known) === null ? 'other-site' : 'call';
}

function reasonOfGoogle(url: URL): UnreadableLink {
  if (/\/appointments(?:\/|$)/.test(url.pathname)) return 'booking-page';
  if (parseGoogleToken(url) !== null) return 'broken';
  return isUnsavedEventUrl(url.href) ? 'unsaved' : 'no-event';
}

function reasonOfOutlook(url: URL): UnreadableLink {
  const [, step = ''] = url.pathname.split('/');
  if (step === 'book' || step === 'bookwithme' || /\/bookings(?:\/|$)/.test(url.pathname)) return 'booking-page';
  if (isUnsavedEventUrl(url.href)) return 'unsaved';
  if (step === 'mail') return 'mail';
  if (step === 'owa' && /^(?:\/mail\b|ReadMessageItem\b)/.test(shown(url))) return 'mail';
  return parseParameter(url, 'itemid') || /\/(?:item|read)\/./.test(url.pathname) ? 'broken' : 'no-event';
}

/** What an address of `/owa/` opens. */
function shown(url: URL): string {
  return parseParameter(url, 'path') ?? parseParameter(url, 'viewmodel') ?? '';
}
