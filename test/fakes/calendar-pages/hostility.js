/**
 * A page that works against us: it floods its own document with messages and events, and throws out elements it did not
 * make. `spam` and `evict` are read from the root element, where the server writes them.
 */
export function startHostility() {
  const { spam, evict } = document.documentElement.dataset;
  if (spam !== undefined) startSpam();
  if (evict !== undefined) startEviction();
}

/** Everything a careless listener could take for a message of ours. */
function startSpam() {
  const names = ['eventOpened', 'sidebarResized', 'getPanelState', 'connect', 'retry', 'forgetEverything'];
  setInterval(() => {
    for (const name of names) {
      const message = { name, type: name, payload: 'api_forged', source: 'sidecar' };
      window.postMessage(message, '*');
      for (const frame of Array.from(window.frames)) frame.postMessage(message, '*');
      window.dispatchEvent(new CustomEvent(name, { detail: message }));
      document.dispatchEvent(new CustomEvent(name, { detail: message }));
    }
  }, 20);
}

/** Only top-level elements: deeper ones are the page's own business anyway. */
function startEviction() {
  const own = new Set([...document.documentElement.children, ...document.body.children]);
  new MutationObserver(() => {
    for (const element of [...document.documentElement.children, ...document.body.children]) {
      const ours = own.has(element) || element.hasAttribute('data-own');
      if (!ours) element.remove();
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
