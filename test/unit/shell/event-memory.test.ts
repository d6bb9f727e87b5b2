import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PanelState } from '../../../src/domain/panel-state';
import { createEventMemory } from '../../../src/shell/event-memory';
import '../fixed-seed';
import { brief, card, found, notFound } from '../panel/cards';

const MINUTE = 60_000;
const cards = {
  whole: [card()],
  'of another lead': [card({ leadId: 'lead_2' })],
  'without its lead': [card({ lead: { kind: 'loading' }, brief: null })],
  'without its story': [card({ brief: brief({ story: { kind: 'loading' } }) })],
};
type Kind = keyof typeof cards | 'from the agenda' | PanelState['kind'];
type Organization = 'Northwind' | 'Acme';

function stateOf(kind: Kind, organization: Organization, askedAt: number): PanelState {
  switch (kind) {
    case 'from the agenda':
      return { kind: 'found', organization, leads: cards.whole, askedAt, unchecked: { at: askedAt, failure: null } };
    case 'not-found':
      return notFound({ organization, askedAt });
    case 'needs-key':
      return { kind };
    case 'needs-access':
      return { kind, origins: [] };
    case 'failed':
      return { kind, failure: { reason: 'offline' }, askedAt };
    case 'loading':
      return { kind, since: askedAt };
    default:
      return { kind: 'found', organization, leads: kind in cards ? cards[kind as keyof typeof cards] : [], askedAt };
  }
}

const event = fc.constantFrom('a', 'b', 'c');
const told = fc.record({
  do: fc.constant('tell' as const),
  event,
  organization: fc.constantFrom<Organization>('Northwind', 'Northwind', 'Acme'),
  kind: fc.constantFrom<Kind>(
    'whole',
    'whole',
    'of another lead',
    'without its lead',
    'without its story',
    'from the agenda',
    'not-found',
    'needs-key',
    'needs-access',
    'failed',
    'loading',
  ),
});
const step = fc.oneof(
  { weight: 4, arbitrary: told },
  // The clock may be put back, too.
  fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, 20_000, 59_999, 60_000, -30_000) }),
  fc.record({ do: fc.constant('forget' as const) }),
  { weight: 4, arbitrary: fc.record({ do: fc.constant('recall' as const), event }) },
);

test('whatever is told, forgotten and waited for: what is recalled is the last word on the event, whole, checked, of this minute and of the organization that was named last', () => {
  let recalled = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let now = 10 * MINUTE;
      const memory = createEventMemory(() => now);
      /** Since nothing of before counts. */
      let log: PanelState[] = [];
      for (const one of steps) {
        if (one.do === 'wait') now += one.ms;
        if (one.do === 'forget') {
          memory.forget();
          log = [];
        }
        if (one.do === 'tell') {
          const state = { ...stateOf(one.kind, one.organization, now), event: one.event };
          memory.keep(state);
          log.push(state);
        }
        if (one.do !== 'recall') continue;
        const state = memory.recall(one.event, null);
        if (!state) continue;
        recalled += 1;
        expect(log.filter((other) => other.event === one.event).at(-1)).toBe(state);
        expect(state.kind === 'found' && !state.unchecked && state.leads).toSatisfy(
          (leads) => leads === cards.whole || leads === cards['of another lead'],
        );
        const age = state.kind === 'found' ? now - state.askedAt : -1;
        expect(age >= 0 && age < MINUTE).toBe(true);
        const since = log.slice(log.indexOf(state));
        const named = since.flatMap((other) => ('organization' in other ? other.organization : []));
        expect(new Set(named).size).toBe(1);
        expect(since.some(({ kind }) => kind === 'needs-key' || kind === 'needs-access')).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
  expect(recalled).toBeGreaterThan(100);
});

test('an event that was shown is recalled within the minute, where its page keeps the time of the same zone', () => {
  const state = { ...found(card()), event: 'a', timeZone: 'Europe/Berlin' };
  const askedAt = 'askedAt' in state ? state.askedAt : 0;
  const memory = createEventMemory(() => askedAt + MINUTE - 1);
  memory.keep(state);
  expect(memory.recall('a', 'Europe/Berlin')).toBe(state);
  expect(memory.recall('a', null)).toBe(state);
  expect(memory.recall('a', 'Asia/Tokyo')).toBeNull();
  expect(memory.recall('b', null)).toBeNull();
});

test('it holds as many events as one goes back to, and the last ones', () => {
  const state = found(card());
  const memory = createEventMemory(() => ('askedAt' in state ? state.askedAt : 0));
  const events = Array.from({ length: 100 }, (_, index) => `event ${index}`);
  for (const one of events) memory.keep({ ...state, event: one });
  expect(events.filter((one) => memory.recall(one, null))).toEqual(events.slice(-20));
});
