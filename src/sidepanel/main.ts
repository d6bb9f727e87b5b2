import { mountPanel } from '../panel/mount-panel';
import { createShell } from '../shell/create-shell';
import { beDocked } from '../shell/dock';
import { followFrontTab } from '../shell/follow-front-tab';
import { frontTab } from '../shell/front-tab';
import { watchFindRequests } from '../shell/watch-find-requests';

const root = document.getElementById('root');
const shell = createShell({ name: 'side-panel', tabId: frontTab, follow: followFrontTab });
if (root) mountPanel(root, { ...shell, watchFindRequests });
void beDocked();
