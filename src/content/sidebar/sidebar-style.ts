import type { SidebarSize } from '../../domain/sidebar';

/** What is on the page; `auto` has been decided. */
export type Form = Exclude<SidebarSize, 'auto'>;

/** The side of the window; null: there is no room on either. */
export type Side = 'left' | 'right' | null;

/** The panel with its margins. */
const TAKEN_PX = 392;

/** Its limit, where the window has room for it (`panel/use-fitted-height.ts`). */
export const TALLEST_PX = 760;

/** Below this width the panel would cover too much of the calendar. */
const NARROW_PX = 900;

/** Keeps clear of what the calendar has opened: to the left where that is on the right. */
export const sideBeside = (opened: { left: number; right: number } | undefined): Side => {
  if (!opened || opened.right <= innerWidth - TAKEN_PX) return 'right';
  return opened.left >= TAKEN_PX ? 'left' : null;
};

/** For want of room the sidebar collapses. */
export const formThatFits = (side: Side): Form => (innerWidth < NARROW_PX || !side ? 'collapsed' : 'open');

/**
 * The style sheet of the shadow root. Its `!important` is stronger than all that the page says of the host, in a sheet or inline
 * (https://drafts.csswg.org/css-cascade/#cascade-context); what is inside the page does not reach, and `all` leaves nothing to inherit.
 *
 * - The panel lies below the calendars' own bars: at 1280 px and wider, Save stays free in both. It is never wider than the window.
 * - `revert` is the browser's own rule: what is in the top layer is shown, a popover that was closed is not.
 * - What changes is the lower edge alone: the panel is as high as what it says, up to its limit.
 * - Always the same place, from where it is moved: so the browser never counts our coming and collapsing as a layout shift of the page
 *   (https://github.com/WICG/layout-instability#transform-changes).
 * - `zoom` undoes what the page zooms. Where the browser does not say how much (before Chromium 128) that rule is void.
 * - The `div` is as wide as the window without its scrollbars, and as high as the page's zoom makes it: both would move the frame.
 */
export const styleSheet = (form: Form, side: Side, height: number, zoom: number, isPrinting: boolean): string => {
  const place = 'all:initial;display:revert;position:fixed;top:0;left:100%;';
  const box =
    form === 'collapsed'
      ? 'translate:-100% 120px;width:40px;height:96px;border-radius:12px 0 0 12px;'
      : `translate:calc(${side === 'left' ? '16px - 100vw' : '-100% - 16px'}) 72px;width:min(360px,100vw - 32px);height:min(${height}px,100vh - 96px);border-radius:14px;`;
  const host = `${place}${box}display:${form === 'hidden' || isPrinting ? 'none' : 'block'};`;
  return `:host{${host.replaceAll(';', '!important;')}}iframe{${place}${box}zoom:${1 / zoom};box-shadow:0 12px 32px #1018282e}div{${place}left:0;width:100%;height:999px;visibility:hidden}`;
};
