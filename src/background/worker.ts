import { providers } from '../calendar/providers';
import { receiveMessages } from '../protocol/receive';
import { addLinkMenu, type MenuClick, onLinkMenu } from './find/link-menu';
import { createHandlers } from './handlers';
import type { Platform } from './platform/ports';
import { type Choices, furnish } from './rooms';
import type { Stores } from './storage/stores';
import { onCommand } from './tabs/commands';
import { showOutdatedTabs } from './tabs/outdated-tabs';

/** The worker as what it does with each event of the browser. It is whole as soon as it is made. */
export function createWorker(platform: Platform, stores: Stores, choices: Choices = {}) {
  const rooms = furnish(platform, stores, choices);
  const { agenda, agendaKeeping, docked, findRequests, frames, panels, startOver } = rooms;
  void docked.start();

  return {
    onMessage: receiveMessages({
      self: {
        ...platform.self,
        sidebarPath: '/src/sidebar/index.html',
        calendarHosts: providers.flatMap(({ hosts }) => hosts),
      },
      isSidebar: frames.isSidebar,
      handlers: createHandlers(rooms),
    }),
    onInstalled({ reason }: { reason: string }): void {
      if (reason === 'install') void platform.openOptions();
      void addLinkMenu(platform.menu);
      if (reason === 'install' || reason === 'update') void showOutdatedTabs(platform).catch(() => undefined);
    },
    onMenuClicked(click: MenuClick, tab?: { windowId?: number }): void {
      onLinkMenu(click, tab, { openSidePanel: platform.openSidePanel, leave: findRequests.leave });
    },
    onCommand: (command: string): void => void onCommand(command, panels, platform.tabs),
    onTabGone: (tabId: number): void => void panels.forget(tabId),
    async onAccessGranted(): Promise<void> {
      await startOver();
      await panels.refreshEverywhere();
    },
    /** An administrator has set something else: what is on the screens may offer too much, and what was kept may have to go. */
    async onPolicyChanged(): Promise<void> {
      if (!(await agendaKeeping.isAllowed())) await agenda.forgetAll();
      await startOver();
    },
    onSessionChanged: docked.onSessionChanged,
    onSidePanelClosed: docked.onClosed,
  };
}
