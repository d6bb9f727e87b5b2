import { listen } from './lifetime';
import { TAG } from './sidebar/sidebar-element';

/**
 * Where the focus is, and where in the page it was before. Nothing is asked of the frame: for the page's document our
 * host is the active element as long as something in the frame has the focus.
 */
let last: Element | null = null;
let hasPressed = false;
/** When the page hears of the focus, it has left the sidebar already. */
let wasInSidebar = false;

/** Whether the user is in the sidebar: our host has the focus for the frame in it. */
export const inSidebar = (): boolean => document.activeElement?.localName === TAG;

/** Whether nobody is in the page itself, but in the sidebar, the popup, the side panel or another window. */
export const away = (): boolean => inSidebar() || !document.hasFocus();

/** Whether the user has pressed something in the page since they came to it, or without leaving the sidebar. */
export const pressed = (): boolean => hasPressed;

/** Gives the focus back to where it was in the page, so that the calendar's own keys work at once. */
export const giveBackFocus = (): void => {
  if (!inSidebar()) return;
  wasInSidebar = false;
  window.focus();
  // Through the prototype: a form's field may be named `focus`.
  if (last instanceof HTMLElement) HTMLElement.prototype.focus.call(last, { preventScroll: true });
};

/** @param onPage the page has the focus again; `taken`: out of the sidebar, and without a press */
export const watchPageFocus = (onPage: (taken: boolean) => void): void => {
  const onUse = ({ type }: Event) => {
    if (type.endsWith('down')) hasPressed = true;
    if (!inSidebar()) last = document.activeElement;
  };
  listen(window, 'focusin pointerdown keydown pointerup keyup', onUse, true);
  listen(window, 'blur focus', ({ type }) => {
    const taken = wasInSidebar && !hasPressed;
    if (type === 'blur') hasPressed = false;
    // Only after the event both browsers know what has the focus.
    setTimeout(() => {
      wasInSidebar = inSidebar();
      if (type === 'focus' && !wasInSidebar) onPage(taken);
    });
  });
};
