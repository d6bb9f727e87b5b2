import { Button } from '../../../ui/controls/Button';
import { DirectIcon } from '../../../ui/icons/arrow-icons';
import { ClockIcon, LockIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { MessageView } from './MessageView';
import messageViewStyles from './MessageView.module.css';

/** The first thing a new user sees: what it takes, and that it is safe. */
export function NeedsKeyView({ actions }: { actions: PanelActions }) {
  const { title, text, facts, action } = words.needsKey;
  return (
    <MessageView drawing="key" title={title} text={text}>
      <ul class={messageViewStyles.reasonList}>
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
      <Button kind="primary" onClick={() => actions.openOptions('connection')}>
        {action}
      </Button>
      {actions.openDemo && (
        <Button kind="text" class={messageViewStyles.second} onClick={actions.openDemo}>
          {words.demo.open}
        </Button>
      )}
    </MessageView>
  );
}
