import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WriteResult } from '../../../../src/domain/write-result';
import { createChoiceRunner } from '../../../../src/panel/choices/choice-runner';
import { shownChoice } from '../../../../src/panel/choices/choice-state';
import { Meant } from '../../../../src/panel/drafts/context/meant';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const offline = { ok: false, failure: { reason: 'offline' } } as const;
const click = new Event('click');

/** A menu whose state says `a`. Each request waits until the test answers it. */
function menu() {
  const requests: { wanted: string; answer: (result: WriteResult<{ is: string }>) => void }[] = [];
  const heard: WriteResult<{ is: string }>[] = [];
  const onChange = vi.fn();
  const runner = createChoiceRunner<string>(Object.is, onChange);
  runner.tell('a');
  const judged = vi.fn();
  /** `judging`: for how long the guard looks at the click. */
  const choose = (value: string, { undoable = false, real = true, judging = 0 } = {}) =>
    runner.choose(click, {
      value,
      async guarded(event, act) {
        judged(event);
        if (judging > 0) await new Promise((resolve) => setTimeout(resolve, judging));
        return real ? act(new Meant()) : null;
      },
      send: () => new Promise<WriteResult<{ is: string }>>((answer) => requests.push({ wanted: value, answer })),
      valueIn: ({ is }) => is,
      undoable,
      onAnswer: (result) => heard.push(result),
    });
  async function answer(result: 'saved' | WriteResult<{ is: string }>) {
    const request = requests.at(-1);
    request?.answer(result === 'saved' ? { ok: true, value: { is: request.wanted, savedAt: 1 } } : result);
    await vi.advanceTimersByTimeAsync(0);
  }
  return {
    runner,
    choose,
    answer,
    heard,
    judged,
    onChange,
    sent: () => requests.map(({ wanted }) => wanted),
    shown: () => [shownChoice(runner.state()), runner.state().phase.kind],
  };
}

const soon = () => vi.advanceTimersByTimeAsync(0);

test('chosen means sent and saved', async () => {
  const { choose, answer, sent, shown, heard } = menu();
  void choose('b');
  expect(shown()).toEqual(['b', 'idle']);
  await soon();
  expect(shown()).toEqual(['b', 'saving']);
  await answer('saved');
  expect([sent(), shown(), heard.length]).toEqual([['b'], ['b', 'saved'], 1]);
});

test('a covered click sends nothing', async () => {
  const { choose, sent, shown, heard } = menu();
  await choose('b', { real: false });
  expect([sent(), shown(), heard]).toEqual([[], ['a', 'idle'], []]);
});

test('refused, it goes back, and the same can be sent once more', async () => {
  const { choose, answer, runner, sent, shown } = menu();
  void choose('b');
  await soon();
  await answer(offline);
  expect(shown()).toEqual(['a', 'refused']);
  runner.again(click);
  await soon();
  await answer('saved');
  expect([sent(), shown()]).toEqual([
    ['b', 'b'],
    ['b', 'saved'],
  ]);
});

describe('two quick choices', () => {
  test('go one after the other, and the last one is the last that Close hears', async () => {
    const { choose, answer, sent, shown, heard } = menu();
    void choose('b');
    await soon();
    void choose('c');
    await soon();
    expect(sent()).toEqual(['b']);
    await answer('saved');
    expect([sent(), shown()]).toEqual([
      ['b', 'c'],
      ['c', 'saving'],
    ]);
    await answer('saved');
    expect([shown(), heard.length]).toEqual([['c', 'saved'], 1]);
  });

  test('one that was passed by while another was on its way is not sent', async () => {
    const { choose, answer, sent } = menu();
    void choose('b');
    await soon();
    void choose('c');
    void choose('d');
    await soon();
    await answer('saved');
    expect(sent()).toEqual(['b', 'd']);
  });

  test('the newer does not wait until the older may be sent again', async () => {
    const { choose, answer, sent, shown } = menu();
    void choose('b');
    await soon();
    await answer({ ok: false, failure: { reason: 'rate-limited', until: Date.now() + 60_000 } });
    void choose('c');
    await soon();
    await answer('saved');
    expect([sent(), shown()]).toEqual([
      ['b', 'c'],
      ['c', 'saved'],
    ]);
  });
});

