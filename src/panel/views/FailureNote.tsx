import type { Answer } from '../../lookup/answers';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';

type Props = {
  failure: Extract<Answer<never>, { ok: false }>['failure'];
  actions: PanelActions;
  /** Asks once more; left out where the question can be put again beside it. */
  retry?: () => void;
};

/** Why a part of the panel stayed empty, in the words of the whole screen for it, and the same one thing to do. */
export function FailureNote({ failure, actions, retry }: Props) {
  const { title, text, action } = failure.reason === 'needs-key' ? words.needsKey : words.failed[failure.reason];
  const toOptions = failure.reason === 'needs-key' || failure.reason === 'key-rejected';
  const press = toOptions ? actions.openOptions : retry;
  return (
    <div class="failure">
      <p class="failure-title">{title}</p>
      <p class="quiet">{text}</p>
      {press && (
        <button type="button" class="text-button" onClick={press}>
          {action}
        </button>
      )}
    </div>
  );
}
