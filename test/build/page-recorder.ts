import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const nothing = () => {};

/** As a plain object, whose parts can change. */
function partsOf(address: string) {
  const { href, host, hostname, pathname, search, hash, origin, protocol } = new URL(address);
  return { href, host, hostname, pathname, search, hash, origin, protocol };
}

type Listener = (event: unknown) => void;

/**
 * Runs the built content script on a page that writes down what is read of it. Of elements that the script has made itself nothing
 * is written down; every other object of the page answers, and says what it was asked for.
 */
export function runOnPage(build: string, address: string) {
  const reads = new Set<string>();
  const sent: { name: string; payload?: unknown }[] = [];
  const listeners: { type: string; heard: Listener }[] = [];
  const timers: (() => void)[] = [];
  const note = (read: string) => {
    reads.add(read);
    return null;
  };
  const query = (selector: string): object[] => {
    reads.add(`elements ${selector}`);
    return selector === '#xTimezone' ? [pageObject('#xTimezone', { textContent: 'Europe/Berlin' })] : [];
  };

  /** A thing of the page: it has what is given, and each access is written down. */
  function pageObject(name: string, given: Record<string, unknown> = {}): object {
    return new Proxy(given, {
      get(target, key) {
        if (typeof key === 'string') reads.add(`${name}.${key}`);
        return Reflect.get(target, key);
      },
    });
  }

  /** Something that the script has made: whatever is done with it works. */
  function ownObject(): object {
    const answer = Object.assign(() => {}, { matches: (selector: string) => selector === ':popover-open' });
    return new Proxy(answer, {
      get: (target, key) =>
        key in target ? Reflect.get(target, key) : key === Symbol.iterator ? [][Symbol.iterator] : ownObject(),
      set: () => true,
      apply: () => ownObject(),
    });
  }

  class Element {
    querySelectorAll = query;
  }
  Object.assign(Element.prototype, {
    closest: (selector: string) => note(`closest ${selector}`),
    getAttribute: (name: string) => note(`attribute ${name}`),
    getBoundingClientRect: () => ({}),
    checkVisibility: () => true,
    focus: nothing,
    querySelectorAll: query,
  });
  class Document {}
  Object.assign(Document.prototype, { querySelectorAll: query, createTreeWalker: () => void reads.add('texts') });

  const on = (type: string, heard: Listener) => listeners.push({ type, heard });
  const place = partsOf(address);
  const script = place.host === 'calendar.google.com' ? 'google' : 'outlook';
  const made = class {
    observe = nothing;
    disconnect = nothing;
  };
  const globals: Record<string, unknown> = {
    location: pageObject('location', place),
    document: pageObject('document', {
      addEventListener: on,
      createElement: ownObject,
      hidden: false,
      prerendering: false,
      hasFocus: () => true,
      activeElement: null,
      documentElement: pageObject('document.documentElement', { append: nothing }),
    }),
    ...{ Element, Document, HTMLElement: class extends Element {}, NodeFilter: {} },
    ...{ ResizeObserver: made, MutationObserver: made, AbortController, URL, URLSearchParams, TextDecoder, atob },
    addEventListener: on,
    setInterval: (work: () => void) => timers.push(work),
    // The page is in sight, and at rest.
    ...{ requestAnimationFrame: (work: () => void) => work(), requestIdleCallback: (work: () => void) => work() },
    ...{ setTimeout: nothing, clearTimeout: nothing, clearInterval: nothing, innerWidth: 1280, innerHeight: 800 },
    chrome: {
      runtime: {
        id: 'sidecar',
        getURL: (path: string) => `chrome-extension://sidecar/${path}`,
        getManifest: () => ({ name: 'Sidecar for Close' }),
        onMessage: { addListener: nothing },
        sendMessage: async (message: { name: string }) => {
          sent.push(JSON.parse(JSON.stringify(message)));
          return { ok: true, value: 'hidden' };
        },
      },
    },
  };
  const page = vm.createContext(globals);
  vm.runInContext('globalThis.window = globalThis', page);
  vm.runInContext(readFileSync(`${build}/src/content/${script}.js`, 'utf8'), page);
  return {
    reads,
    sent,
    /** Every timer that goes on by itself, once. */
    tick: () => timers.map((work) => work()),
    /** The user presses something in the page. */
    press() {
      const target = pageObject('what was pressed');
      for (const type of ['pointerdown', 'focusin', 'keydown', 'pointerup', 'keyup', 'click'])
        for (const { heard } of listeners.filter((one) => one.type === type))
          heard({ type, isTrusted: true, target, button: 0 });
    },
    /** The calendar shows another address, as it does without a load. */
    goTo(next: string) {
      Object.assign(place, partsOf(next));
    },
  };
}
