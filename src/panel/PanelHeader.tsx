import { words } from '../words/words';
import type { PanelActions } from './actions';
import { IconButton } from './parts/IconButton';
import { FoldIcon, MarkIcon, RefreshIcon, SettingsIcon } from './parts/icons';

type Props = {
  /** Null where no answer has named it. */
  organization: string | null;
  actions: PanelActions;
  /** Null where there is nothing to look for. */
  look: (() => void) | null;
  /** Null where there is nothing to fold. */
  fold: (() => void) | null;
};

/** Whose panel it is and which organization it speaks of: with two organizations the name must always be in sight. */
export function PanelHeader({ organization, actions, look, fold }: Props) {
  return (
    <header class="header">
      <span class="brand">
        <MarkIcon />
        {words.product}
      </span>
      {organization && (
        <bdi class="organization" title={organization}>
          {organization}
        </bdi>
      )}
      <span class="header-actions">
        {look && (
          <IconButton label={words.panel.look} onClick={look}>
            <RefreshIcon />
          </IconButton>
        )}
        <IconButton label={words.panel.settings} onClick={actions.openOptions}>
          <SettingsIcon />
        </IconButton>
        {fold && (
          <IconButton label={words.panel.fold} class="fold" onClick={fold}>
            <FoldIcon />
          </IconButton>
        )}
      </span>
    </header>
  );
}
