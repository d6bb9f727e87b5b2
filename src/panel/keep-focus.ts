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
    if (inside.current && document.activeElement === document.body) holder.current?.focus();
  }, [view]);

  return holder;
}

/** The width below which the style sheet shows the folded tab. */
const FOLDED = '(max-width: 99px)';

/**
 * Folding hides the button that did it. After the frame has changed its width, the focus goes to that button's
 * counterpart: from "fold" to the tab, and back.
 *
 * @returns what to call when the user presses one of the two
 */
export function useFocusAcrossFold() {
  const pressed = useRef(false);

  useEffect(() => {
    const media = matchMedia(FOLDED);
    const move = () => {
      if (!pressed.current) return;
      pressed.current = false;
      document.querySelector<HTMLElement>(media.matches ? '.folded' : '.fold')?.focus();
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
