import { describe, expect, test } from 'vitest';
import {
  type ChoiceEvent,
  type ChoiceState,
  newChoice,
  nextChoice,
  shownChoice,
} from '../../../../src/panel/choices/choice-state';

type Event = ChoiceEvent<string | null>;

function choiceOf(known: string | null | undefined, ...events: Event[]): ChoiceState<string | null> {
  return events.reduce((choice, event) => nextChoice(choice, event, Object.is), newChoice(known));
}

const chosen = (value: string | null): Event => ({ kind: 'chosen', value });
const answered = (number: number, value: string | null): Event => ({ kind: 'answered', number, value, savedAt: 41 });
const told = (known: string | null | undefined): Event => ({ kind: 'told', known });
const refused = (number: number): Event => ({ kind: 'refused', number, refusal: { reason: 'offline' } });

const shown = (choice: ChoiceState<string | null>) => [shownChoice(choice), choice.phase.kind];

describe('the life of a choice', () => {
  test('before anything is chosen, the state is shown', () => {
    expect(shown(choiceOf('a'))).toEqual(['a', 'idle']);
    expect(shown(choiceOf('a', told('b')))).toEqual(['b', 'idle']);
    expect(shown(choiceOf(undefined))).toEqual([undefined, 'idle']);
  });

  test('it is shown at once, while it is sent and while it waits', () => {
    expect(shown(choiceOf('a', chosen('b')))).toEqual(['b', 'idle']);
    expect(shown(choiceOf('a', chosen('b'), { kind: 'sent', number: 1 }))).toEqual(['b', 'saving']);
    const waits = choiceOf('a', chosen('b'), { kind: 'delayed', number: 1, until: 99 });
    expect(waits.phase).toEqual({ kind: 'saving', waitingUntil: 99 });
  });

  test('whatever the state says meanwhile', () => {
    expect(shown(choiceOf('a', chosen('b'), told('c')))).toEqual(['b', 'idle']);
  });

  test('it may be nothing at all', () => {
    expect(shown(choiceOf('a', chosen(null), answered(1, null)))).toEqual([null, 'saved']);
  });

  test("Close's answer is shown, which may differ from it", () => {
    expect(choiceOf('a', chosen('b'), answered(1, 'B')).phase).toEqual({ kind: 'saved', at: 41 });
    expect(shown(choiceOf('a', chosen('b'), answered(1, 'B')))).toEqual(['B', 'saved']);
  });

  test('refused, it goes back to what Close has, and is remembered', () => {
    const choice = choiceOf('a', chosen('b'), refused(1));
    expect(shown(choice)).toEqual(['a', 'refused']);
    expect(choice.phase).toMatchObject({ wanted: 'b', refusal: { reason: 'offline' } });
    expect(shown(choiceOf('a', chosen('b'), answered(1, 'b'), chosen('c'), refused(2)))).toEqual(['b', 'refused']);
  });

  test('withdrawn, it was never there', () => {
    expect(shown(choiceOf('a', chosen('b'), { kind: 'withdrawn', number: 1 }))).toEqual(['a', 'idle']);
  });
});

describe("Close's answer counts until the state says otherwise", () => {
  test('a state that tells what it told before is older', () => {
    expect(shownChoice(choiceOf('a', chosen('b'), answered(1, 'b'), told('a')))).toBe('b');
  });

  test('another one knows more, and may come back to what it was', () => {
    expect(shownChoice(choiceOf('a', chosen('b'), answered(1, 'b'), told('c')))).toBe('c');
    expect(shownChoice(choiceOf('a', chosen('b'), answered(1, 'b'), told('c'), told('a')))).toBe('a');
  });

  test('the state may know of it before the answer is here', () => {
    expect(shownChoice(choiceOf('a', chosen('b'), told('b'), answered(1, 'b')))).toBe('b');
    expect(shownChoice(choiceOf('a', chosen('b'), told('b'), answered(1, 'b'), told('a')))).toBe('a');
  });

  test('a state that says nothing says nothing else', () => {
    expect(shownChoice(choiceOf('a', chosen('b'), answered(1, 'b'), told(undefined)))).toBe('b');
    expect(shownChoice(choiceOf('a', chosen('b'), answered(1, 'b'), told(undefined), told('a')))).toBe('b');
    expect(shownChoice(choiceOf(undefined, { kind: 'adopted', value: 'n' }))).toBe('n');
    expect(shownChoice(choiceOf(undefined, { kind: 'adopted', value: 'n' }, told('N')))).toBe('N');
  });
});

describe('of two quick choices the newer is shown', () => {
  test('while the older is answered', () => {
    expect(shown(choiceOf('a', chosen('b'), chosen('c'), answered(1, 'b')))).toEqual(['c', 'idle']);
  });

  test('and the older is what Close has, if the newer is refused', () => {
    expect(shown(choiceOf('a', chosen('b'), chosen('c'), answered(1, 'b'), refused(2)))).toEqual(['b', 'refused']);
  });

  test('the fate of the older is no news', () => {
    for (const event of [refused(1), { kind: 'sent', number: 1 }, { kind: 'withdrawn', number: 1 }] as const) {
      expect(shown(choiceOf('a', chosen('b'), chosen('c'), event))).toEqual(['c', 'idle']);
    }
  });

  test('a refused one may have been carried out, until Close answers again', () => {
    expect(choiceOf('a', chosen('b'), refused(1)).doubtful).toBe(true);
    expect(choiceOf('a', chosen('b'), chosen('c'), refused(1)).doubtful).toBe(true);
    expect(choiceOf('a', chosen('b'), refused(1), chosen('c'), answered(2, 'c')).doubtful).toBe(false);
  });
});
