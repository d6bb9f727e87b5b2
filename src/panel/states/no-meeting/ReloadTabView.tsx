import { Button } from '../../../ui/controls/Button';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { MessageView } from './MessageView';

/** A tab that was there before us: no content script of ours runs in it until it is reloaded. */
export function ReloadTabView({ actions }: { actions: PanelActions }) {
  const { title, text, action } = words.reloadTab;
  return (
    <MessageView drawing="reload" title={title} text={text}>
      <Button kind="primary" onClick={actions.reloadTab}>
        {action}
      </Button>
    </MessageView>
  );
}
