import { describe, expect, test } from 'vitest';
import type { PanelFailure, PanelState } from '../../../src/lookup/panel-state';
import { formatWhen } from '../../../src/panel/format';
import { words } from '../../../src/words/words';
import { card, found, now, person } from './cards';
import { draw, namesOf, textOf } from './draw';

const header = ['Look again', 'Settings'];

describe('every state has one heading, its words and a way on', () => {
  const cases: { state: PanelState; heading: string; says: string[]; action: string | null }[] = [
    {
      state: { kind: 'loading', since: now },
      heading: 'Looking in Close',
      says: ['Asking Close…'],
      action: null,
    },
    {
      state: found(card()),
      heading: 'Acme Robotics GmbH',
      says: [
        'Northwind Sales',
        'Qualified',
        'Discovery call',
        'in 18 min',
        '24 Nov',
        '11:00',
        'acme.zoom.us',
        'Dana Doe',
        'Going',
        'Matched by event ID · 10:42',
      ],
      action: null,
    },
    {
      state: {
        kind: 'not-found',
        organization: 'Northwind Sales',
        provider: 'microsoft',
        recurring: true,
        askedAt: now,
      },
      heading: 'No Close meeting for this event',
      says: [
        'Northwind Sales',
        'We asked Close by the event’s Outlook ID and by its series.',
        'Why that can be',
        'Asked at 10:42',
      ],
      action: 'Look again',
    },
    { state: { kind: 'needs-key' }, heading: 'Connect Close', says: ['API key'], action: 'Connect Close' },
    {
      state: { kind: 'needs-access', origins: ['https://api.close.com/*', 'https://calendar.google.com/*'] },
      heading: 'Sidecar needs your permission',
      says: ['api.close.com', 'calendar.google.com'],
      action: 'Allow access',
    },
    {
      state: { kind: 'reload-tab' },
      heading: 'Reload this tab once',
      says: ['installed or updated'],
      action: 'Reload tab',
    },
    {
      state: { kind: 'no-event', why: 'not-a-calendar' },
      heading: 'No calendar on this tab',
      says: ['Open Google Calendar', 'Open Outlook'],
      action: null,
    },
    {
      state: { kind: 'no-event', why: 'nothing-open' },
      heading: 'Open an event',
      says: ['Click any event'],
      action: null,
    },
    {
      state: { kind: 'no-event', why: 'not-saved' },
      heading: 'This event isn’t saved yet',
      says: ['Save it'],
      action: null,
    },
  ];

  test.each(cases)('$state.kind: $heading', ({ state, heading, says, action }) => {
    const html = draw(state);
    expect(namesOf(html, 'h1')).toEqual([heading]);
    for (const words of says) expect(textOf(html)).toContain(words);
    // Without an event there is nothing to look for, and a button that does nothing is worse than none.
    const icons = state.kind === 'no-event' || state.kind === 'reload-tab' ? ['Settings'] : header;
    expect(namesOf(html, 'button')).toEqual(action === null ? icons : [...icons, action]);
  });
});

