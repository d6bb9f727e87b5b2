import type { SidebarSize } from '../messages/contract';
import { allElements } from './page-element';

const TAG = 'sidecar-for-close';

/** Floats on the right, below the calendars' own bars: at 1280 px and wider, Save stays free in both. */
const PANEL = {
  top: '72px',
  right: '16px',
  width: '360px',
  height: 'min(760px, calc(100vh - 96px))',
  'border-radius': '14px',
};
const FOLDED = { top: '120px', right: '0', width: '40px', height: '96px', 'border-radius': '12px 0 0 12px' };

/** Below this width the panel would cover too much of the calendar. */
const NARROW = '(max-width: 899px)';

export type SidebarFrame = {
  /** Puts the hidden frame on the page, so that its page loads while Close is being asked. */
  mount(): void;
  resize(size: SidebarSize): void;
  /** Takes everything of ours off the page. */
  remove(): void;
};

/**
 * The sidebar on the page: one host element, a closed shadow root, an iframe of the extension's origin in it. The
 * shadow root keeps the page's styles out; what is secret is kept by the iframe, whose document no page can read.
 * A page's `frame-src 'none'` does not stop it: extensions' frames are exempt.
 */
export function createSidebarFrame({ src, title }: { src: string; title: string }): SidebarFrame {
  let host: HTMLElement | null = null;
  let frame: HTMLIFrameElement | null = null;
  let size: SidebarSize = 'hidden';
  const narrow = matchMedia(NARROW);

  function mount() {
    if (host?.isConnected) return;
    host = document.createElement(TAG);
    frame = document.createElement('iframe');
    frame.src = src;
    frame.title = title;
    host.attachShadow({ mode: 'closed' }).append(frame);
    paint();
    document.documentElement.append(host);
  }

  function paint() {
    if (!host || !frame) return;
    const folded = size === 'tab' || (size === 'auto' && narrow.matches);
    const box = folded ? FOLDED : PANEL;
    setStyle(host, {
      all: 'initial',
      display: size === 'hidden' ? 'none' : 'block',
      position: 'fixed',
      'z-index': '2147483647',
      ...box,
    });
    setStyle(frame, {
      all: 'initial',
      display: 'block',
      width: '100%',
      height: '100%',
      'border-radius': box['border-radius'],
      'box-shadow': '0 0 0 1px rgb(16 24 40 / 8%), 0 12px 32px rgb(16 24 40 / 18%)',
    });
  }

  // Left by a copy of this script that an update of the extension cut off.
  for (const stale of allElements(TAG)) stale.remove();
  narrow.addEventListener('change', paint);
  return {
    mount,
    resize(next) {
      size = next;
      if (size !== 'hidden') mount();
      paint();
    },
    remove() {
      narrow.removeEventListener('change', paint);
      host?.remove();
    },
  };
}

/** Inline and important: no style sheet of the page is stronger, and its CSP does not forbid styles set by script. */
function setStyle(element: HTMLElement, styles: Record<string, string>): void {
  for (const [property, value] of Object.entries(styles)) element.style.setProperty(property, value, 'important');
}
