import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Moment, momentOf } from '../../../domain/moment/moment';
import type { MeetingCard } from '../../../domain/panel-state';

export type ShownMoment = {
  /** In whose order the sections stand. */
  shown: Moment;
  /** What it is by now, where nobody has said yet whether to follow; null otherwise. */
  offered: Moment | null;
  choose(moment: Moment): void;
  /** Stays with what is shown. */
  decline(): void;
  /** The menu, for whoever hands the focus back. */
  menu: Ref<HTMLSelectElement>;
};

/**
 * The moment is fixed when the meeting is first drawn: what is read must not change places because time goes by. Another one is
 * offered, and the user chooses.
 */
export function useMoment(meeting: MeetingCard, now: number): ShownMoment {
  const actual = momentOf(meeting, now);
  const [shown, setShown] = useState(actual);
  /** The last one that the user knows of. */
  const [known, setKnown] = useState(actual);
  const menu = useRef<HTMLSelectElement>(null);
  return {
    shown,
    offered: actual === known || actual === shown ? null : actual,
    choose(moment) {
      setShown(moment);
      setKnown(actual);
    },
    decline: () => setKnown(actual),
    menu,
  };
}
