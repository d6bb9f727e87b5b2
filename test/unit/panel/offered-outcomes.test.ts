import { expect, test } from 'vitest';
import type { MeetingCard } from '../../../src/domain/panel-state';
import { offeredOutcomes } from '../../../src/panel/parts/offered-outcomes';

const named = (...names: string[]) => names.map((name) => ({ id: name, name }));
const few = named('a', 'b', 'c');
const many = named('a', 'b', 'c', 'd', 'e', 'f', 'g');
const discovery = { id: 'convtyp_1', name: 'Discovery', outcomeIds: ['c', 'gone', 'a', 'a'] };
const empty = { id: 'convtyp_2', name: ' ', outcomeIds: ['gone'] };
const long = { id: 'convtyp_3', name: 'Long', outcomeIds: many.map(({ id }) => id) };
const playbooks = [discovery, empty, long];

const has = (id: string, changes: Partial<NonNullable<MeetingCard['outcome']>> = {}) => ({
  id,
  name: id,
  deleted: false,
  suggested: null,
  ...changes,
});

type Case = [string, MeetingCard['outcome'], string | null, Parameters<typeof offeredOutcomes>[1], string];

test.each<Case>([
  ['no list yet', null, null, null, 'menu: |'],
  ['no list yet, and one it has', has('x', { name: null }), null, null, 'menu: | Outcome, its name is loading'],
  ['few, without playbooks', null, null, { outcomes: few, playbooks: [] }, 'chips: a b c |'],
  ['many, without playbooks', null, null, { outcomes: many, playbooks: [] }, 'menu: a b c d e f g |'],
  [
    'its playbook first, in its order',
    null,
    'convtyp_1',
    { outcomes: many, playbooks },
    'Discovery chips: c a | b d e f g',
  ],
  ['one outside of its playbook', has('b'), 'convtyp_1', { outcomes: few, playbooks }, 'Discovery chips: c a | b'],
  [
    'one that was deleted',
    has('x', { deleted: true }),
    'convtyp_1',
    { outcomes: few, playbooks },
    'Discovery chips: c a | Outcome (deleted), off b',
  ],
  ['a playbook with none that is left', null, 'convtyp_2', { outcomes: few, playbooks }, 'chips: a b c |'],
  ['a playbook with many', null, 'convtyp_3', { outcomes: many, playbooks }, 'Long menu: a b c d e f g |'],
  ['no playbook, where others have one', null, null, { outcomes: few, playbooks }, 'without chips: a b c |'],
  ['a playbook that is archived', null, 'convtyp_9', { outcomes: few, playbooks }, 'without chips: a b c |'],
])('%s', (_, outcome, playbookId, choices, says) => {
  const { playbook, without, first, others, chips } = offeredOutcomes({ outcome, playbookId }, choices);
  const list = (of: typeof first) => of.map(({ name, off }) => (off ? `${name}, off` : name)).join(' ');
  expect(
    `${without ? 'without ' : ''}${playbook ? `${playbook} ` : ''}${chips ? 'chips' : 'menu'}: ${list(first)} | ${list(others)}`
      .replaceAll('  ', ' ')
      .trim(),
  ).toBe(says);
});
