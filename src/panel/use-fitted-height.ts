import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelState } from '../domain/panel-state';

/** The sidebar's limit, in px, which it has at first (`content/sidebar/sidebar-style.ts`). */
const TALLEST_PX = 760;

/**
 * What Close has answered to the user, and the form for a contact. The page can see how high the frame is, and must not learn from it how many
 * Close knows. Who writes needs a panel that rests besides: a click counts in none that has just moved.
 */
const ANSWERS = '[data-part="people"], [data-part="find-results"], [data-part="person-form"]';

type Use = {
  state: PanelState;
  /** Tells one event's state from another's. */
  subject: number;
  /** Something lies over the state's view. */
  overlaid: boolean;
  /** What scrolls; its first child is the state's view. */
  body: RefObject<HTMLElement | null>;
  /** Undefined where the place has a height of its own. */
  setHeight: ((height: number) => void) | undefined;
};

/**
 * A short message does not fill the height of a screen: the sidebar is then as high as what it says. A meeting has all of the height, for it
 * arrives in parts. While Close is asked nothing changes, and a view only grows: what was in sight stays where it is.
 */
export function useFittedHeight({ state: { kind }, subject, overlaid, body, setHeight }: Use): void {
  const told = useRef(TALLEST_PX);
  useLayoutEffect(() => {
    const [view] = body.current?.children ?? [];
    const panel = body.current?.parentElement;
    if (!setHeight || !view || !panel || kind === 'loading') return;
    const tell = (height: number) => {
      if (height !== told.current) setHeight(height);
      told.current = height;
    };
    if (overlaid || !isMessage(kind)) return tell(TALLEST_PX);
    let tallest = 0;
    const measure = () => {
      // Collapsed to its tab it has no height.
      const { height } = view.getBoundingClientRect();
      if (height === 0) return;
      const around = panel.offsetHeight - (body.current?.offsetHeight ?? 0);
      const needed = view.querySelector(ANSWERS) ? TALLEST_PX : Math.ceil(around + height);
      tallest = Math.max(tallest, Math.min(needed, TALLEST_PX));
      tell(tallest);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    if (body.current) observer.observe(body.current);
    return () => observer.disconnect();
  }, [kind, subject, overlaid, setHeight]);
}

function isMessage(kind: PanelState['kind']): boolean {
  return kind === 'failed' || kind === 'needs-key' || kind === 'needs-access' || kind === 'not-found';
}
