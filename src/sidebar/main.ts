import { sendMessage } from '../messages/send';
import { mountPanel } from '../panel/mount-panel';
import { createShell } from '../shell/create-shell';
import { dockInto } from '../shell/dock';
import { followMessages } from '../shell/follow-messages';
import { currentWindow } from '../shell/front-tab';
import { guardClicks } from './click-guard';

const root = document.getElementById('root');
const shell = createShell({ name: 'sidebar', tabId: async () => null, follow: followMessages });
const dock = dockInto(await currentWindow());
if (root) {
  mountPanel(root, {
    ...shell,
    ...(dock && { dock }),
    clickGuard: guardClicks(root),
    resize: (size) => void sendMessage('resizeSidebar', size),
  });
}
