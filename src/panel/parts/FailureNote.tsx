import type { Answer } from '../../domain/answers';
import { Button } from '../../ui/controls/Button';
import textStyles from '../../ui/style/text.module.css';
import { failureWords } from '../../words/failure-words';
import type { PanelActions } from '../actions';
import styles from './FailureNote.module.css';

type Props = {
  failure: Extract<Answer<never>, { ok: false }>['failure'];
  actions: PanelActions;
  /** Asks once more; left out where the question can be put again beside it. */
  retry?: () => void;
};

/** Why a part of the panel stayed empty, in the words of the whole screen for it, and the same one thing to do. */
export function FailureNote({ failure, actions, retry }: Props) {
  const { title, text, action } = failureWords(failure.reason);
  const toOptions = failure.reason === 'needs-key' || failure.reason === 'key-rejected';
  const allow =
    failure.reason === 'needs-access' ? () => void actions.requestAccess(failure.origins).then(retry) : null;
  const press = toOptions ? () => actions.openOptions('connection') : (allow ?? retry);
  return (
    <div class={styles.failure}>
      <p class={styles.title}>{title}</p>
      <p class={textStyles.muted}>{text}</p>
      {press && (
        <Button kind="text" onClick={press}>
          {action}
        </Button>
      )}
    </div>
  );
}
