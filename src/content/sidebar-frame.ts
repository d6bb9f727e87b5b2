import type { SidebarSize } from '../messages/contract';
import { allElements } from './page-element';

const TAG = 'sidecar-for-close';

/** Below the calendars' own bars: at 1280 px and wider, Save stays free in both. Never wider than the window. */
const PANEL = {
  width: 'min(360px, calc(100vw - 32px))',
  height: 'min(760px, calc(100vh - 96px))',
  'border-radius': '14px',
};
const FOLDED = {
  transform: 'translate(-100%, 120px)',
  width: '40px',
  height: '96px',
  'border-radius': '12px 0 0 12px',
};

/** `revert` is the browser's own rule: what is in the top layer is shown, a popover that was closed is not. */
const LAID_OVER = {
  all: 'initial',
  display: 'revert',
  position: 'fixed',
  // Always the same place, from where it is moved: so the browser never counts our coming and folding as a layout
  // shift of the page (https://github.com/WICG/layout-instability#transform-changes).
  top: '0',
  left: '100%',
};

const SIDES = { right: 'translate(calc(-100% - 16px), 72px)', left: 'translate(calc(16px - 100vw), 72px)' };

/** The panel with its margins. */
const TAKEN = 392;

/** Below this width the panel would cover too much of the calendar. */
const NARROW = '(max-width: 899px)';

export type SidebarFrame = {
  /** Puts the hidden frame on the page, so that its page loads while Close is being asked. */
  mount(): void;
  resize(size: SidebarSize): void;
  /**
   * Keeps clear of what the calendar itself has opened: to the left where that is on the right. Null: nothing is open.
   * The bubble's own buttons must be in reach, or we have broken the calendar.
   */
  avoid(opened: { left: number; right: number } | null): void;
  /** Takes everything of ours off the page. */
  remove(): void;
};

/**
 * The sidebar on the page: one host element, a closed shadow root, an iframe of the extension's origin in it. The
 * shadow root keeps the page's styles out; what is secret is kept by the iframe, whose document no page can read.
 * A page's `frame-src 'none'` does not stop it: extensions' frames are exempt.
 *
 * The iframe is a popover, so it is drawn in the browser's top layer: nothing that the page does to the host or to its
 * ancestors fades, masks, cuts or moves it, and only what the page puts into the top layer itself can cover it
 * (docs/decisions/0010-clicks-must-be-real.md).
 */
export function createSidebarFrame({ src, title }: { src: string; title: string }): SidebarFrame {
  let host: HTMLElement | null = null;
  let frame: HTMLIFrameElement | null = null;
  let size: SidebarSize = 'hidden';
  /** Null: it would cover the calendar's card on either side, and folds unless the user wants it open. */
  let side: keyof typeof SIDES | null = 'right';
  let moving = false;
  let painted = '';
  const narrow = matchMedia(NARROW);

  function mount() {
    // Of a host that the page has thrown out or put elsewhere, the popover has closed.
    if (frame?.matches(':popover-open')) return;
    host?.remove();
    host = document.createElement(TAG);
    // A page that has defined an element of this name gets at its shadow root through `attachInternals`, closed or not.
    if (host.matches(':defined')) return;
    const sensor = document.createElement('div');
    frame = document.createElement('iframe');
    frame.src = src;
    frame.title = title;
    // Chromium refuses a `use_dynamic_url` frame under a page's COEP (seen in 156), unless it comes without cookies and
    // storage of its own, of which it needs none: https://developer.mozilla.org/docs/Web/HTTP/Guides/IFrame_credentialless
    frame.setAttribute('credentialless', '');
    host.attachShadow({ mode: 'closed' }).append(sensor, frame);
    // As wide as the window without its scrollbars, and as high as the page's zoom makes it: both would move the frame.
    setStyle(sensor, { ...LAID_OVER, left: '0', width: '100%', height: '9px', visibility: 'hidden' });
    new ResizeObserver(moved).observe(sensor, { box: 'device-pixel-content-box' });
    paint();
    tampering.observe(host, { attributeFilter: ['style'] });
    document.documentElement.append(host);
    for (const part of [sensor, frame]) {
      part.popover = 'manual';
      part.showPopover();
    }
  }

  /**
   * The frame stands elsewhere now, maybe under a pointer that was about to press something else. Its document is told by a
   * moment in which it is not fully opaque: no eye notices, but the browser no longer counts it as plainly visible.
   */
  function moved() {
    moving = true;
    paint();
    setTimeout(() => {
      moving = false;
      paint();
    }, 200);
  }

  function paint() {
    if (!host || !frame) return;
    const folded = size === 'tab' || (size === 'auto' && (narrow.matches || side === null));
    const box = { ...LAID_OVER, ...(folded ? FOLDED : { ...PANEL, transform: SIDES[side ?? 'right'] }) };
    setStyle(host, { ...box, display: size === 'hidden' ? 'none' : 'block' });
    painted = ownStyle(host);
    setStyle(frame, {
      ...box,
      // In spite of what the page zooms. Where the browser does not say how much (before Chromium 128) nothing is set.
      zoom: `${1 / host.currentCSSZoom}`,
      opacity: moving ? '.99' : '1',
      'box-shadow': '0 0 0 1px rgb(16 24 40 / 8%), 0 12px 32px rgb(16 24 40 / 18%)',
    });
  }

  // It changes nothing that is seen, but whoever does it is up to something: no sidebar for this event.
  const tampering = new MutationObserver(() => {
    if (host && ownStyle(host) !== painted) host.remove();
  });
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
    avoid(opened) {
      const next = sideBeside(opened);
      if (next === side) return;
      side = next;
      moved();
    },
    remove() {
      narrow.removeEventListener('change', paint);
      host?.remove();
    },
  };
}

function sideBeside(opened: { left: number; right: number } | null): keyof typeof SIDES | null {
  if (!opened || opened.right <= innerWidth - TAKEN) return 'right';
  return opened.left >= TAKEN ? 'left' : null;
}

/** Custom properties are left out: extensions that darken pages leave theirs on every element. */
function ownStyle({ style }: HTMLElement): string {
  return style.cssText.replace(/ ?--[^;]*;/g, '');
}

/** Inline and important: no style sheet of the page is stronger, and its CSP does not forbid styles set by script. */
function setStyle(element: HTMLElement, styles: Record<string, string>): void {
  for (const [property, value] of Object.entries(styles)) element.style.setProperty(property, value, 'important');
}
