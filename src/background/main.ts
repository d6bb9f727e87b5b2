import { browser } from '../browser';
import { browserPlatform } from './platform/browser';
import { openStores } from './storage/stores';
import { createWorker } from './worker';

// The worker sleeps after half a minute and wakes for an event: every listener is added at once, at the top level.

const worker = createWorker(browserPlatform, openStores(browserPlatform));

/** Without the permission there is no such event; the same listener is added once. */
const hearNotifications = () => browser.notifications?.onClicked.addListener(worker.onNotificationClicked);

browser.runtime.onMessage.addListener(worker.onMessage);
browser.runtime.onInstalled.addListener(worker.onInstalled);
// Of service workers, so not in Firefox.
addEventListener('activate', worker.onActivate);
// Firefox keeps no alarm when it closes, and Chrome promises none.
browser.runtime.onStartup.addListener(worker.onStartup);
browser.alarms.onAlarm.addListener(worker.onAlarm);
hearNotifications();
browser.contextMenus.onClicked.addListener(worker.onMenuClicked);
browser.commands.onCommand.addListener(worker.onCommand);
browser.tabs.onRemoved.addListener(worker.onTabGone);
// Chromium may give a tab that it had discarded another number.
browser.tabs.onReplaced?.addListener((_, tabId) => worker.onTabGone(tabId));
browser.permissions.onAdded.addListener((added) => {
  hearNotifications();
  return worker.onPermissionsAdded(added);
});
browser.permissions.onRemoved.addListener(worker.onPermissionsRemoved);
browser.storage.session.onChanged.addListener(worker.onSessionChanged);
// Firefox reads policies when it starts, and has nothing to tell of.
browser.storage.managed.onChanged?.addListener(worker.onPolicyChanged);
// Wakes the worker; since Chrome 142. Elsewhere a sleeping worker learns of it with the next event.
globalThis.chrome?.sidePanel?.onClosed?.addListener(({ windowId }) => worker.onSidePanelClosed(windowId));
