import { render } from 'preact';
import type { AccountView } from '../messages/contract';
import { sendMessage } from '../messages/send';
import { leaveTypedKey } from '../messages/typed-key';
import { requestHostAccess } from '../shell/host-access';
import { readShortcuts, shortcutSettings } from '../shell/shortcuts';
import { version } from '../shell/version';
import { words } from '../words/words';
import { OptionsPage } from './OptionsPage';
import type { Shortcut } from './options-data';

const root = document.getElementById('root');
const change = shortcutSettings();

function show(accounts: AccountView[] | 'loading') {
  if (!root) return;
  render(
    <OptionsPage
      accounts={accounts}
      connect={connect}
      useFirst={(id) => sendMessage('chooseAccount', id).finally(refresh)}
      remove={(id) => sendMessage('removeAccount', id).finally(refresh)}
      forgetEverything={() => sendMessage('forgetEverything').finally(refresh)}
      fields={{
        load: () => sendMessage('getCustomFields'),
        save: (fieldIds) => sendMessage('chooseCustomFields', fieldIds),
      }}
      shortcuts={{ load: async () => (await readShortcuts()).filter(isKnown), ...(change && { change }) }}
      diagnostics={{
        run: () => sendMessage('diagnose'),
        copy: (text) => navigator.clipboard.writeText(text),
        about: `${words.fullProduct} ${version()}, ${navigator.userAgent}`,
      }}
    />,
    root,
  );
}

/** The one click of the set-up also brings back a site that the user has withheld; without it the key is checked in vain. */
async function connect(key: string) {
  await requestHostAccess();
  await leaveTypedKey(key);
  return sendMessage('connect').finally(refresh);
}

function isKnown(shortcut: { name: string; keys: string }): shortcut is Shortcut {
  return Object.hasOwn(words.options.shortcuts.command, shortcut.name);
}

/** A worker that does not answer says so at the next press of "Connect"; until then the first-run page is the best guess. */
function refresh() {
  return sendMessage('getAccounts').then(show, () => show([]));
}

show('loading');
void refresh();
