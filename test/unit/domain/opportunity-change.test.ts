import { expect, test } from 'vitest';
import {
  changedByOthers,
  hasChange,
  isSameValue,
  type SeenOpportunity,
} from '../../../src/domain/opportunity/opportunity-change';
import { baseOf, seenIn } from '../../../src/domain/opportunity/value-base';

const seen: SeenOpportunity = {
  ...{ stageId: 'stat_1', cents: 1000, period: 'annual', confidence: 60, closeDate: '2026-12-15', ownerId: 'user_1' },
  note: { text: 'Two plants' },
};
const rich = (html: string): SeenOpportunity['note'] => ({ html: `<body>${html}</body>` });

test('a note that Close spells otherwise is the same, and one in other words is not', () => {
  const isSame = (one: SeenOpportunity['note'], other: SeenOpportunity['note']) =>
    isSameValue('note', { note: one }, { note: other });
  expect(isSame({ text: 'Two plants' }, rich('<p>Two plants</p>'))).toBe(true);
  expect(isSame(null, rich('<p></p>'))).toBe(true);
  expect(isSame(rich('<p>a</p>'), rich('<p><b>a</b></p>'))).toBe(false);
  expect(hasChange({ ...seen, note: rich('<p>a</p><p>b</p>') }, { note: { text: 'a\nb' } })).toBe(true);
  expect(hasChange({ ...seen, note: rich('<p>ab</p>') }, { note: { text: 'a b' } })).toBe(false);
  expect(hasChange({ ...seen, note: null }, { note: null })).toBe(true);
});

test('a colleague’s note counts where the note is written, and in no other form of the same words', () => {
  const theirs = { ...seen, note: rich('<p>Three plants</p>') };
  expect(changedByOthers(theirs, seen, null, 'note')).toEqual(['note']);
  expect(changedByOthers(theirs, seen, null, 'stageId')).toEqual([]);
  expect(changedByOthers(theirs, seen, theirs, 'note')).toEqual([]);
  expect(changedByOthers({ ...seen, note: rich('<p>Two<br>plants</p>') }, seen, null, 'note')).toEqual([]);
  expect(changedByOthers({ ...theirs, confidence: 10 }, seen, null, 'note')).toEqual(['confidence', 'note']);
});

test('what a value was when typing began is kept, and read back the same', () => {
  for (const name of ['cents', 'confidence', 'closeDate', 'note'] as const) {
    const back = seenIn(name, baseOf(seen, name));
    expect(isSameValue(name, back, seen), name).toBe(true);
  }
  const none = { ...seen, cents: null, closeDate: null, note: null };
  for (const name of ['cents', 'closeDate', 'note'] as const) {
    expect(seenIn(name, baseOf(none, name))).toEqual({ [name]: null });
  }
});
