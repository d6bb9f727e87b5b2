import { describe, expect, test } from 'vitest';
import type { PanelFailure, PanelState } from '../../../src/domain/panel-state';
import type { PanelHost } from '../../../src/panel/host';
import { formatWhen } from '../../../src/time/format';
import { words } from '../../../src/words/words';
import { brief, card, found, knownLead, notFound, now, opportunity, person } from './cards';
import { cannotTell, draw, namesOf, textOf } from './draw';
import { email, known, pastMeeting } from './story';

const header = ['Search', 'Look again', 'Settings'];
const find = ['More', 'Find', 'Choose a day: Start', 'Choose a day: From', 'Choose a day: To'];

describe('every state has one heading, its words and a way on', () => {
  const cases: { state: PanelState; heading: string; says: string[]; buttons: string[] }[] = [
    {
      state: { kind: 'loading', since: now },
      heading: 'Looking in Close',
      says: ['Asking Close…'],
      buttons: header,
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
      buttons: [
        ...header,
        'Copy dana@acme.example',
        'Revised offer – you to Dana Doe 12 Nov',
        'Add a note to the lead',
        'Choose a day: Close date',
        'Add opportunity',
        'Postpone: Send the proposal, Overdue 3 days',
        'Copy the brief',
        'Copy my scheduling link',
      ],
    },
    {
      state: notFound({ provider: 'microsoft', recurring: true }),
      heading: 'No Close meeting for this event',
      says: [
        'Northwind Sales',
        'We asked Close by the event’s Outlook ID and by its series.',
        'Why that can be',
        'Asked at 10:42',
      ],
      buttons: ['Look again', 'Settings', 'Look again', 'Look up the guests', ...find],
    },
    {
      state: { kind: 'needs-key' },
      heading: 'Connect Close',
      says: ['API key'],
      buttons: ['Look again', 'Settings', 'Connect Close'],
    },
    {
      state: { kind: 'needs-access', origins: ['https://api.close.com/*', 'https://calendar.google.com/*'] },
      heading: 'Sidecar needs your permission',
      says: ['api.close.com', 'calendar.google.com'],
      buttons: ['Look again', 'Settings', 'Allow access'],
    },
    {
      state: { kind: 'reload-tab' },
      heading: 'Reload this tab once',
      says: ['installed or updated'],
      buttons: ['Search', 'Settings', 'Reload tab'],
    },
    {
      state: { kind: 'no-event', why: 'not-a-calendar' },
      heading: 'No calendar to read on this tab',
      says: ['Open Google Calendar', 'Open Outlook', 'Loading your day'],
      // Without an event there is nothing to look for again, and a button that does nothing is worse than none.
      buttons: ['Settings', ...find],
    },
    {
      state: { kind: 'no-event', why: 'nothing-open' },
      heading: 'Open an event',
      says: ['Click any event', 'Loading your day'],
      buttons: ['Settings', ...find],
    },
    {
      state: { kind: 'no-event', why: 'not-saved' },
      heading: 'This event isn’t saved yet',
      says: ['Save it', 'Loading your day'],
      buttons: ['Settings', ...find],
    },
  ];

  test.each(cases)('$state.kind: $heading', ({ state, heading, says, buttons }) => {
    const html = draw(state);
    expect(namesOf(html, 'h1')).toEqual([heading]);
    for (const words of says) expect(textOf(html)).toContain(words);
    expect(namesOf(html, 'button')).toEqual(buttons);
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
    ['that nothing was found', notFound(), 'No Close meeting for this event'],
    ['what went wrong', { kind: 'failed', failure: { reason: 'offline' }, askedAt: now }, 'You’re offline'],
  ])('%s', (_, state, words) => {
    expect(told(state)).toBe(words);
  });
});

test('while Close is asked, the view is marked busy and its bars are not read aloud', () => {
  const html = draw({ kind: 'loading', since: now });
  expect(html).toMatch(/<main[^>]*aria-busy="true"/);
  expect(html).toMatch(/<div[^>]* aria-hidden="true">.*data-part="skeleton"/s);
});