describe('there and back again', () => {
  const undoable = { undoable: true };

  test('is from what was on screen, whatever an old state says of it meanwhile', async () => {
    const { choose, answer, runner, sent } = menu();
    void choose('b', undoable);
    runner.sendNow();
    await soon();
    await answer('saved');
    void choose('a', undoable);
    runner.tell('c');
    runner.tell('a');
    runner.sendNow();
    await soon();
    expect(sent()).toEqual(['b', 'a']);
  });

  test('is no choice, and nothing is held', async () => {
    const { choose, sent, shown } = menu();
    void choose('b', undoable);
    await soon();
    void choose('a', undoable);
    await soon();
    expect(shown()).toEqual(['a', 'idle']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent()).toEqual([]);
  });

  test('unless Close may have carried out what it refused', async () => {
    const { choose, answer, runner, sent } = menu();
    void choose('b', undoable);
    runner.sendNow();
    await soon();
    await answer(offline);
    void choose('a', undoable);
    runner.sendNow();
    await soon();
    expect(sent()).toEqual(['b', 'a']);
  });

  test('or the one passed by is on its way already', async () => {
    const { choose, answer, runner, sent } = menu();
    void choose('b', undoable);
    runner.sendNow();
    await soon();
    void choose('a', undoable);
    runner.sendNow();
    await soon();
    await answer('saved');
    expect(sent()).toEqual(['b', 'a']);
  });
});

test('left while it is held, it is sent, and nothing is drawn or said any more', async () => {
  const { choose, answer, runner, sent, onChange, heard } = menu();
  void choose('b', { undoable: true });
  await soon();
  runner.leave();
  onChange.mockClear();
  await soon();
  await answer('saved');
  expect([sent(), onChange.mock.calls.length, heard]).toEqual([['b'], 0, []]);
});

test('left while Close has asked to slow down, it waits no longer', async () => {
  const { choose, answer, runner, sent } = menu();
  void choose('b');
  await soon();
  await answer({ ok: false, failure: { reason: 'rate-limited', until: Date.now() + 60_000 } });
  runner.leave();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(sent()).toEqual(['b']);
});

