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
  const choose = (value: string, { stepping = false, real = true } = {}) =>
    runner.choose(click, {
      value,
      guarded: async (_, act) => (real ? act(new Meant()) : null),
      send: () => new Promise<WriteResult<{ is: string }>>((answer) => requests.push({ wanted: value, answer })),
      valueIn: ({ is }) => is,
      stepping,
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
  void choose('b', { stepping: true });
  runner.settle();
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

describe('by arrow keys', () => {
  test('only the one that rests is sent', async () => {
    const { choose, sent } = menu();
    void choose('b', { stepping: true });
    await vi.advanceTimersByTimeAsync(500);
    void choose('c', { stepping: true });
    await vi.advanceTimersByTimeAsync(500);
    expect(sent()).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent()).toEqual(['c']);
  });

  test('there and back again is no choice', async () => {
    const { choose, runner, sent, shown } = menu();
    void choose('b', { stepping: true });
    void choose('a', { stepping: true });
    runner.settle();
    await soon();
    expect([sent(), shown()]).toEqual([[], ['a', 'idle']]);
  });

  test('unless Close may have carried out what it refused', async () => {
    const { choose, answer, runner, sent } = menu();
    void choose('b', { stepping: true });
    runner.settle();
    await soon();
    await answer(offline);
    void choose('a', { stepping: true });
    runner.settle();
    await soon();
    expect(sent()).toEqual(['b', 'a']);
  });

  test('or the one passed by is on its way already', async () => {
    const { choose, answer, runner, sent } = menu();
    void choose('b', { stepping: true });
    runner.settle();
    await soon();
    void choose('a', { stepping: true });
    runner.settle();
    await soon();
    await answer('saved');
    expect(sent()).toEqual(['b', 'a']);
  });
});

test('left before it has rested, it is sent, and nothing is drawn or said any more', async () => {
  const { choose, answer, runner, sent, onChange, heard } = menu();
  void choose('b', { stepping: true });
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
