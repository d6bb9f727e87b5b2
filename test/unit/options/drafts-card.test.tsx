import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/domain/draft';
import { DraftsCard } from '../../../src/options/drafts/DraftsCard';
import type { DraftsPart } from '../../../src/options/options-data';
import { words } from '../../../src/words/words';
import { actions, namesOf, textOf } from '../panel/draw';
import { contents, draftOf, now, viewer } from './drafts';

/** Nobody answers: drawing asks for nothing. */
const part: Omit<DraftsPart, 'list'> = {
  send: () => Promise.reject(),
  onLead: actions.writer,
  check: () => Promise.reject(),
  keep: () => Promise.reject(),
  discard: () => Promise.reject(),
  copy: () => Promise.reject(),
  readHtml: (html) => html.replace(/<[^>]*>/g, ''),
};

function card(...list: Draft[]): string {
  const organizations = new Map([['orga_1', 'Northwind Sales']]);
  return renderToString(
    <DraftsCard {...part} list={list} organizations={organizations} alone announce={() => {}} viewer={viewer} />,
  );
}

test('without a draft it is said that there is none', () => {
  expect(textOf(card())).toBe(words.drafts.none);
});

test('a draft says what it is, whose it is, when it was kept and how it begins', () => {
  expect(textOf(card(draftOf(contents.meetingNote)))).toBe(
    [
      'Not in Close yet 1 draft kept in this browser until Close has it. Nothing is sent without your click.',
      'Note of “Discovery call” kept 11:34',
      'Acme Robotics GmbH · meeting of Tue 24 Nov · Northwind Sales',
      'Pilot agreed.',
      'Save to Close Copy Discard',
    ].join(' '),
  );
});

test('each button is called by what it says and by its draft', () => {
  const html = card(draftOf(contents.task, { id: 'a' }), draftOf(contents.task, { id: 'b' }));
  const names = namesOf(html, 'button');
  expect(names).toEqual(
    [1, 2].flatMap((number) =>
      ['Save to Close', 'Copy', 'Discard'].map(
        (action) => `${action}: Task for Acme Robotics GmbH, due Fri 27 Nov (${number} of 2)`,
      ),
    ),
  );
});

test.each<[string, Draft, string[]]>([
  ['was kept on another day', draftOf(contents.task, { keptAt: now - 86_400_000 }), ['kept Mon 23 Nov, 11:34']],
  ['has no word in it', draftOf({ ...contents.leadNote, html: '<body></body>' }), ['No words in it.']],
  [
    'belongs to a key that is gone',
    draftOf(contents.task, { organizationId: 'orga_2' }),
    ['organization not connected'],
  ],
  [
    'was sent, and no answer came',
    draftOf(contents.task, { sentAt: now }),
    ['Close’s answer got lost. It may have the task already.', 'Ask Close Copy Discard'],
  ],
])('one that %s', (_, draft, says) => {
  for (const text of says) expect(textOf(card(draft))).toContain(text);
});

test('words of others are text, never markup', () => {
  const about = { title: '<img src=x onerror=alert(1)>', leadName: '<b>Acme</b>', startsAt: null };
  const html = card(draftOf({ ...contents.task, text: '<script>alert(1)</script>' }, { about }));
  expect(html).not.toMatch(/<img|<b>|<script/);
  expect(textOf(html)).toContain('<script>alert(1)</script>');
});
