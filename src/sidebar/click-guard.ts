import type { ClickGuard } from '../panel/host';

/** How long the panel must have been in plain sight before a click, in milliseconds: longer than a double click takes. */
const DWELL_MS = 500;

/**
 * How often the browser looks, in milliseconds; 100 is the least it takes. Three rhythms, for a page that keeps time with
 * one of them could uncover the panel for each look only (measured: docs/decisions/0010-clicks-must-be-real.md).
 */
const LOOKS = [100, 117, 131];

/**
 * How long it must stay so afterwards. A cover that was laid just before the click is seen by then: the browser looks at least every
 * 100 ms, but in a frame that it draws. On a busy machine frames come late, so they are counted besides.
 */
const SETTLE_MS = 150;
const SETTLE_FRAMES = 10;
/** Without frames for this long nobody sees the panel. */
const NO_FRAMES_MS = 3000;

/** Share of the panel that must be inside the window; not all of it, for fractions of a pixel get lost. */
const WHOLE = 0.98;

/** CSS pixels; below it there is no panel to read, only a sliver. The collapsed tab is narrower. */
const SMALLEST = { width: 240, height: 100 };

/**
 * Tells clicks of a user who sees the panel from those that a page has lured onto it. The page cannot send events into our
 * frame; it can only make the user's own click land on something else than what is seen. So what counts is whether the
 * panel was, and stays, in plain sight: by the browser's own word, which no page can bend.
 * https://w3c.github.io/IntersectionObserver/v2/
 *
 * @param panel what must be visible as a whole: all that the frame draws
 */
export function guardClicks(panel: Element): ClickGuard {
  const inSight = LOOKS.map(() => false);
  /** Since when nothing has changed: what was seen, the size of the frame, the place of the window. On the clock of events. */
  let since = performance.now();
  let place = windowPlace();

  const beginAnew = () => {
    since = performance.now();
  };
  const noticeMove = () => {
    if (place === windowPlace()) return;
    place = windowPlace();
    beginAnew();
  };

  const records = LOOKS.map((delay, index) => {
    const take = (entries: IntersectionObserverEntry[]) => {
      for (const entry of entries) inSight[index] = isVisible(entry) && entry.intersectionRatio >= WHOLE;
      if (entries.length > 0) beginAnew();
    };
    const sight = { trackVisibility: true, delay, threshold: WHOLE };
    const observer = new IntersectionObserver(take, sight);
    observer.observe(panel);
    return () => take(observer.takeRecords());
  });
  const look = () => {
    for (const take of records) take();
    noticeMove();
  };
  // A frame that is drawn larger or smaller, a tab that comes to the front, a window that was moved under the pointer.
  addEventListener('resize', beginAnew);
  document.addEventListener('visibilitychange', () => document.hidden || beginAnew());
  addEventListener('pointerover', noticeMove);

  return {
    canTell: 'isVisible' in IntersectionObserverEntry.prototype && 'currentCSSZoom' in Element.prototype,
    async isReal(event) {
      if (!event.isTrusted && event.type !== 'change') return false;
      look();
      const before = since;
      if (!inSight.every(Boolean) || event.timeStamp - before < DWELL_MS || !isReadable()) return false;
      if (!(await settle())) return false;
      look();
      return since === before;
    },
  };
}

/** Resolves when the browser has had its time and its frames to say that something changed; to false when it draws none. */
function settle(): Promise<boolean> {
  const start = performance.now();
  return new Promise((resolve) => {
    const giveUp = setTimeout(resolve, NO_FRAMES_MS, false);
    let frames = 0;
    const onFrame = () => {
      frames += 1;
      if (frames < SETTLE_FRAMES || performance.now() - start < SETTLE_MS) return requestAnimationFrame(onFrame);
      clearTimeout(giveUp);
      return resolve(true);
    };
    requestAnimationFrame(onFrame);
  });
}

/** True only in browsers that track it: neither covered by a single pixel, nor faded, filtered, blended or scaled down. */
function isVisible(entry: IntersectionObserverEntry): boolean {
  return Reflect.get(entry, 'isVisible') === true;
}

/** Large enough to be read. Half size is the least that a user's own zoom may make of it. */
function isReadable(): boolean {
  return innerWidth >= SMALLEST.width && innerHeight >= SMALLEST.height && devicePixelRatio >= 0.5;
}

/** Scripts may move and resize windows that scripts have opened. */
function windowPlace(): string {
  return [screenX, screenY, outerWidth, outerHeight].join();
}
