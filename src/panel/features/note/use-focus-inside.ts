import { useRef } from 'preact/hooks';

/** Whether the user is in an element, also when what they had pressed in it has just gone with the focus. */
export function useFocusInside() {
  const inside = useRef(false);
  return {
    inside,
    onFocusOut({ target, relatedTarget }: FocusEvent) {
      if (relatedTarget !== null) inside.current = false;
      // What is lost with its element leads nowhere. A click on nothing does so too, but the element is still there afterwards.
      queueMicrotask(() => {
        const isThere = target instanceof Node && target.isConnected;
        if (isThere && document.activeElement === document.body && document.hasFocus()) inside.current = false;
      });
    },
  };
}
