import { useEffect, useRef } from 'preact/hooks';

/**
 * When a view takes the place of another, the button that was pressed goes with it and the keyboard would start over
 * at the top of the document. This hands the focus on to the element that holds the views.
 *
 * @param view changes when the view does
 * @returns a ref for that element, which needs `tabIndex={-1}`
 */
export function useKeptFocus(view: string) {
  const holder = useRef<HTMLElement>(null);
  const inside = useRef(false);

  useEffect(() => {
    const note = (event: FocusEvent) => {
      // Focus that moves elsewhere names where to; focus that is lost with its element does not.
      if (event.type === 'focusin') inside.current = holder.current?.contains(asNode(event.target)) ?? false;
      else if (event.relatedTarget !== null)
        inside.current = holder.current?.contains(asNode(event.relatedTarget)) ?? false;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', note);
    };
  }, []);

  useEffect(() => {
    // Outside of our document the focus is not ours to take: the user is in the calendar.
    if (inside.current && document.hasFocus() && document.activeElement === document.body) holder.current?.focus();
  }, [view]);

  return holder;
}

/** The width below which the style sheet shows the collapsed tab. */
const COLLAPSED = '(max-width: 99px)';

/**
 * Opening hides the tab that was pressed. After the frame has changed its width, the focus goes to the tab's counterpart. On
 * collapsing it goes back to the page, of which the content script takes care (`content/page-focus.ts`).
 *
 * @returns what to call when the user presses the tab
 */
export function useFocusAcrossOpening() {
  const pressed = useRef(false);

  useEffect(() => {
    const media = matchMedia(COLLAPSED);
    const move = () => {
      if (!media.matches && pressed.current) document.querySelector<HTMLElement>('[data-part="collapse"]')?.focus();
      pressed.current = false;
    };
    media.addEventListener('change', move);
    return () => media.removeEventListener('change', move);
  }, []);

  return () => {
    pressed.current = true;
  };
}

function asNode(target: EventTarget | null): Node | null {
  return target instanceof Node ? target : null;
}
