import { mountPanel } from '../panel/mount';
import { createHost } from '../shell/create-host';
import { dockInto } from '../shell/dock';
import { askPanelState, followRecord } from '../shell/follow-record';
import { frontTab, windowWithSidePanel } from '../shell/front-tab';
import { setPageLanguage } from '../shell/page-language';
import { followTheme } from '../shell/page-theme';
import { watchAccounts } from '../shell/watch-accounts';

// Asked while all that is drawn with is on its way.
const tab = frontTab();
let asked: ReturnType<typeof askPanelState> | undefined = tab.then(askPanelState);
asked.catch(() => undefined);
const root = document.getElementById('root');
const [sidePanelsWindow] = await Promise.all([windowWithSidePanel(), setPageLanguage(), followTheme()]);
const dock = dockInto(sidePanelsWindow);
const host = createHost({
  name: 'popup',
  tabId: frontTab,
  follow: async (onState, signal) => {
    const first = asked;
    asked = undefined;
    return followRecord(first ? await tab : await frontTab(), onState, signal, first);
  },
});
// A popup over the side panel that it has just opened would only be in its way.
const dockAndClose = dock && {
  dock() {
    dock();
    close();
  },
};
// A reminder that was pressed opens this page in a window of its own.
const openFirst = new URLSearchParams(location.search).get('meeting');
if (root) mountPanel(root, { ...host, ...dockAndClose, ...(openFirst !== null && { openFirst }), watchAccounts });
