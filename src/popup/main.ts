import { mountPanel } from '../panel/mount';
import { createHost } from '../shell/create-host';
import { dockInto } from '../shell/dock';
import { followRecord } from '../shell/follow-record';
import { frontTab, windowWithSidePanel } from '../shell/front-tab';
import { setPageLanguage } from '../shell/page-language';
import { followTheme } from '../shell/page-theme';
import { watchAccounts } from '../shell/watch-accounts';

const root = document.getElementById('root');
const [sidePanelsWindow] = await Promise.all([windowWithSidePanel(), setPageLanguage(), followTheme()]);
const dock = dockInto(sidePanelsWindow);
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
// A reminder that was pressed opens this page in a window of its own.
const openFirst = new URLSearchParams(location.search).get('meeting');
if (root) mountPanel(root, { ...host, ...dockAndClose, ...(openFirst !== null && { openFirst }), watchAccounts });
