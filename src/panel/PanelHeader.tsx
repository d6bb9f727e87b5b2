import { words } from '../words/words';
import type { PanelActions } from './actions';
import { OrganizationName } from './OrganizationName';
import { IconButton } from './parts/IconButton';
import { DockIcon, FoldIcon, MarkIcon, RefreshIcon, SearchIcon, SettingsIcon } from './parts/icons';
import type { Organization } from './shell';

type Props = {
  /** Null where no answer has named it. */
  organization: string | null;
  organizations: Organization[];
  actions: PanelActions;
  /** Null where there is nothing to look for. */
  look: (() => void) | null;
  /** Null where the view has the search field itself. */
  search: { on: boolean; toggle: () => void } | null;
  /** Null where the browser has no side panel, or this is it. */
  dock: (() => void) | null;
  /** Null where there is nothing to fold. */
  fold: (() => void) | null;
};

/** Whose panel it is and which organization it speaks of: with two organizations the name must always be in sight. */
export function PanelHeader({ organization, organizations, actions, look, search, dock, fold }: Props) {
  return (
    <header class="header">
      <span class="brand">
        <MarkIcon />
        {words.product}
      </span>
      <OrganizationName
        name={organization}
        organizations={organizations}
        onChoose={(id) => void actions.chooseOrganization(id)}
      />
      <span class="header-actions">
        {search && (
          <IconButton label={words.panel.search} pressed={search.on} onClick={search.toggle}>
            <SearchIcon />
          </IconButton>
        )}
        {look && (
          <IconButton label={words.panel.look} onClick={look}>
            <RefreshIcon />
          </IconButton>
        )}
        <IconButton label={words.panel.settings} onClick={actions.openOptions}>
          <SettingsIcon />
        </IconButton>
        {dock && (
          <IconButton label={words.panel.dock} onClick={dock}>
            <DockIcon />
          </IconButton>
        )}
        {fold && (
          <IconButton label={words.panel.fold} class="fold" onClick={fold}>
            <FoldIcon />
          </IconButton>
        )}
      </span>
    </header>
  );
}
