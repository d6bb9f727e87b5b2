import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import { ClockIcon, DirectIcon, LockIcon } from '../parts/icons';
import { MessageView } from './MessageView';

/** The first thing a new user sees: what it takes, and that it is safe. */
export function NeedsKeyView({ actions }: { actions: PanelActions }) {
  const { title, text, facts, action } = words.needsKey;
  return (
    <MessageView drawing="key" title={title} text={text}>
      <ul class="reason-list">
        <li>
          <ClockIcon />
          {facts.quick}
        </li>
        <li>
          <LockIcon />
          {facts.local}
        </li>
        <li>
          <DirectIcon />
          {facts.server}
        </li>
      </ul>
      <button type="button" class="button primary" onClick={actions.openOptions}>
        {action}
      </button>
    </MessageView>
  );
}