test('markup and scripts in what outsiders write stay text', () => {
  const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  const html = draw(
    found(
      card({
        lead: knownLead({
          name: hostile,
          url: 'javascript:alert(3)',
          status: hostile,
          website: { url: 'javascript:alert(5)', host: hostile },
          clock: { offset: 0, place: hostile },
        }),
        brief: brief({
          opportunities: {
            count: 9,
            shown: [
              opportunity({
                value: hostile,
                currency: hostile,
                stage: hostile,
                pipeline: { id: hostile, name: hostile },
                owner: hostile,
                note: { text: hostile },
                suggestion: { action: 'follow-up', by: 'email', subject: hostile, text: hostile, because: hostile },
              }),
            ],
          },
          tasks: { count: 9, shown: [{ id: '1', text: hostile, due: hostile, when: 'later', assignee: hostile }] },
          fields: [{ id: 'cf_1', name: hostile, values: [hostile], edit: null, roles: [] }],
          story: known(
            email({ userName: hostile, mine: false, subject: hostile, text: hostile, address: hostile }),
            pastMeeting({ title: hostile, outcome: hostile, noteHtml: hostile, summaryHtml: hostile }),
          ),
        }),
        meeting: {
          title: hostile,
          join: { url: 'javascript:alert(4)', host: hostile, service: null },
          description: hostile,
          outcome: { id: 'outcome_1', name: hostile, deleted: false, suggested: null },
          pausedWorkflows: [hostile],
          people: [
            person({
              name: hostile,
              contact: {
                id: 'cont_1',
                title: hostile,
                emails: [],
                custom: [],
                phones: [{ text: hostile, number: 'javascript:1' }],
              },
            }),
            person({ name: null, email: hostile }),
          ],
        },
      }),
    ),
  );
  expect(html).not.toMatch(/<img|<script|href="javascript/i);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'mailto:dana@acme.example',
    `mailto:${encodeURIComponent(hostile)}`,
  ]);
  expect(textOf(html).split('<img src=x onerror=alert(1)>').length - 1).toBeGreaterThanOrEqual(6);
});

test('every link opens a new tab and knows nothing of us; but for the lead’s own website and address it is https', () => {
  const links = [...draw(found(card())).matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
  for (const tag of links) {
    expect(tag).toContain('target="_blank"');
    expect(tag).toContain('rel="noopener noreferrer"');
  }
  expect(links.map((tag) => /href="([^"]*)"/.exec(tag)?.[1]).filter((href) => !href?.startsWith('https://'))).toEqual([
    'http://www.acme.example/',
    'mailto:dana@acme.example',
  ]);
});

describe('the header', () => {
  const two = [
    { accountId: '1', name: 'Northwind Sales', chosen: false },
    { accountId: '2', name: 'Contoso Partners', chosen: true },
  ];

  test('names the organization; of several it is a menu with the chosen one', () => {
    expect(draw(found(card()), now, 'popup', { organizations: two.slice(0, 1) })).toMatch(
      /<bdi[^>]*data-part="organization"[^>]*>Northwind Sales<\/bdi>/,
    );
    const menu = /<select[^>]*aria-label="Organization".*?<\/select>/s.exec(
      draw(found(card()), now, 'popup', { organizations: two }),
    )?.[0];
    expect(textOf(menu ?? '')).toBe('Northwind Sales Contoso Partners');
    expect(menu).toMatch(/<option[^>]*(?=[^>]*selected)[^>]*value="2"|<option[^>]*value="2"[^>]*selected/);
  });

  test('where a click cannot be told from a lured one, the organization is named and not chosen', () => {
    const html = draw(found(card()), now, 'sidebar', { organizations: two, clickGuard: cannotTell });
    expect(html).not.toMatch(/<select[^>]*aria-label="Organization"/);
    expect(html).toMatch(/<bdi[^>]*data-part="organization"[^>]*>Northwind Sales<\/bdi>/);
  });

  test.each<[PanelHost['name'], boolean, string]>([
    ['sidebar', true, 'Dock'],
    ['popup', true, 'Dock'],
    ['side-panel', true, ''],
    ['popup', false, ''],
  ])('in the %s, with a side panel to open: %s, has the button "%s"', (place, offered, name) => {
    const html = draw(found(card()), now, place, offered ? { dock() {} } : {});
    expect(namesOf(html, 'button').filter((one) => one === 'Dock')).toEqual(name === '' ? [] : [name]);
  });
});

test('the day stands in popup and side panel; the sidebar lies beside one', () => {
  const state: PanelState = { kind: 'no-event', why: 'nothing-open' };
  expect(namesOf(draw(state, now, 'popup'), 'h2')).toEqual(['To wrap up']);
  expect(namesOf(draw(state, now, 'side-panel'), 'h2')).toEqual(['To wrap up']);
  expect(namesOf(draw(state, now, 'sidebar'), 'h2')).toEqual([]);
});

test('no style stands in the markup, for the policy of our pages forbids it', () => {
  expect(draw(found(card()))).not.toMatch(/ style=|<style/);
});
