import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPairing, showsSubject, type Tile } from '../../../src/content/cards/pair-card';

/** Two of one subject on two days, one whose subject begins like theirs, and one of another subject. */
const events = {
  monday: { subject: 'Review', when: 'Monday · 09:00 – 10:00' },
  tuesday: { subject: 'Review', when: 'Tuesday · 09:00 – 10:00' },
  withAnn: { subject: 'Review with Ann', when: 'Monday · 11:00 – 12:00' },
  lunch: { subject: 'Lunch', when: 'Monday · 12:00 – 13:00' },
} as const;
type Name = keyof typeof events;
const names = Object.keys(events) as Name[];

const tileOf = (name: Name): Tile => ({ mark: name, label: `${events[name].subject}, 09:00 to 10:00, Busy` });
const textsOf = (name: Name | 'empty') =>
  name === 'empty' ? ['Edit', ''] : ['Edit', events[name].subject, events[name].when];

type Step =
  | { do: 'press'; name: Name | null }
  | { do: 'come' | 'swap'; name: Name | 'empty' }
  | { do: 'go' }
  | { do: 'wait' }
  | { do: 'look' };

/** A page with one card at most, and what is made of it. */
function createPage() {
  const pairing = createPairing<number>();
  let card: { id: number; shows: Name | 'empty'; isNew: boolean } | null = null;
  let cards = 0;
  return {
    step(step: Step): void {
      if (step.do === 'press') {
        this.look();
        pairing.press(step.name && tileOf(step.name));
      }
      if (step.do === 'come') card = { id: ++cards, shows: step.name, isNew: true };
      if (step.do === 'swap' && card) card.shows = step.name;
      if (step.do === 'go') card = null;
      if (step.do === 'look') this.look();
      if (step.do === 'wait') pairing.press(null);
    },
    look(): { shows: Name | 'empty' | null; mark: string | null; card: number | null } {
      const mark = pairing.look(card?.id ?? null, card ? textsOf(card.shows) : [], card?.isNew ?? false);
      if (card) card.isNew = false;
      return { shows: card?.shows ?? null, mark, card: card?.id ?? null };
    },
  };
}

const press = (name: Name | null): Step => ({ do: 'press', name });
const come = (name: Name | 'empty'): Step => ({ do: 'come', name });
const swap = (name: Name | 'empty'): Step => ({ do: 'swap', name });
const [go, wait, look]: Step[] = [{ do: 'go' }, { do: 'wait' }, { do: 'look' }] as const;

test.each<[what: string, steps: (Step | undefined)[], mark: Name | null]>([
  ['a press, its card', [press('lunch'), come('lunch')], 'lunch'],
  ['a card that is filled later', [press('lunch'), come('empty'), look, wait, swap('lunch')], 'lunch'],
  ['a first, empty card that gives way to the real one', [press('lunch'), come('empty'), look, come('lunch')], 'lunch'],
  ['a card without a press', [come('lunch')], null],
  ['a card long after the press', [press('lunch'), wait, come('lunch')], null],
  ['a card after a press elsewhere', [press('lunch'), press(null), come('lunch')], null],
  ['the card of another event', [press('lunch'), come('monday')], null],
  ['a subject that begins like the other', [press('withAnn'), come('monday')], null],
  ['the same the other way round', [press('monday'), come('withAnn')], null],
  ['a press on another tile while a card stands', [press('lunch'), come('lunch'), look, press('monday')], 'lunch'],
  ['a press on a tile while a card stands that nobody pressed', [come('lunch'), look, press('lunch')], null],
  [
    'a press on another day of the series while a card stands',
    [press('monday'), come('monday'), look, press('tuesday')],
    null,
  ],
  ['the card of that day then', [press('monday'), come('monday'), look, press('tuesday'), come('tuesday')], 'tuesday'],
  ['a card replaced by another without a press', [press('monday'), come('monday'), look, come('tuesday')], null],
  ['two presses, the card of the second', [press('lunch'), press('monday'), come('monday')], 'monday'],
  ['two presses on one series', [press('monday'), press('tuesday'), come('tuesday')], null],
  ['the tile pressed again', [press('lunch'), come('lunch'), look, press('lunch'), come('lunch')], 'lunch'],
  ['another event in the same element', [press('lunch'), come('lunch'), look, swap('monday')], null],
  ['another day in the same element', [press('monday'), come('monday'), look, swap('tuesday')], null],
  ['and back', [press('lunch'), come('lunch'), look, swap('monday'), look, swap('lunch')], null],
  [
    'another event in the same element by a press',
    [press('lunch'), come('lunch'), look, press('monday'), swap('monday')],
    'monday',
  ],
  ['a card that went and came again', [press('lunch'), come('lunch'), look, go, look, come('lunch')], null],
])('%s', (_, steps, mark) => {
  const page = createPage();
  for (const step of steps) if (step) page.step(step);
  expect(page.look().mark).toBe(mark);
});

describe('in any order of presses, cards that come, go or change, and looks', () => {
  const name = fc.constantFrom(...names);
  const steps = fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('press' as const), name: fc.option(name) }),
      fc.record({
        do: fc.constantFrom('come' as const, 'swap' as const),
        name: fc.oneof(name, fc.constant('empty' as const)),
      }),
      fc.record({ do: fc.constantFrom('go' as const, 'wait' as const, 'look' as const) }),
    ),
    { maxLength: 24 },
  );

  test('a card is given an event of the subject that it shows, whose tile was pressed, and no later than its coming or changing', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const page = createPage();
        let pressed: string[] = [];
        const grounds = new Map<number, string[]>();
        let last: ReturnType<typeof page.look> | null = null;
        for (const step of all) {
          page.step(step);
          if (step.do === 'press') pressed = step.name ? [...pressed, step.name] : [];
          if (step.do === 'wait') pressed = [];
          const now = page.look();
          const { card, shows, mark } = now;
          if (card === null || shows === null) {
            expect(mark).toBeNull();
          } else {
            // It came by these presses, or it has changed after them.
            if (!grounds.has(card) || step.do === 'swap') grounds.set(card, [...(grounds.get(card) ?? []), ...pressed]);
            if (mark !== null) {
              expect(grounds.get(card)).toContain(mark);
              expect(showsSubject(tileOf(mark as Name), textsOf(shows))).toBe(true);
              // One event a press: the next card needs another.
              if (last?.mark !== mark || last.card !== card) pressed = [];
              else if (shows !== last.shows) expect.fail('another event took the place of the card’s');
            }
          }
          last = now;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('where no two events have one subject, the event that is given is the one that is shown', () => {
    const distinct = steps.map((all) => all.filter((step) => !('name' in step && step.name === 'tuesday')));
    fc.assert(
      fc.property(distinct, (all) => {
        const page = createPage();
        for (const step of all) {
          page.step(step);
          if (step.do !== 'look') continue;
          const { mark, shows } = page.look();
          if (mark !== null) expect(mark).toBe(shows);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever was before, a press with nothing in sight and its card after it are paired', () => {
    fc.assert(
      fc.property(steps, name, (all, wanted) => {
        const page = createPage();
        for (const step of [...all, go, press(null), press(wanted), come(wanted)]) if (step) page.step(step);
        expect(page.look().mark).toBe(wanted);
      }),
    );
  });
});
