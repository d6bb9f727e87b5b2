import type { ComponentChildren } from 'preact';
import { IconButton } from '../ui/controls/IconButton';
import { useDismissibleTips } from '../ui/controls/use-dismissible-tips';
import { CollapseIcon } from '../ui/icons/arrow-icons';
import { CloseIcon, DockIcon, RefreshIcon, SearchIcon, SettingsIcon } from '../ui/icons/icons';
import { MarkIcon } from '../ui/icons/MarkIcon';
import { words } from '../words/words';
import type { PanelActions } from './actions';
import type { Command } from './commands/command';
import { useCommands, useKeyHint } from './commands/use-commands';
import type { Guarded } from './drafts/context/use-guarded';
import styles from './Header.module.css';
import type { Organization } from './host';
import { OrganizationName } from './OrganizationName';

type Props = {
  /** Null where no answer has named it. */
  organization: string | null;
  organizations: Organization[];
  actions: PanelActions;
  guarded: Guarded;
  /** Null where there is nothing to look for. */
  look: (() => void) | null;
  /** Null where the view has the search field itself. */
  search: { on: boolean; toggle: () => void } | null;
  /** Null where the browser has no side panel, or this is it. */
  dock: (() => void) | null;
  /** Null where there is nothing to collapse. */
  collapse: (() => void) | null;
  /** Takes the sidebar off this calendar; null where there is none. */
  hide: (() => void) | null;
};

/**
 * Whose panel it is and which organization it speaks of: with two organizations the name must always be in sight. What a button
 * does is written on it where there is room, and otherwise beside it while it is pointed at or has the focus.
 */
export function PanelHeader({
  organization,
  organizations,
  actions,
  guarded,
  look,
  search,
  dock,
  collapse,
  hide,
}: Props) {
  const tips = useDismissibleTips();
  const { panel } = words;
  const keys = { search: useKeyHint('/', panel.search), look: useKeyHint('R', panel.look) };
  useCommands([
    ...(search ? [command(panel.search, <SearchIcon />, search.toggle, '/')] : []),
    ...(look ? [command(panel.look, <RefreshIcon />, look, 'R')] : []),
    command(panel.settings, <SettingsIcon />, () => actions.openOptions()),
    ...(dock ? [command(panel.dockTip, <DockIcon />, dock)] : []),
    ...(collapse ? [command(panel.collapse, <CollapseIcon />, collapse)] : []),
    ...(hide ? [command(words.hiding.here, <CloseIcon />, hide)] : []),
  ]);
  return (
    <header class={styles.header}>
      <MarkIcon size={22} />
      <span class={styles.names}>
        <span class={styles.product}>{words.product}</span>
        <OrganizationName
          name={organization}
          organizations={organizations}
          onChoose={
            actions.clickGuard?.canTell === false
              ? null
              : (event, id) => guarded(event, (meant) => actions.chooseOrganization(id, meant))
          }
        />
      </span>
      <span class={styles.actions} {...tips}>
        {search && (
          <IconButton
            label={panel.search}
            tip={keys.search.title ?? panel.search}
            keys={keys.search['aria-keyshortcuts']}
            pressed={search.on}
            onClick={search.toggle}
          >
            <SearchIcon />
          </IconButton>
        )}
        {look && (
          <IconButton
            label={panel.look}
            tip={keys.look.title ?? panel.look}
            keys={keys.look['aria-keyshortcuts']}
            onClick={look}
          >
            <RefreshIcon />
          </IconButton>
        )}
        <IconButton label={panel.settings} tip={panel.settings} onClick={() => actions.openOptions()}>
          <SettingsIcon />
          <span class={styles.word}>{panel.settings}</span>
        </IconButton>
        {dock && (
          <IconButton label={panel.dock} tip={panel.dockTip} onClick={dock}>
            <DockIcon />
            <span class={styles.word}>{panel.dock}</span>
          </IconButton>
        )}
        {collapse && (
          <IconButton label={panel.collapse} tip={panel.collapse} part="collapse" onClick={collapse}>
            <CollapseIcon />
          </IconButton>
        )}
        {hide && (
          <IconButton label={words.hiding.here} tip={words.hiding.here} onClick={hide}>
            <CloseIcon />
          </IconButton>
        )}
      </span>
    </header>
  );
}

function command(name: string, icon: ComponentChildren, run: () => void, key?: string): Command {
  return { place: 'panel', name, icon, run, ...(key !== undefined && { key }) };
}
