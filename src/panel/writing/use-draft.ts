import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createDraftKeeper, type DraftKeeper, type DraftState, type DraftSubject, nothingKept } from './draft-keeper';

/** What is kept, and what can be done with it. */
export type KeptDraft = DraftState & Omit<DraftKeeper, 'start' | 'leave'>;

/**
 * The draft of one subject for as long as its control is on screen. What was typed is also kept when the focus goes, the
 * page is hidden or left, and the control goes away.
 *
 * @param written something that changes when Close was written to: the draft may have been sent from elsewhere then
 */
export function useDraft({ writer, kind, subject, about, newId }: DraftSubject, written?: unknown): KeptDraft {
  const [state, setState] = useState(nothingKept);
  const latest = useRef({ about, newId });
  latest.current = { about, newId };

  const keeper = useMemo(
    () =>
      createDraftKeeper({
        writer,
        kind,
        subject,
        about: () => latest.current.about(),
        newId: () => latest.current.newId?.() ?? crypto.randomUUID(),
      }),
    [writer, kind, subject],
  );

  useEffect(() => {
    setState(nothingKept);
    const stop = keeper.start(setState);
    const flush = () => void keeper.flush();
    const hide = () => {
      if (document.visibilityState === 'hidden') keeper.leave();
    };
    document.addEventListener('focusout', flush);
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', keeper.leave);
    return () => {
      document.removeEventListener('focusout', flush);
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', keeper.leave);
      stop();
    };
  }, [keeper]);

  useEffect(() => void keeper.refresh(), [keeper, written]);

  const { keep, refresh, flush, discard, take, send } = keeper;
  return { ...state, keep, refresh, flush, discard, take, send };
}
