/** Runs in a page of the extension's own that stands in a tab: opens the popup, hears what it has drawn, and hears the worker. */
{
  const now = () => performance.timeOrigin + performance.now();
  const marks = [];
  let look = () => undefined;
  const channel = new BroadcastChannel('bench');
  channel.onmessage = ({ data }) => {
    if (typeof data?.bench === 'string') look(data);
    else if (data?.mark) marks.push({ what: data.mark, at: data.at });
  };
  window.bench = {
    takeMarks: () => marks.splice(0),
    async openPopup(title) {
      const start = now();
      const shown = new Promise((resolve) => {
        look = (drawn) =>
          drawn.bench === (title ?? (drawn.bench || null)) && resolve({ start, at: drawn.at, marks: drawn.marks });
      });
      await chrome.action.openPopup();
      return shown;
    },
    closePopup: () => channel.postMessage('close'),
  };
}
