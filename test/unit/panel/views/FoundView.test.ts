import { describe, expect, test } from 'vitest';
import type { LeadCard, MeetingCard, Person } from '../../../../src/lookup/panel-state';
import { card, found, now, person } from '../cards';
import { draw, namesOf, textOf } from '../draw';

const minute = 60_000;
const hour = 60 * minute;

describe('the lead', () => {
  test.each<[string, Partial<LeadCard>, string, string]>([
    ['is named', {}, 'Acme Robotics GmbH', 'Qualified'],
    ['has no name', { lead: { kind: 'known', name: ' ', url: null, status: null } }, 'Lead without a name', ''],
    ['is on its way', { lead: { kind: 'loading' } }, 'Lead is loading', ''],
    ['is gone', { lead: { kind: 'gone' } }, 'Lead not available', 'deleted in Close, or it is hidden'],
    ['did not load', { lead: { kind: 'failed' } }, 'Lead didn’t load', 'Try again'],
    ['is nobody', { leadId: null, lead: { kind: 'gone' } }, 'No lead', 'belongs to no lead'],
  ])('%s', (_, changes, heading, says) => {
    const html = draw(found(card(changes)));
    expect(namesOf(html, 'h1')).toEqual([heading]);
    expect(textOf(html)).toContain(says);
    expect(textOf(html)).toContain('Discovery call');
  });

  test('links to Close, in the heading and in the footer', () => {
    const html = draw(found(card()));
    expect(html).toMatch(/<h1[^>]*><a href="https:\/\/app\.close\.com\/lead\/lead_1\/"/);
    expect(namesOf(html, 'a')).toContain('Open in Close');
  });

  test('without an address is plain text', () => {
    const html = draw(
      found(card({ lead: { kind: 'known', name: 'Acme', url: null, status: null }, meeting: { join: null } })),
    );
    expect(namesOf(html, 'a')).toEqual([]);
  });
});

describe('several leads', () => {
  const html = draw(
    found(
      card(),
      card({ lead: { kind: 'known', name: 'Beta Optics', url: null, status: null }, meeting: { id: 'acti_2' } }),
      card({ lead: { kind: 'loading' }, meeting: { id: 'acti_3' } }),
    ),
  );
  const tabs = [...html.matchAll(/<button[^>]*role="tab".*?<\/button>/gs)].map(([tab]) => tab);

  test('are tabs named after them; one that is still loading says so', () => {
    expect(tabs.map((tab) => /aria-label="([^"]*)"/.exec(tab)?.[1] ?? textOf(tab))).toEqual([
      'Acme Robotics GmbH',
      'Beta Optics',
      'Lead 3, loading',
    ]);
  });

  test('one tab is selected, in the tab order, and tied to its panel', () => {
    expect(tabs.map((tab) => /aria-selected="(\w+)"/.exec(tab)?.[1])).toEqual(['true', 'false', 'false']);
    expect(tabs.map((tab) => /tabindex="(-?\d)"/i.exec(tab)?.[1])).toEqual(['0', '-1', '-1']);
    const [, tabId, panelId] = /id="([^"]*)"[^>]*aria-controls="([^"]*)"/.exec(tabs[0] ?? '') ?? [];
    expect(html).toContain(`role="tabpanel" id="${panelId}" aria-labelledby="${tabId}"`);
  });

  test('are counted below the name', () => {
    expect(textOf(html)).toContain('3 leads share this event');
  });

  test('one lead has no tabs', () => {
    expect(draw(found(card()))).not.toMatch(/role="tab/);
  });
});

