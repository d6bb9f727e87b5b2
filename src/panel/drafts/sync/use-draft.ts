import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type DraftView, draftView, isSameView, nothingKept } from '../machine/draft-view';
import type { DraftSubject } from './ask-worker';
import { createDraftSync, type DraftSync } from './draft-sync';

/** What is kept, and what can be done with it. */
export type KeptDraft = DraftView & Omit<DraftSync, 'start' | 'leave' | 'refresh'>;

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

  const sync = useMemo(
    () =>
      createDraftSync({
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
    const stop = sync.start((machine) => {
      const next = draftView(machine);
      setState((before) => (isSameView(before, next) ? before : next));
    });
    const flush = () => void sync.flush();
    const hide = () => {
      if (document.visibilityState === 'hidden') sync.leave();
    };
    document.addEventListener('focusout', flush);
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', sync.leave);
    return () => {
      document.removeEventListener('focusout', flush);
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', sync.leave);
      stop();
    };
  }, [sync]);

  useEffect(() => sync.refresh(), [sync, written]);

  const { words, keep, flush, discard, take, send, check, dismiss } = sync;
  return { ...state, words, keep, flush, discard, take, send, check, dismiss };
}