describe('every failure has a title, a sentence and one action of its own', () => {
  const failures: { failure: PanelFailure; action: string }[] = [
    { failure: { reason: 'key-rejected' }, action: 'Enter a new key' },
    { failure: { reason: 'not-allowed' }, action: 'Try again' },
    { failure: { reason: 'not-found' }, action: 'Look again' },
    { failure: { reason: 'rate-limited', until: now + 24_000 }, action: 'Ask now' },
    { failure: { reason: 'close-down' }, action: 'Try again' },
    { failure: { reason: 'offline' }, action: 'Try again' },
    { failure: { reason: 'unreachable' }, action: 'Try again' },
    { failure: { reason: 'timed-out' }, action: 'Try again' },
    { failure: { reason: 'not-close' }, action: 'Try again' },
    { failure: { reason: 'cut-off' }, action: 'Try again' },
    { failure: { reason: 'unexpected' }, action: 'Try again' },
  ];

  test.each(failures)('$failure.reason: $action', ({ failure, action }) => {
    const html = draw({ kind: 'failed', failure, askedAt: now });
    expect(namesOf(html, 'h1')).toEqual([words.failed[failure.reason].title]);
    expect(textOf(html)).toContain(words.failed[failure.reason].text);
    expect(textOf(html)).toContain('Asked at 10:42');
    expect(namesOf(html, 'button')).toEqual([...header, action]);
  });

  test('none looks like another', () => {
    const screens = failures.map(({ failure }) => textOf(draw({ kind: 'failed', failure, askedAt: now })));
    expect(new Set(screens).size).toBe(failures.length);
  });

  test.each([
    [24_000, 'Asking again in 24 s'],
    [23_001, 'Asking again in 24 s'],
    [23_000, 'Asking again in 23 s'],
    [1, 'Asking again in 1 s'],
    [0, 'Asking again…'],
    [-5_000, 'Asking again…'],
  ])('a rate limit that ends in %i ms says "%s"', (left, says) => {
    const html = draw({ kind: 'failed', failure: { reason: 'rate-limited', until: now + left }, askedAt: now });
    expect(textOf(/<p[^>]*role="timer"[^>]*>.*?<\/p>/.exec(html)?.[0] ?? '')).toBe(says);
  });
});

describe('a screen reader is told', () => {
  const told = (state: PanelState) =>
    textOf(/<p[^>]*role="status"[^>]*>.*?<\/p>/.exec(draw(state))?.[0] ?? 'no region');

  test.each<[string, PanelState, string]>([
    ['nothing while Close is asked', { kind: 'loading', since: now }, ''],
    ['nothing while the lead is on its way', found(card({ lead: { kind: 'loading' } })), ''],
    [
      'who, what and when',
      found(card()),
      `Acme Robotics GmbH: Discovery call, ${formatWhen(now + 1_080_000, now + 2_880_000, { now, locale: 'en-GB', timeZone: 'Europe/Berlin' })}`,
    ],
    ['how many leads', found(card(), card({ meeting: { id: 'acti_2' } })), '2 leads found in Close.'],
    [
      'that nothing was found',
      { kind: 'not-found', organization: '', provider: 'google', recurring: false, askedAt: now },
      'No Close meeting for this event',
    ],
    ['what went wrong', { kind: 'failed', failure: { reason: 'offline' }, askedAt: now }, 'You’re offline'],
  ])('%s', (_, state, words) => {
    expect(told(state)).toBe(words);
  });
});

test('while Close is asked, the view is marked busy and its bars are not read aloud', () => {
  const html = draw({ kind: 'loading', since: now });
  expect(html).toMatch(/<main[^>]*aria-busy="true"/);
  expect(html).toMatch(/<div class="skeletons" aria-hidden="true">/);
});

test('markup and scripts in what outsiders write stay text', () => {
  const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  const html = draw(
    found(
      card({
        lead: { kind: 'known', name: hostile, url: 'javascript:alert(3)', status: hostile },
        meeting: {
          title: hostile,
          join: { url: 'javascript:alert(4)', host: hostile, service: null },
          people: [person({ name: hostile }), person({ name: null, email: hostile })],
        },
      }),
    ),
  );
  expect(html).not.toMatch(/<img|<script|href="javascript/i);
  expect(namesOf(html, 'a')).toEqual([]);
  expect(textOf(html).split('<img src=x onerror=alert(1)>').length - 1).toBeGreaterThanOrEqual(6);
});

test('every link opens a new tab, knows nothing of us, and is https', () => {
  const links = [...draw(found(card())).matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
  expect(links).toHaveLength(3);
  for (const tag of links) {
    expect(tag).toContain('target="_blank"');
    expect(tag).toContain('rel="noopener noreferrer"');
    expect(tag).toMatch(/href="https:\/\//);
  }
});

test('no style stands in the markup, for the policy of our pages forbids it', () => {
  expect(draw(found(card()))).not.toMatch(/ style=|<style/);
});
