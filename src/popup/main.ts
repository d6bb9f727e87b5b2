import { mountPanel } from '../panel/mount-panel';
import { createShell } from '../shell/create-shell';
import { dockInto } from '../shell/dock';
import { followRecord } from '../shell/follow-record';
import { currentWindow, frontTab } from '../shell/front-tab';

const root = document.getElementById('root');
const dock = dockInto(await currentWindow());
const shell = createShell({
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
if (root) mountPanel(root, { ...shell, ...dockAndClose });