describe('the meeting', () => {
  test.each<[string, Partial<MeetingCard>, string]>([
    ['soon', {}, 'in 18 min'],
    ['running', { startsAt: now - minute }, 'now'],
    ['just over', { startsAt: now - hour, endsAt: now - 4 * minute, status: 'completed' }, 'ended 4 min ago'],
    ['long over', { startsAt: now - 900 * hour, endsAt: now - 899 * hour, status: 'completed' }, 'Completed'],
    ['canceled', { status: 'canceled' }, 'Canceled'],
    ['declined by the lead', { status: 'declined-by-lead' }, 'Declined by lead'],
    ['declined by us', { status: 'declined-by-org' }, 'Declined by us'],
  ])('that is %s says "%s"', (_, meeting, says) => {
    const pills = [...draw(found(card({ meeting }))).matchAll(/<span class="pill[^>]*>.*?<\/span>/g)].map(([pill]) =>
      textOf(pill),
    );
    expect(pills).toContain(says);
  });

  test('without a title still has one', () => {
    expect(textOf(draw(found(card({ meeting: { title: '  ' } }))))).toContain('Untitled meeting');
  });

  test('of another day than the opened one says so', () => {
    const text = textOf(draw(found(card({ match: { by: 'series-id', occurrence: 'nearest' } }))));
    expect(text).toContain('Not the day you opened: nearest in Close is Tue 24 Nov.');
    expect(text).toContain('Matched by its series');
  });
});

describe('the way to join', () => {
  const join = (meeting: Partial<MeetingCard>) =>
    /<p class="join">.*?<\/p>/s.exec(draw(found(card({ meeting }))))?.[0] ?? '';

  test('is the primary button, with the host in sight', () => {
    expect(join({})).toContain('class="button primary"');
    expect(textOf(join({}))).toBe('Join Zoom acme.zoom.us');
  });

  test('of a service that nothing proves is a plain link, with the host as it is', () => {
    const link = { url: 'https://xn--zom-xqa.example/j', host: 'xn--zom-xqa.example', service: null };
    expect(join({ join: link })).toContain('class="button secondary"');
    expect(textOf(join({ join: link }))).toBe('Open link xn--zom-xqa.example');
  });

  test.each<[string, Partial<MeetingCard>]>([
    ['canceled', { status: 'canceled' }],
    ['over', { startsAt: now - 2 * hour, endsAt: now - hour }],
  ])('steps back when the meeting is %s', (_, meeting) => {
    expect(join(meeting)).toContain('class="button secondary"');
  });

  test('is absent when there is no link', () => {
    expect(join({ join: null })).toBe('');
  });
});

describe('the people', () => {
  const rows = (people: Person[]) =>
    [...draw(found(card({ meeting: { people } }))).matchAll(/<li class="person">.*?<\/li>/gs)].map(([row]) =>
      textOf(row),
    );

  test.each<[Partial<Person>, string]>([
    [{}, 'DD Dana Doe Contact Going'],
    [{ answer: 'no' }, 'DD Dana Doe Contact Declined'],
    [{ answer: 'maybe' }, 'DD Dana Doe Contact Maybe'],
    [{ answer: 'none' }, 'DD Dana Doe Contact No reply'],
    [{ role: 'user', organizer: true }, 'DD Dana Doe Organizer · Your team Going'],
    [{ role: 'unknown', name: null }, '? dana@acme.example Not in Close Going'],
    [{ name: null, email: null }, '? Guest without a name Contact Going'],
  ])('%o', (changes, row) => {
    expect(rows([person(changes)])).toEqual([row]);
  });

  test('the customer comes first, one’s own team last', () => {
    const names = rows([
      person({ name: 'Us', role: 'user' }),
      person({ name: 'Who', role: 'unknown' }),
      person({ name: 'Customer' }),
    ]).map((row) => row.split(' ')[1]);
    expect(names).toEqual(['Customer', 'Who', 'Us']);
  });

  test('six are shown, the rest are counted', () => {
    const many = Array.from({ length: 20 }, (_, index) => person({ email: `${index}@acme.example` }));
    expect(rows(many)).toHaveLength(6);
    expect(namesOf(draw(found(card({ meeting: { people: many } }))), 'button')).toContain('+14 more');
    expect(namesOf(draw(found(card({ meeting: { people: many.slice(0, 6) } }))), 'button').join()).not.toContain(
      'more',
    );
  });

  test('nobody is said in words', () => {
    expect(textOf(draw(found(card({ meeting: { people: [] } }))))).toContain('Close lists nobody on this meeting.');
  });
});
