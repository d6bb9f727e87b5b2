/**
 * Returns a function that has `read` called once in the next frame, right after the browser has laid the page out for it: asking where
 * things are costs nothing then, and never makes the browser lay out in the middle of the page's own work. In a hidden tab there is no
 * frame. Called again before that, it is called once.
 *
 * Not to be called by `read`: the browser would report an error to the page.
 */
export const onceLaidOut = (read: () => void): (() => void) => {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    read();
  });
  return () => observer.observe(document.documentElement);
};
