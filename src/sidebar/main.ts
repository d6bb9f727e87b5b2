import { mountPanel } from '../panel/mount';
import { ask } from '../protocol/ask';
import { createHost } from '../shell/create-host';
import { dockInto } from '../shell/dock';
import { followMessages } from '../shell/follow-messages';
import { windowWithSidePanel } from '../shell/front-tab';
import { setPageLanguage } from '../shell/page-language';
import { followTheme } from '../shell/page-theme';
import { claimFrame } from './claim-frame';
import { guardClicks } from './click-guard';
import { hearTrouble } from './hear-trouble';

// Asked while the worker looks at the claim.
const sidePanelsWindow = windowWithSidePanel();
const dressed = Promise.all([setPageLanguage(), followTheme()]);
// A page that frames this one by itself gets nothing to see and nothing to press.
await claimFrame();
await dressed;
const root = document.getElementById('root');
const host = createHost({ name: 'sidebar', tabId: async () => null, follow: followMessages });
const dock = dockInto(await sidePanelsWindow);
if (root) {
  mountPanel(root, {
    ...host,
    ...(dock && { dock }),
    clickGuard: guardClicks(root),
    watchTrouble: hearTrouble,
    resize: (size) => void ask('resizeSidebar', size),
    setHeight: (height) => void ask('fitSidebar', height).catch(() => undefined),
  });
}
