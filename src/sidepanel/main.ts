import { mountPanel } from '../panel/mount';
import { createHost } from '../shell/create-host';
import { beDocked } from '../shell/dock';
import { followFrontTab } from '../shell/follow-front-tab';
import { frontTab } from '../shell/front-tab';
import { setPageLanguage } from '../shell/page-language';
import { followTheme } from '../shell/page-theme';
import { watchAccounts } from '../shell/watch-accounts';
import { watchFindRequests } from '../shell/watch-find-requests';

const root = document.getElementById('root');
const host = createHost({ name: 'side-panel', tabId: frontTab, follow: followFrontTab });
await Promise.all([setPageLanguage(), followTheme()]);
if (root) mountPanel(root, { ...host, watchAccounts, watchFindRequests });
void beDocked();
