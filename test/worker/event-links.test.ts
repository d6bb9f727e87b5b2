import { describe, expect, test } from 'vitest';
import { EVENT_LINKS } from '../../src/background/find/event-links';
import { sandboxEvents } from '../fakes/sample-data/sample-data';
import { now } from '../unit/close/loopback-close';
import { wrappers } from '../unit/lookup/link-wrappers';

/** https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
function matches(pattern: string, link: string): boolean {
  const [, scheme = '', host = '', path = ''] = /^([*a-z]+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(link);
  const like = (glob: string) => new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  const hosts = host.startsWith('*.') ? [host.slice(2), host] : [host];
  return (
    like(scheme === '*' ? '*' : scheme).test(url.protocol.slice(0, -1)) &&
    hosts.some((one) => like(one).test(url.hostname)) &&
    like(path).test(url.pathname + url.search)
  );
}

const offered = (link: string) => EVENT_LINKS.some((pattern) => matches(pattern, link));

const { discoveryCall, renewalReview } = sandboxEvents(now);
const links = [
  discoveryCall.url,
  `https://www.google.com/calendar/event?eid=${discoveryCall.linkId}`,
  renewalReview.url,
  `https://outlook.live.com/owa/?itemid=${encodeURIComponent(renewalReview.linkId)}&exvsurl=1&path=/calendar/item`,
  `https://teams.microsoft.com/l/meeting/details?eventId=${renewalReview.eventId}`,
];

test.each(links)('the item is offered on %s', (link) => {
  expect(offered(link)).toBe(true);
});

describe('… and where it is wrapped', () => {
  const seen = wrappers.filter(({ name }) => !/Sophos|base64|hash/.test(name));
  test.each(seen)('$name', ({ wrap }) => {
    expect(links.filter((link) => !offered(wrap(link)))).toEqual([]);
  });
});

test.each([
  'https://acme.test/',
  'https://www.google.com/search?q=outlook',
  'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.test',
  'https://outlook.office.com/mail/inbox',
  'https://meet.google.com/abc-defg-hij',
])('it is not on %s', (link) => {
  expect(offered(link)).toBe(false);
});
