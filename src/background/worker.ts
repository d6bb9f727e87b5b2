import { providers } from '../calendar/providers';
import { receiveMessages } from '../protocol/receive';
import { type MenuClick, onLinkMenu } from './find/link-menu';
import { createHandlers } from './handlers';
import type { Platform } from './platform/ports';
import { type Choices, furnish } from './rooms';
import type { Stores } from './storage/stores';
import { onCommand } from './tabs/commands';

/** What the user has given or taken away. */
type Permissions = { origins?: string[]; permissions?: string[] };

/** The worker as what it does with each event of the browser. It is whole as soon as it is made. */
export function createWorker(platform: Platform, stores: Stores, choices: Choices = {}) {
  const rooms = furnish(platform, stores, choices);
  const { agenda, agendaKeeping, docked, findRequests, frames, language, pageScripts, panels, reminders } = rooms;
  const { forgetShown, startOver, warmUp } = rooms;
  void docked.start();
  void warmUp().catch(() => undefined);

  const ensurePageScripts = () => void pageScripts.ensureEverywhere().catch(() => undefined);

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
      void reminders.plan();
      if (reason === 'install') void platform.openOptions(null);
      void language.showMenu();
      if (reason === 'install' || reason === 'update') ensurePageScripts();
    },
    /** A service worker has come new: also when the user has switched the extension on again, of which no other event tells. */
    onActivate: ensurePageScripts,
    onMenuClicked(click: MenuClick, tab?: { windowId?: number }): void {
      onLinkMenu(click, tab, { openSidePanel: platform.openSidePanel, leave: findRequests.leave });
    },
    onCommand: (command: string): void => void onCommand(command, panels, platform.tabs),
    onTabGone: (tabId: number): void => void panels.forget(tabId),
    onStartup: (): void => void reminders.plan(),
    onAlarm: (): Promise<void> => reminders.plan(),
    onNotificationClicked: (id: string): void => void reminders.open(id).catch(() => undefined),
    async onPermissionsAdded({ origins = [], permissions = [] }: Permissions): Promise<void> {
      if (permissions.length > 0) await reminders.plan();
      if (origins.length === 0) return;
      await startOver();
      await panels.refreshEverywhere();
      ensurePageScripts();
    },
    async onPermissionsRemoved(): Promise<void> {
      await forgetShown();
      await reminders.plan();
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
