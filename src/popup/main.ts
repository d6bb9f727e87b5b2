import { mountPanel } from '../panel/mount';
import { createHost } from '../shell/create-host';
import { dockInto } from '../shell/dock';
import { followRecord } from '../shell/follow-record';
import { frontTab, windowWithSidePanel } from '../shell/front-tab';
import { watchAccounts } from '../shell/watch-accounts';

const root = document.getElementById('root');
const dock = dockInto(await windowWithSidePanel());
const host = createHost({
  name: 'popup',
  tabId: frontTab,
  follow: async (onState, signal) => followRecord(await frontTab(), onState, signal),
});
// A popup over the side panel that it has just opened would only be in its way.
const dockAndClose = dock && {
  dock() {
    dock();
    close();
  },
};
if (root) mountPanel(root, { ...host, ...dockAndClose, watchAccounts });
