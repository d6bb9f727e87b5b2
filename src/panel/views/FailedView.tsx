import type { PanelFailure } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import type { DrawingName } from '../parts/Drawing';
import type { Reader } from '../reader';
import { MessageView } from './MessageView';

type Props = { failure: PanelFailure; actions: PanelActions; reader: Reader };

/** Why there is no answer: each reason its own title, sentence and one thing to do. */
export function FailedView({ failure, actions, reader }: Props) {
  const { title, text, action } = words.failed[failure.reason];
  const waits = failure.reason === 'rate-limited';
  return (
    <MessageView drawing={drawings[failure.reason]} title={title} text={text}>
      {waits && <Countdown until={failure.until} now={reader.now} />}
      <button
        type="button"
        class={waits ? 'button secondary' : 'button primary'}
        onClick={failure.reason === 'key-rejected' ? actions.openOptions : actions.retry}
      >
        {action}
      </button>
    </MessageView>
  );
}

/** `role="timer"` is silent on its own: a second's tick is not worth saying aloud. */
function Countdown({ until, now }: { until: number; now: number }) {
  const seconds = Math.ceil((until - now) / 1000);
  return (
    <p class="countdown" role="timer">
      {seconds > 0 ? words.failed.countdown(seconds) : words.failed.countdownOver}
    </p>
  );
}

const drawings: Record<PanelFailure['reason'], DrawingName> = {
  'key-rejected': 'key',
  'not-allowed': 'lock',
  'not-found': 'nothing',
  'rate-limited': 'wait',
  'close-down': 'trouble',
  offline: 'network',
  unreachable: 'network',
  'timed-out': 'wait',
  'not-close': 'network',
  'cut-off': 'trouble',
  unexpected: 'trouble',
};
