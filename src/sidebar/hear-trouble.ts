import type { Trouble } from '../domain/sidebar';
import { hearFrameMessages } from '../protocol/hear-frame-messages';

/** A card that is drawn again is back before this, in milliseconds. */
const GONE_MS = 1000;

/** So often within so many milliseconds the page takes the focus, before it counts as its habit. */
const HABIT = { times: 2, withinMs: 10_000 };

/** Calls back with what is to be said of the page, until the function that it returns is called. */
export function hearTrouble(onTrouble: (trouble: Trouble | null) => void): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let lastKey = '';
  let leftByTab = false;
  let takings: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  // The content script can't tell a page that takes the focus from a user who leaves by Tab; the panel can.
  document.addEventListener('keydown', ({ key }) => (lastKey = key), { signal, capture: true });
  document.addEventListener('pointerdown', () => (lastKey = ''), { signal, capture: true });
  addEventListener('blur', () => (leftByTab = lastKey === 'Tab'), { signal });

  const focusTaken = () => {
    if (leftByTab || takings.length === HABIT.times) return;
    const now = performance.now();
    takings = [...takings.filter((at) => now - at < HABIT.withinMs), now];
    if (takings.length === HABIT.times) onTrouble('focus-taken');
  };

  const sidebarTroubled = (trouble: Trouble | null) => {
    if (trouble === 'focus-taken') return focusTaken();
    clearTimeout(timer);
    // What the page does by habit stays true when the rest is over.
    const rest = takings.length === HABIT.times ? 'focus-taken' : null;
    if (trouble === null || trouble === 'inert') onTrouble(trouble ?? rest);
    else timer = setTimeout(() => onTrouble(trouble), GONE_MS);
  };
  hearFrameMessages({ sidebarTroubled }, { signal });
  return () => {
    clearTimeout(timer);
    stopped.abort();
  };
}
