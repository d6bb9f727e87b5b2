import type { SidebarSize } from '../../domain/sidebar';
import { listen, signal } from '../lifetime';
import { allElements } from '../page-element';
import { giveBackFocus, inSidebar } from '../page-focus';
import { createSidebarElement, isOnTop, type SidebarElement, TAG } from './sidebar-element';
import { type Form, formThatFits, type Side, sideBeside, styleSheet, TALLEST_PX } from './sidebar-style';

/** The sidebar on the page, in which form and on which side. It is there as long as its host is known. */
let [host, frame, style, show]: SidebarElement = [];
let size: SidebarSize = 'hidden';
/** Null: it would cover the calendar's card on either side, and collapses unless the user wants it open. */
let side: Side = 'right';
let form: Form = 'hidden';
let zoom = 1;
/** What the panel says it needs, in px. */
let height = TALLEST_PX;
let isPrinting = false;
let wasInert = false;

/** A page that is still there then was not left: the link led to a download, the user chose to stay. In ms. */
const BACK_AFTER_MS = 3000;

/** For so long the frame is not fully opaque after it has moved, in ms. */
const MOVED_MS = 200;

/** Puts the hidden frame on the page, so that its page loads while Close is being asked. */
export const mountSidebar = (): void => {
  if (frame && isOnTop(frame)) return;
  unmountSidebar();
  [host, frame, style, show] = createSidebarElement(
    () => {
      zoom = host?.currentCSSZoom ?? zoom;
      moved();
    },
    () => {
      giveBackFocus();
      host?.remove();
    },
  );
  paintSidebar();
  show?.();
};

/** The same for the event to come, once the page is in sight and rests: what is loaded by then need not be waited for. */
export const warmSidebar = (): number =>
  // In a hidden tab there is no frame, and a user may have hundreds of them.
  requestAnimationFrame(() => requestIdleCallback(() => signal.aborted || mountSidebar()));

/** @param next how much of the sidebar is seen; or how high the panel is, in px */
export const resizeSidebar = (next: SidebarSize | number): void => {
  if (typeof next === 'number') height = next;
  else size = next;
  if (size !== 'hidden') mountSidebar();
  paintSidebar();
};

/** Draws what is to be seen now. The user is in the page again: what was put off for them is made up for. */
export const paintSidebar = (): void => {
  const before = form;
  // For want of room it collapses, but not under the hands of the user.
  const stays = inSidebar() && form !== 'hidden';
  if (size !== 'auto') form = size;
  else if (!stays) form = formThatFits(side);
  // What has the focus and is hidden would keep the keys.
  if (form !== before && form !== 'open') giveBackFocus();
  const text = styleSheet(form, side, height, zoom, isPrinting);
  if (style && style.textContent !== text) style.textContent = text;
};

/**
 * The frame is elsewhere now, maybe under a pointer that was about to press something else. Its document is told by a
 * moment in which it is not fully opaque: no eye notices, but the browser no longer counts it as plainly visible.
 */
const moved = (): void => {
  paintSidebar();
  frame?.animate({ opacity: [0.99, 0.99] }, MOVED_MS);
};

/**
 * Keeps clear of what the calendar itself has opened; undefined: nothing is open. The bubble's own buttons must be in reach, or
 * we have broken the calendar.
 */
export const keepSidebarClearOf = (opened: { left: number; right: number } | undefined): void => {
  const next = sideBeside(opened);
  if (next === side) return;
  side = next;
  moved();
};

/**
 * Whether a modal dialog of the page has made the panel inert: it is seen, but takes no click and no key. Then it is put
 * above the dialog, so that at least its words can be read.
 */
export const isSidebarInert = (): boolean => {
  const isInert = !!host && form !== 'hidden' && allElements('dialog:modal').length > 0;
  if (isInert && !wasInert) {
    frame?.hidePopover();
    frame?.showPopover();
  }
  wasInert = isInert;
  return isInert;
};

/** The page is about to be left: takes the frame off it, unless the user is in it. If the page stays, the frame comes back. */
export const stepAside = (): void => {
  if (!host || inSidebar()) return;
  unmountSidebar();
  setTimeout(() => resizeSidebar(size), BACK_AFTER_MS);
};

/** Takes the frame off the page. The next time it is mounted, it has the same size, and its panel says anew how high it is. */
export const unmountSidebar = (): void => {
  host?.remove();
  host = undefined;
  height = TALLEST_PX;
};

/** Takes everything of ours off the page for good. */
export const removeSidebar = (): void => {
  resizeSidebar('hidden');
  unmountSidebar();
};

// Left by a copy of this script that an update of the extension cut off.
for (const stale of allElements(TAG)) stale.remove();
// A rule for print could do it too, but not in each Firefox that we run in.
listen(window, 'beforeprint afterprint', ({ type }) => {
  isPrinting = type === 'beforeprint';
  paintSidebar();
});
