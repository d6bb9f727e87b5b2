/** Runs in the worker before its own script, and tells the bench's page when it heard and asked what. */
{
  const now = () => performance.timeOrigin + performance.now();
  const channel = new BroadcastChannel('bench');
  const mark = (what, at = now()) => channel.postMessage({ mark: what, at });
  mark('worker: begins', performance.timeOrigin);
  mark('worker: first script');
  chrome.runtime.onMessage.addListener((message) => {
    mark(`worker: heard ${message.name ?? (message.opened ? 'the event' : 'the frame')}`);
  });
  if (chrome.tabs) {
    const tell = chrome.tabs.sendMessage.bind(chrome.tabs);
    chrome.tabs.sendMessage = async (tabId, message, to) => {
      mark(`worker: tells ${message.name}`);
      const answer = await tell(tabId, message, to);
      mark(`worker: told ${message.name}`);
      return answer;
    };
  }
  const ask = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const path = new URL(input.url ?? input).pathname.replace('/api/v1', '');
    mark(`worker: asks ${path}`);
    const answer = await ask(input, init);
    mark(`worker: answered ${path}`);
    return answer;
  };
}
