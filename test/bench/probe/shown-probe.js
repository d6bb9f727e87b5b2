/**
 * Runs in a frame or popup before its own scripts, and tells when a heading has been drawn: by the first frame that the browser
 * draws after the text is there. A hidden frame draws none. Told to the page around the frame, or to the page that opened the popup.
 */
{
  const now = () => performance.timeOrigin + performance.now();
  const marks = [{ what: 'document', at: performance.timeOrigin }];
  const mark = (what) => marks.push({ what, at: now() });
  const channel = parent === window ? new BroadcastChannel('bench') : null;
  const tell = (message) => (channel ? channel.postMessage(message) : parent.postMessage(message, '*'));
  let title = '';
  let hasContent = false;

  const afterPaint = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });

  const look = () => {
    if (!hasContent && document.querySelector('#root *')) {
      hasContent = true;
      mark('something drawn into the root');
    }
    // A list that is still to come has its heading already.
    const text = document.querySelector('h2:not([aria-busy="true"] *)')?.textContent ?? '';
    if (text === title) return;
    title = text;
    mark('text');
    afterPaint(() => {
      mark('drawn');
      tell({ bench: text, at: now(), marks: marks.splice(0) });
    });
  };

  mark('first script');
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  addEventListener('message', () => mark('posted message'), true);
  addEventListener('DOMContentLoaded', () => mark('scripts have run'));
  chrome.runtime.onMessage.addListener(({ name }) => {
    mark(`heard ${name ?? 'the event'}`);
  });
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = async (message) => {
    const name = message.name ?? 'the worker';
    mark(`asks ${name}`);
    const answer = await send(message);
    mark(`is answered ${name}`);
    return answer;
  };
  if (channel) channel.onmessage = ({ data }) => data === 'close' && close();
}
