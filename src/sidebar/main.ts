import { sendMessage } from '../messages/send';
import { mountPanel } from '../panel/mount-panel';
import { createShell } from '../shell/create-shell';
import { followMessages } from '../shell/follow-messages';

const root = document.getElementById('root');
const shell = createShell('sidebar', followMessages);
if (root) mountPanel(root, { ...shell, resize: (size) => void sendMessage('resizeSidebar', size) });
