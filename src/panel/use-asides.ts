import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../lookup/panel-state';
import type { PanelActions } from './actions';
import { isSameEvent, type Opened, type OpenMeeting } from './open-meeting';

/** A link to search for, that came from outside the panel; a new number for each. */
export type FindRequest = { link: string; number: number };

type Props = {
  state: PanelState;
  /** Whose answers these are; another one takes everything away. Null where there is none to choose. */
  organizationId: string | null;
  findRequest: FindRequest | null;
  actions: PanelActions;
};

/** What lies over the view of the state for a while: the search, and a meeting that was opened by hand. */
export function useAsides({ state, organizationId, findRequest, actions }: Props) {
  const subject = useSubject(state, organizationId);
  const [search, setSearch] = useState<{ subject: number; request: FindRequest | null } | null>(
    findRequest && { subject, request: findRequest },
  );
  const [opened, setOpened] = useState<(Opened & { subject: number }) | null>(null);
  const current = useRef(subject);
  current.current = subject;

  // A request is told by its number.
  useEffect(() => {
    if (!findRequest) return;
    setOpened(null);
    setSearch({ subject, request: findRequest });
  }, [findRequest?.number]);

  const open: OpenMeeting = async (from, meetingId, leads) => {
    const opening = { from, meetingId, askedAt: Date.now(), subject };
    if (leads) return setOpened({ ...opening, result: { ok: true, value: leads } });
    setOpened({ ...opening, result: 'asking' });
    const result = await actions
      .openMeeting(meetingId)
      .catch(() => ({ ok: false, failure: { reason: 'unexpected' } }) as const);
    // Went back, opened another, or the event or the organization changed meanwhile: nobody waits for this one.
    setOpened((now) =>
      now?.meetingId === meetingId && now.result === 'asking' && current.current === opening.subject
        ? { ...opening, result }
        : now,
    );
  };

  return {
    subject,
    search: search?.subject === subject ? search : null,
    toggleSearch: () => {
      setOpened(null);
      setSearch(search?.subject === subject ? null : { subject, request: null });
    },
    closeSearch: () => setSearch(null),
    opened: opened?.subject === subject ? opened : null,
    open,
    close: () => setOpened(null),
  };
}

/** Changes with the event and with the organization: what was opened or looked up for one is never shown under another. */
function useSubject(state: PanelState, organizationId: string | null): number {
  const last = useRef({ state, organizationId, number: 0 });
  const before = last.current;
  if (before.state !== state || before.organizationId !== organizationId) {
    // The organizations are known a moment after the state; that is no change of them.
    const same = before.organizationId === null || before.organizationId === organizationId;
    // They may also be known before it: the same skeleton is no new lookup.
    const stays = before.state === state || isSameEvent(before.state, state);
    const number = before.number + (same && stays ? 0 : 1);
    last.current = { state, organizationId, number };
  }
  return last.current.number;
}

/**
 * Going into an aside starts at its top; coming back puts the reader where they were, with the focus on what they pressed.
 *
 * @param depth how many asides lie over the view
 */
export function usePlaceKept(depth: number, body: { current: HTMLElement | null }) {
  const places = useRef<{ scroll: number; focused: Element | null }[]>([]);
  const before = useRef(depth);

  // What is focused and how far one has read is known only until the new view is there, hence in the render.
  if (depth > before.current && body.current) {
    places.current[before.current] = { scroll: body.current.scrollTop, focused: document.activeElement };
  }

  useLayoutEffect(() => {
    const place = places.current[depth];
    if (depth > before.current) body.current?.scrollTo(0, 0);
    if (depth < before.current && place) {
      body.current?.scrollTo(0, place.scroll);
      if (place.focused instanceof HTMLElement && place.focused.isConnected) place.focused.focus();
    }
    before.current = depth;
  }, [depth, body]);
}
