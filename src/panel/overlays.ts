import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LeadCard, PanelState } from '../domain/panel-state';
import { type Asked, isAnswer, useRequest } from '../ui/hooks/use-request';
import type { PanelActions } from './actions';
import type { Opened, OpenMeeting } from './parts/open-meeting';
import { nextSubject, type Subject } from './states/subject';

/** A link to search for, that came from outside the panel; a new number for each. */
export type FindRequest = { link: string; number: number };

type Props = {
  state: PanelState;
  /** Whose answers these are; another one takes everything away. Null where there is none to choose. */
  organizationId: string | null;
  findRequest: FindRequest | null;
  actions: PanelActions;
};

/** `leads`: they were here already; otherwise Close is asked. */
type Opening = Omit<Opened, 'result'> & { subject: number; leads: LeadCard[] | undefined };

/** The overlay stack: what lies over the view of the state for a while, the search and a meeting that was opened by hand. */
export function useOverlays({ state, organizationId, findRequest, actions }: Props) {
  const subject = useSubject(state, organizationId);
  const [search, setSearch] = useState<{ subject: number; request: FindRequest | null } | null>(
    findRequest && { subject, request: findRequest },
  );
  const [opened, setOpened] = useState<Opening | null>(null);
  const { asked, ask } = useRequest<LeadCard[]>({ subject });

  // A request is told by its number.
  useEffect(() => {
    if (!findRequest) return;
    setOpened(null);
    setSearch({ subject, request: findRequest });
  }, [findRequest?.number]);

  const open: OpenMeeting = (from, meetingId, leads) => {
    setOpened({ from, meetingId, askedAt: Date.now(), subject, leads });
    if (!leads) void ask(() => actions.openMeeting(meetingId));
  };

  return {
    subject,
    search: search?.subject === subject ? search : null,
    toggleSearch: () => {
      setOpened(null);
      setSearch(search?.subject === subject ? null : { subject, request: null });
    },
    closeSearch: () => setSearch(null),
    /** Looks for this text, as if it had been typed into the search. */
    searchFor: (text: string) => {
      setOpened(null);
      setSearch({ subject, request: { link: text, number: Date.now() } });
    },
    opened: opened?.subject === subject ? toOpened(opened, asked) : null,
    open,
    close: () => setOpened(null),
  };
}

function toOpened({ leads, ...opening }: Opening, asked: Asked<LeadCard[]>): Opened {
  if (leads) return { ...opening, result: { ok: true, value: leads } };
  return { ...opening, result: isAnswer(asked) ? asked : 'asking' };
}

/** Changes with the event and with the organization. */
function useSubject(state: PanelState, organizationId: string | null): number {
  const last = useRef<Subject>({ state, answer: state, organizationId, number: 0 });
  last.current = nextSubject(last.current, state, organizationId);
  return last.current.number;
}

/**
 * Restores scroll and focus: an overlay starts at its top; coming back puts the user where they were, with the focus on what
 * they pressed.
 *
 * @param depth how many overlays lie over the view
 */
export function useRestoredScrollAndFocus(depth: number, body: { current: HTMLElement | null }) {
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
