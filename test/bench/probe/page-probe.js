/** Runs in the calendar's page before its own scripts: hears what the frame has drawn, opens events, counts what disturbs the page. */
{
  const now = () => performance.timeOrigin + performance.now();
  const heard = [];
  const waiting = new Set();
  const disturbed = { longTasks: 0, longTaskMs: 0, shift: 0 };

  addEventListener('message', ({ data }) => {
    if (typeof data?.bench !== 'string') return;
    heard.push(data);
    for (const look of waiting) look();
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      disturbed.longTasks += 1;
      disturbed.longTaskMs += duration;
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) disturbed.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  const shown = (title, start) =>
    new Promise((resolve) => {
      const look = () => {
        const found = heard.find(({ bench, at }) => bench === title && at >= start);
        if (!found) return;
        waiting.delete(look);
        // What was drawn on the way, as an empty title while Close is asked, has taken its marks along.
        const marks = heard.flatMap((drawn) => drawn.marks).filter(({ at }) => at >= start - 1);
        heard.length = 0;
        resolve({ start, at: found.at, marks });
      };
      waiting.add(look);
      look();
    });
  const drawn = (start) =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ start, at: now(), marks: [] });
        port2.postMessage(null);
      });
    });

  window.bench = {
    disturbed,
    /** From the page's `pushState` to the text in the frame; `title` is null for a page without a frame. */
    open(url, title) {
      const start = now();
      history.pushState(null, '', url);
      return title === null ? drawn(start) : shown(title, start);
    },
    /** From the start of the page's load. */
    async loaded(title) {
      if (title !== null) return shown(title, performance.timeOrigin);
      if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
      return drawn(performance.timeOrigin);
    },
  };
}
