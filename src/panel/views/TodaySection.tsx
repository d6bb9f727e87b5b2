import { useEffect } from 'preact/hooks';
import type { Today } from '../../lookup/answers';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import { formatDay } from '../format';
import type { OpenMeeting } from '../open-meeting';
import type { Reader } from '../reader';
import { isAnswer, useAnswer } from '../use-answer';
import { FailureNote } from './FailureNote';
import { TodayList } from './TodayList';

/** A side panel stays open all day; its list is asked for anew this often, in milliseconds. */
const FRESH = 5 * 60_000;

type Props = { actions: PanelActions; onOpen: OpenMeeting; reader: Reader };

/** The reader's day in Close, where no event is open. */
export function TodaySection({ actions, onOpen, reader }: Props) {
  const { asked, ask } = useAnswer<Today>({ keep: true });
  const load = () => void ask(() => actions.loadToday());
  const age = Math.floor(reader.now / FRESH);

  // Time alone makes the list old.
  useEffect(load, [age]);

  if (isAnswer(asked) && asked.ok) return <TodayList today={asked.value} onOpen={onOpen} reader={reader} />;
  return (
    <section class="section" aria-busy={asked === 'asking'}>
      <div class="section-head">
        <h2 class="section-name">{words.today.title}</h2>
        <span class="section-note">{formatDay(reader.now, reader)}</span>
      </div>
      {isAnswer(asked) ? (
        <FailureNote failure={asked.failure} actions={actions} retry={load} />
      ) : (
        <>
          <p class="aloud">{words.today.loading}</p>
          <div class="today skeletons" aria-hidden="true">
            <span class="bone choice-bone" />
            <span class="bone choice-bone" />
            <span class="bone choice-bone" />
          </div>
        </>
      )}
    </section>
  );
}
