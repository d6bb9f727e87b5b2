import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Today } from '../../../domain/answers';
import { calendarDay } from '../../../time/calendar-day';
import { MINUTE_MS } from '../../../time/durations';
import type { Viewer } from '../../../time/viewer';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import type { PanelActions } from '../../actions';

/** A side panel stays open all day; it asks for the list again after this time. */
const FRESH_MS = 5 * MINUTE_MS;

type Known = { day: number; value: Today };

/**
 * The user's days: from memory at once, from Close behind it, and again when they are old or the network is back. Where Close cannot
 * be asked, what is known stays. After something was written the memory is asked: it has what Close answered.
 *
 * @param inFront nothing lies over the list
 */
export function useDays(actions: Pick<PanelActions, 'loadToday' | 'recallToday'>, inFront: boolean, viewer: Viewer) {
  const { now, timeZone } = viewer;
  const day = calendarDay(now, timeZone);
  const { asked, ask } = useRequest<Today>({ keep: true });
  const recalled = useRequest<Today | null>({ keep: true, subject: day });
  const newest = useRef<Known | null>(null);
  // Counted from the first question and not by the clock's marks: who opens the panel right before one asks once.
  const openedAt = useRef(now);
  const age = Math.floor((now - openedAt.current) / FRESH_MS);
  const left = useRef(false);
  /** What lies over the list was opened to write a note. */
  const toWrite = useRef(false);

  const failure = isAnswer(asked) && !asked.ok ? asked.failure : null;

  const take = (value: Today) => {
    const before = newest.current?.day === day ? newest.current.value.askedAt : Number.NEGATIVE_INFINITY;
    if (value.askedAt >= before) newest.current = { day, value };
  };
  const load = () =>
    void ask(
      () => actions.loadToday(),
      (answer) => answer.ok && take(answer.value),
    );
  const recall = (onNone: () => void = () => {}) =>
    void recalled.ask(
      () => actions.recallToday(),
      (answer) => (answer.ok && answer.value ? take(answer.value) : onNone()),
    );
  /** Something was written, or may have been. Where nothing is kept, Close is asked. */
  const refresh = () => recall(load);

  // Time alone makes the list old, and midnight makes it another day's.
  useEffect(load, [age, day]);
  // Listens all the time: the network may be back before it is drawn that it was gone.
  const whenOnline = useRef(load);
  whenOnline.current = load;
  useEffect(() => {
    const again = () => whenOnline.current();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  // Before the list is painted empty.
  useLayoutEffect(() => recall(), [day]);
  useEffect(() => {
    // In what lay over it something may have been written.
    if (inFront && left.current) {
      recall(toWrite.current ? load : undefined);
      toWrite.current = false;
    }
    left.current = !inFront;
  }, [inFront]);

  const leave = (forNote: boolean) => {
    toWrite.current = forNote;
  };
  return { day, known: newest.current?.day === day ? newest.current.value : null, failure, load, refresh, leave };
}
