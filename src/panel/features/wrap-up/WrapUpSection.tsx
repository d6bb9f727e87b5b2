import { useRef, useState } from 'preact/hooks';
import { isOwed } from '../../../domain/agenda/wrap-up';
import type { FinishedMeeting } from '../../../domain/answers';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { words } from '../../../words/words';
import type { OpenMeeting } from '../../parts/open-meeting';
import { steadyRows } from './steady-rows';
import { WrapUpRow } from './WrapUpRow';
import styles from './wrap-up.module.css';

/** More than these are behind a button: a week that was let go must not hide the day. */
const MAX_SHOWN = 5;

type Props = {
  finished: FinishedMeeting[];
  /** A row has saved something: what is known may be read anew. */
  onSaved: () => void;
  onOpen: OpenMeeting;
  viewer: Viewer;
};

/** What is left to do of the meetings that are over: their outcome in the row, their note one click away. */
export function WrapUpSection({ finished, onSaved, onOpen, viewer }: Props) {
  const [touched, setTouched] = useState(false);
  const [all, setAll] = useState(false);
  const rows = useRef<string[]>([]);
  rows.current = steadyRows(rows.current, finished, touched);
  const shown = all ? rows.current : rows.current.slice(0, MAX_SHOWN);
  const left = finished.filter(isOwed).length;
  const touch = () => setTouched(true);
  // A choice need not come by a pointer or the focus: assistive tools make it without.
  const saved = () => {
    touch();
    onSaved();
  };
  const { wrapUp: text } = words;

  return (
    <section class={styles.section} aria-label={text.region} onPointerDown={touch} onFocusIn={touch}>
      <h2 class={styles.title}>{left > 0 ? text.left(left) : rows.current.length > 0 ? text.all : text.nothing}</h2>
      <p class={styles.why}>{left > 0 || rows.current.length > 0 ? text.why : text.nothingWhy}</p>
      {shown.length > 0 && (
        <ol class={styles.rows}>
          {shown.flatMap((id) => {
            const meeting = finished.find(({ meetingId }) => meetingId === id);
            return meeting ? (
              <WrapUpRow key={id} meeting={meeting} onSaved={saved} onOpen={onOpen} viewer={viewer} />
            ) : (
              []
            );
          })}
        </ol>
      )}
      {shown.length < rows.current.length && (
        <Button kind="text" class={styles.more} onClick={() => setAll(true)}>
          {text.showAll(rows.current.length)}
        </Button>
      )}
    </section>
  );
}
