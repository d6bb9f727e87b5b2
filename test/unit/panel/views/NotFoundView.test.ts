import { describe, expect, test } from 'vitest';
import type { NotFoundReason } from '../../../../src/domain/not-found-reason';
import type { NotFound } from '../../../../src/domain/panel-state';
import { words } from '../../../../src/words/words';
import { notFound, now } from '../cards';
import { cannotTell, draw, namesOf, textOf } from '../draw';

const why = (changes: Partial<NotFound>, at = now) => [
  ...(/<ul.*?<\/ul>/s.exec(draw(notFound(changes), at))?.[0] ?? '').matchAll(/<li>.*?<\/li>/gs),
];

describe('why', () => {
  const all: NotFoundReason[] = [
    'just-booked',
    'never-synced',
    'calendar-not-connected',
    'all-day',
    'private',
    'no-contact',
    'newer-outlook-id',
  ];

  test.each(all)('%s has its words and its drawing', (reason) => {
    const [row, ...more] = why({ reasons: [reason] }).map(([item]) => item);
    expect(more).toEqual([]);
    expect(textOf(row ?? '')).toBe(words.notFound.why[reason]);
    expect(row).toContain('<svg');
  });

  test('the likeliest comes first', () => {
    const said = why({ reasons: ['private', 'no-contact'] }).map(([row]) => textOf(row));
    expect(said).toEqual([words.notFound.why.private, words.notFound.why['no-contact']]);
  });
});

describe('while Close is to be asked again', () => {
  test.each([
    [24_000, 'Booked a moment ago? Looking again in 24 s'],
    [23_001, 'Booked a moment ago? Looking again in 24 s'],
    [1, 'Booked a moment ago? Looking again in 1 s'],
    [0, 'Looking again…'],
    [-9000, 'Looking again…'],
  ])('in %i ms: %s', (left, says) => {
    const [row] = why({ nextLookAt: now + left });
    expect(textOf(row?.[0] ?? '')).toBe(says);
    expect(row?.[0]).toContain('role="timer"');
  });

  test('the countdown takes the place of the cause it is for', () => {
    const said = why({ reasons: ['just-booked', 'no-contact'], nextLookAt: now + 9000 }).map(([row]) => textOf(row));
    expect(said).toEqual(['Booked a moment ago? Looking again in 9 s', words.notFound.why['no-contact']]);
  });
});

test('every other organization is one click away', () => {
  const organizations = [
    { accountId: '1', name: 'Northwind Sales', chosen: true },
    { accountId: '2', name: 'Contoso Partners', chosen: false },
    { accountId: '3', name: 'Litware', chosen: false },
  ];
  const buttons = namesOf(draw(notFound(), now, 'popup', { organizations }), 'button');
  expect(buttons.filter((name) => name.startsWith('Search in'))).toEqual([
    'Search in Contoso Partners',
    'Search in Litware',
  ]);
});

test('guests are read after a click, and that is said', () => {
  const html = draw(notFound());
  expect(namesOf(html, 'h2')).toEqual(['Why that can be', 'Guests']);
  expect(textOf(html)).toContain('only when you ask');
});

describe('the search field', () => {
  const field = (html: string) => {
    const id = /<label[^>]*for="([^"]*)"[^>]*>Find in Close<\/label>/.exec(html)?.[1];
    return /<input[^>]*>/.exec(html.slice(html.indexOf(`id="${id}"`) - 40))?.[0];
  };

  test('is a textbox named "Find in Close"', () => {
    expect(field(draw(notFound()))).toMatch(/type="text"/);
    expect(field(draw({ kind: 'no-event', why: 'nothing-open' }, now, 'sidebar'))).toMatch(/type="text"/);
  });

  test('has the rest of Close’s search behind "More"', () => {
    const html = draw(notFound());
    const more = /<fieldset.*?<\/fieldset>/s.exec(html)?.[0] ?? '';
    expect(more).toMatch(/<fieldset[^>]* hidden/);
    expect([...more.matchAll(/<label[^>]*>(.*?)<\/label>/g)].map(([, label]) => label)).toEqual([
      'Calendar ID',
      'Calendar type',
      'Start',
      'From',
      'To',
      'Lead ID',
    ]);
  });
});

describe('where a click cannot be told from a lured one, another organization is searched elsewhere', () => {
  const organizations = [
    { accountId: '1', name: 'Northwind Sales', chosen: true },
    { accountId: '2', name: 'Contoso Partners', chosen: false },
  ];
  const { searchIn, searchInPopup, searchInSidePanel } = words.notFound;

  test('in the popup, or in the side panel where there is one', () => {
    const alone = draw(notFound(), now, 'sidebar', { organizations, clickGuard: cannotTell });
    expect(textOf(alone)).toContain(searchInPopup);
    expect(textOf(alone)).not.toContain(searchIn('Contoso Partners'));
    const docked = draw(notFound(), now, 'sidebar', { organizations, clickGuard: cannotTell, dock() {} });
    expect(namesOf(docked, 'button')).toContain(searchInSidePanel);
  });

  test('with one organization there is nothing to say', () => {
    const html = draw(notFound(), now, 'sidebar', { organizations: organizations.slice(0, 1), clickGuard: cannotTell });
    expect(textOf(html)).not.toContain(searchInPopup);
  });
});
