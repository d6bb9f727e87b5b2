import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardClicks } from '../../../src/sidebar/click-guard';

/** Whether the page leaves the panel uncovered at this time, in milliseconds. */
let isUncovered: (time: number) => boolean;

/** Looks once in `delay` milliseconds, and tells what has changed, as the browser's does. */
class FakeObserver {
  constructor(
    private readonly tell: (entries: unknown[]) => void,
    private readonly options: { delay: number },
  ) {}
  observe(): void {
    let before: boolean | null = null;
    const look = () => {
      const isVisible = isUncovered(performance.now());
      if (isVisible === before) return;
      before = isVisible;
      this.tell([{ isVisible, intersectionRatio: 1 }]);
    };
    look();
    setInterval(look, this.options.delay);
  }
  takeRecords(): unknown[] {
    return [];
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'performance'] });
  const nothing = () => {};
  const globals = {
    IntersectionObserver: FakeObserver,
    IntersectionObserverEntry: class {
      isVisible = true;
    },
    document: { addEventListener: nothing, hidden: false },
    addEventListener: nothing,
    requestAnimationFrame: (frame: () => void) => setTimeout(frame, 16),
    Element: class {},
    ...{ innerWidth: 360, innerHeight: 800, devicePixelRatio: 1 },
    ...{ screenX: 0, screenY: 0, outerWidth: 1280, outerHeight: 900 },
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What the guard says of a click, after the panel was there for three seconds. */
async function judge(): Promise<boolean> {
  const guard = guardClicks({} as Element);
  await vi.advanceTimersByTimeAsync(3000);
  const event = { isTrusted: true, type: 'click', timeStamp: performance.now() } as Event;
  const judged = guard.isReal(event);
  await vi.advanceTimersByTimeAsync(1000);
  return judged;
}

test('a click on a panel that stays in plain sight counts', async () => {
  isUncovered = () => true;
  expect(await judge()).toBe(true);
});

test.each([100, 117, 131])(
  'a page that uncovers the panel every %i ms, for each look of one observer, gets no click',
  async (rhythm) => {
    isUncovered = (time) => time % rhythm < 1;
    expect(await judge()).toBe(false);
  },
);

test('a page that covers the panel right before the click gets none', async () => {
  isUncovered = (time) => time < 2950;
  expect(await judge()).toBe(false);
});
