import { expect, test } from 'vitest';
import { createCloseSandbox } from '../../fakes/close-server/server';
import { cardOf, createSubjects, isOf, othersOf } from '../../soak/openings/subjects';
import { createRandom } from '../../soak/random';

const start = '2026-11-29T10:00:00.000Z';

function subjectsOf() {
  const close = createCloseSandbox();
  const { subjects, change } = createSubjects({ close });
  const named = (title: string) => {
    const found = subjects.find(({ event }) => event.title === title);
    if (!found) throw new Error(title);
    return found;
  };
  return { close, change, named, random: createRandom(1) };
}

test('a card is an event’s when it says what Close has, or had; not when it says another lead, title or start', () => {
  const { change, named, random } = subjectsOf();
  const pricing = named('Pricing call');
  const [first] = pricing.versions;
  expect(change(pricing, 'renamed', random)).toBe(true);
  expect(change(pricing, 'another lead', random)).toBe(true);
  const newest = pricing.versions.at(-1);
  expect(pricing.versions).toHaveLength(3);
  for (const card of [first, newest]) expect(card && isOf(pricing, card)).toBe(true);
  expect(isOf(pricing, cardOf('', 'Pricing call', String(first?.split(' | ').at(-1))))).toBe(true);
  expect(isOf(pricing, cardOf('Acme Robotics GmbH', 'Discovery call', start))).toBe(false);
  expect(isOf(pricing, cardOf('Nobody', 'Pricing call', String(first?.split(' | ').at(-1))))).toBe(false);
  expect(isOf(named('Team lunch'), String(first))).toBe(false);
});

test('what is deleted in Close is gone there, and comes back as it was', () => {
  const { close, change, named, random } = subjectsOf();
  const demo = named('Product demo');
  const before = close.data.meetings.length;
  expect(change(demo, 'created again', random)).toBe(false);
  expect(change(demo, 'deleted', random)).toBe(true);
  expect(close.data.meetings).toHaveLength(before - 1);
  expect(change(demo, 'renamed', random)).toBe(false);
  expect(change(demo, 'created again', random)).toBe(true);
  expect(close.data.meetings).toHaveLength(before);
  expect(demo.versions).toEqual([demo.versions[0], null, demo.versions[0]]);
});

test('an event with several leads, and one of a series, stay as they are', () => {
  const { change, named, random } = subjectsOf();
  expect(change(named('Integration workshop'), 'renamed', random)).toBe(false);
  expect(change(named('Onboarding check-in'), 'moved', random)).toBe(false);
});

test('wrong is another event’s card after the event’s own, or in the end; before it, it is what was shown last', () => {
  const { named } = subjectsOf();
  const pricing = named('Pricing call');
  const own = { card: String(pricing.versions[0]) };
  const other = { card: String(named('Product demo').versions[0]) };
  const ends = ({ card }: { card: string }) => ({ state: 'found', card });
  expect(othersOf(pricing, [other, own], ends(own))).toEqual([]);
  expect(othersOf(pricing, [own, other, own], ends(own))).toEqual([other.card]);
  expect(othersOf(pricing, [], ends(other))).toEqual([other.card]);
  expect(othersOf(pricing, [own], { state: 'failed', card: null })).toEqual([]);
  expect(othersOf(null, [own], { state: 'not-found', card: null })).toEqual([own.card]);
});