describe('one that can be undone', () => {
  const undoable = { undoable: true };

  test('is shown at once and sent five seconds later', async () => {
    const { choose, answer, sent, shown } = menu();
    void choose('b', undoable);
    await vi.advanceTimersByTimeAsync(4999);
    expect([sent(), shown()]).toEqual([[], ['b', 'held']]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent()).toEqual(['b']);
    await answer('saved');
    expect(shown()).toEqual(['b', 'saved']);
  });

  test('and is, was never sent', async () => {
    const { choose, runner, sent, shown } = menu();
    void choose('b', undoable);
    await soon();
    runner.undo();
    expect(shown()).toEqual(['a', 'idle']);
    await vi.advanceTimersByTimeAsync(10_000);
    runner.leave();
    await soon();
    expect(sent()).toEqual([]);
  });

  test('gives way to a second choice within that time', async () => {
    const { choose, sent } = menu();
    void choose('b', undoable);
    await vi.advanceTimersByTimeAsync(4000);
    void choose('c', undoable);
    await vi.advanceTimersByTimeAsync(4000);
    expect(sent()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent()).toEqual(['c']);
  });

  test('does not give way to a click that is covered', async () => {
    const { choose, sent, shown } = menu();
    void choose('b', undoable);
    await soon();
    await Promise.race([choose('c', { ...undoable, real: false }), soon()]);
    expect(shown()).toEqual(['b', 'held']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent()).toEqual(['b']);
  });

  test.for(['sendNow', 'sendLast', 'leave'] as const)('is sent at once, and once, by %s', async (way) => {
    const { choose, runner, sent } = menu();
    void choose('b', undoable);
    await soon();
    runner[way]();
    await soon();
    runner[way]();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent()).toEqual(['b']);
  });

  test.for(['sendNow', 'sendLast', 'leave'] as const)(
    'is sent at once by %s, also where its click is still judged',
    async (way) => {
      const { choose, runner, sent, shown } = menu();
      void choose('b', { ...undoable, judging: 150 });
      runner[way]();
      await vi.advanceTimersByTimeAsync(149);
      expect([sent(), shown()]).toEqual([[], ['b', 'idle']]);
      await vi.advanceTimersByTimeAsync(1);
      expect(sent()).toEqual(['b']);
    },
  );

  test('does not wait for the answer to the one before where the page may end', async () => {
    const { choose, runner, sent } = menu();
    void choose('b', undoable);
    runner.sendNow();
    await soon();
    void choose('a', undoable);
    runner.sendNow();
    await soon();
    expect(sent()).toEqual(['b']);
    void choose('a', undoable);
    runner.sendLast();
    await soon();
    expect(sent()).toEqual(['b', 'a']);
  });

  test('is judged when it is chosen, and not when it is sent', async () => {
    const { choose, runner, judged, sent } = menu();
    void choose('b', undoable);
    expect(judged.mock.calls).toEqual([[click]]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent()).toEqual(['b']);
    void choose('c', undoable);
    await soon();
    runner.undo();
    expect(judged).toHaveBeenCalledTimes(2);
  });

  test('cannot be undone any more once it was sent', async () => {
    const { choose, answer, runner, shown } = menu();
    void choose('b', undoable);
    await soon();
    runner.sendNow();
    await soon();
    runner.undo();
    await answer('saved');
    expect(shown()).toEqual(['b', 'saved']);
  });

  test('refused, is sent again at once when asked to', async () => {
    const { choose, answer, runner, sent } = menu();
    void choose('b', undoable);
    await vi.advanceTimersByTimeAsync(5000);
    await answer(offline);
    runner.again(click);
    await soon();
    expect(sent()).toEqual(['b', 'b']);
  });
});

const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('choose' as const), value: fc.constantFrom('a', 'b', 'c'), real: fc.boolean() }),
    fc.record({ act: fc.constant('wait' as const), milliseconds: fc.integer({ min: 0, max: 6000 }) }),
    fc.constantFrom(
      { act: 'undo' as const },
      { act: 'sendNow' as const },
      { act: 'sendLast' as const },
      { act: 'answer' as const },
    ),
  ),
  { maxLength: 30 },
);

test('whatever is done, Close has at last what was chosen last and not undone, and hears each choice at most once', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (done) => {
      const { choose, answer, runner, sent } = menu();
      const inClose = () => sent().at(-1) ?? 'a';
      /** What was chosen by real clicks and not undone; the last one counts. */
      let counts = 'a';
      let before = 'a';
      let chosen = 0;
      for (const one of done) {
        if (one.act === 'choose') {
          void choose(one.value, { undoable: true, real: one.real });
          await soon();
          if (one.real) {
            chosen += 1;
            // Before the first one was sent, undoing the second goes back to what Close has.
            before = inClose();
            counts = one.value;
          }
        } else if (one.act === 'wait') await vi.advanceTimersByTimeAsync(one.milliseconds);
        else if (one.act === 'answer') await answer('saved');
        else if (one.act === 'undo') {
          if (runner.state().phase.kind === 'held') {
            counts = before;
            chosen -= 1;
          }
          runner.undo();
        } else runner[one.act]();
        await soon();
      }
      runner.leave();
      for (let round = 0; round <= done.length; round += 1) await answer('saved');
      expect(inClose()).toBe(counts);
      expect(sent().length).toBeLessThanOrEqual(Math.max(chosen, 0));
    }),
    { numRuns: 200 },
  );
});
