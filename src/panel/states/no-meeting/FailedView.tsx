import type { PanelFailure } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import type { DrawingName } from '../../../ui/icons/Drawing';
import { failureWords } from '../../../words/failure-words';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { MessageView } from './MessageView';
import messageViewStyles from './MessageView.module.css';

type Props = { failure: PanelFailure; actions: PanelActions; viewer: Viewer };

/** Why there is no answer: each reason its own title, sentence and one thing to do. */
export function FailedView({ failure, actions, viewer }: Props) {
  const { title, text, action } = failureWords(failure.reason);
  const waits = failure.reason === 'rate-limited';
  return (
    <MessageView drawing={drawings[failure.reason]} title={title} text={text}>
      {waits && <Countdown until={failure.until} now={viewer.now} />}
      <Button kind={waits ? 'secondary' : 'primary'} onClick={wayOut(failure, actions)}>
        {action}
      </Button>
    </MessageView>
  );
}

function wayOut(failure: PanelFailure, actions: PanelActions): () => void {
  if (failure.reason === 'needs-access') return () => void actions.requestAccess(failure.origins).then(actions.retry);
  return failure.reason === 'key-rejected' ? () => actions.openOptions('connection') : actions.retry;
}

/** `role="timer"` is silent on its own: a second's tick is not worth announcing. */
function Countdown({ until, now }: { until: number; now: number }) {
  const seconds = Math.ceil((until - now) / 1000);
  return (
    <p class={messageViewStyles.countdown} role="timer">
      {seconds > 0 ? words.failed.countdown(seconds) : words.failed.countdownOver}
    </p>
  );
}

const drawings: Record<PanelFailure['reason'], DrawingName> = {
  'key-rejected': 'key',
  'not-allowed': 'lock',
  'not-found': 'nothing',
  'rate-limited': 'wait',
  'needs-access': 'leave',
  'close-down': 'trouble',
  offline: 'network',
  unreachable: 'network',
  'timed-out': 'wait',
  'not-close': 'network',
  'cut-off': 'trouble',
  unexpected: 'trouble',
  'newer-data': 'trouble',
  stumbled: 'trouble',
};
