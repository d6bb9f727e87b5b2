import { expect, test } from 'vitest';
import { eventKey } from '../../../src/calendar/event-key';
import { isUnsavedEventUrl, parseEventUrl, parseSourceUrl } from '../../../src/calendar/parse-event-url';
import { googleEventUrls, googleOtherUrls, googleUnsavedUrls } from '../../specimens/google-urls';
import { outlookEventUrls, outlookOtherUrls, outlookUnsavedUrls } from '../../specimens/outlook-urls';
import { parseEventReference } from './read-mark';

const COUNT = 600_000;

/** Without one of these an address is refused before anything takes it apart. */
const hosts = ['calendar.google.com', 'www.google.com', 'outlook.office.com', 'outlook.live.com'];

/** Addresses short enough to be worth changing in one place. */
const seeds = [
  ...googleEventUrls,
  ...googleUnsavedUrls,
  ...googleOtherUrls,
  ...outlookEventUrls,
  ...outlookUnsavedUrls,
  ...outlookOtherUrls,
]
  .map(({ url }) => url)
  .filter((url) => url.length < 500);

/** What addresses are made of, and what breaks those who take them apart. */
const pieces = [
  ...['https://', 'http://', ...hosts],
  ...[
    '/calendar',
    '/u/0',
    '/r',
    '/eventedit',
    '/copy',
    '/duplicate',
    '/event',
    '/owa/',
    '/item/',
    '/0',
    '/deeplink/read/',
  ],
  ...[
    '/group/',
    '?eid=',
    '&eid=',
    '&amp;',
    'tmeid=',
    'action=TEMPLATE',
    'itemid=',
    'path=/calendar/item',
    'AAMk',
    'AQMk',
  ],
  ...[
    'YWJj',
    '_20260309T150000Z',
    '%20',
    '%',
    '%3D',
    '%2F',
    '%2B',
    '%00',
    '%E0%A4',
    '%ED%A0%80',
    '%C0%AF',
    '==',
    '+',
    '-',
  ],
  ...[
    '@',
    ':',
    '#',
    '?',
    '&',
    ';',
    '"',
    '\\',
    '..',
    '//',
    '\t',
    '\n',
    '\0',
    '\ud800',
    '\u202e',
    '🎉',
    'ﬀ',
    '۱',
    'İ',
    '\ufeff',
  ],
];

/** The same numbers in every run (mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Random = (below: number) => number;

function pick(from: readonly string[], random: Random): string {
  return from[random(from.length)] ?? '';
}

function randomAddress(random: Random): string {
  const scheme = random(8) === 0 ? '' : 'https://';
  let address = random(8) === 0 ? scheme : `${scheme}${pick(hosts, random)}/`;
  for (let count = random(12); count >= 0; count--) {
    address += random(5) === 0 ? String.fromCharCode(random(random(2) === 0 ? 0x80 : 0x10000)) : pick(pieces, random);
  }
  return address;
}

function mutatedAddress(random: Random): string {
  let address = pick(seeds, random);
  for (let count = random(3); count >= 0; count--) {
    const at = random(address.length + 1);
    const rest = address.slice(at);
    const changes = [
      () => address.slice(0, at),
      () => address.slice(0, at) + rest.slice(1),
      () => address.slice(0, at) + rest.slice(random(20)),
      () => address.slice(0, at) + pick(pieces, random) + rest,
      () => address.slice(0, at) + String.fromCharCode(random(0x80)) + rest.slice(1),
      () => address.slice(0, at) + rest.slice(0, 9).repeat(random(4)) + rest,
      () => address.slice(0, at) + rest.toUpperCase(),
      () => address.slice(0, at) + pick(seeds, random).slice(random(80)),
    ];
    address = changes[random(changes.length)]?.() ?? address;
  }
  return address;
}

test('600,000 random and mutated addresses: no throw, and every event that is read passes the border', {
  timeout: 300_000,
}, () => {
  const random = createRandom(20260309);
  let events = 0;
  let unsaved = 0;
  for (let count = 0; count < COUNT; count++) {
    const address = count % 6 === 0 ? randomAddress(random) : mutatedAddress(random);
    const event = parseEventUrl(address);
    const isUnsaved = isUnsavedEventUrl(address);
    // The same look at the address as before, so it is repeated only where it matters.
    const source = isUnsaved ? parseSourceUrl(address) : null;
    if (event && isUnsaved) expect.unreachable(`both saved and not: ${JSON.stringify(address)}`);
    const reference = event ?? source;
    if (reference) {
      const parsed = parseEventReference(reference);
      if (!parsed || eventKey(parsed) !== eventKey(reference))
        expect.unreachable(`refused: ${JSON.stringify(address)}`);
    }
    if (event) events++;
    if (isUnsaved) unsaved++;
  }
  // The addresses reach the decoders, and do not all pass.
  expect(events).toBeGreaterThan(COUNT / 50);
  expect(events).toBeLessThan(COUNT / 2);
  expect(unsaved).toBeGreaterThan(COUNT / 100);
});
