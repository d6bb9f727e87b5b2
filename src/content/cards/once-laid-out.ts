/**
 * Calls back once in the next frame, right after the browser has laid the page out for it: asking where things are costs nothing
 * then, and never makes the browser lay out in the middle of the page's own work. In a hidden tab there is no frame.
 *
 * Not to be called from within such a call: the browser would report an error to the page.
 */
export const onceLaidOut = (read: () => void): void =>
  new ResizeObserver((_, observer) => {
    observer.disconnect();
    read();
  }).observe(document.documentElement);
