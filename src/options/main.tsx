import { render } from 'preact';
import type { AccountView } from '../messages/contract';
import { sendMessage } from '../messages/send';
import { leaveTypedKey } from '../messages/typed-key';
import { requestHostAccess } from '../shell/host-access';
import { readShortcuts, shortcutSettings } from '../shell/shortcuts';
import { version } from '../shell/version';
import { words } from '../words/words';
import type { Draft } from '../writing/draft';
import { OptionsPage } from './OptionsPage';
import type { DraftsPart, Shortcut } from './options-data';
import { plainTextOf } from './plain-text';

const root = document.getElementById('root');
const change = shortcutSettings();
const copy = (text: string) => navigator.clipboard.writeText(text);

const drafts: Omit<DraftsPart, 'list'> = {
  send: ({ id, revision }, { overwrite = null, again = false }) =>
    sendMessage('sendDraft', { id, revision, overwrite, again }).finally(refresh),
  check: ({ id }) => sendMessage('checkDraft', { id }).finally(refresh),
  keep: async ({ id, revision, about }, content) => {
    await sendMessage('keepDraft', { id, revision, about, content }).finally(refresh);
  },
  discard: async ({ id, revision }) => {
    await sendMessage('discardDraft', { id, revision }).finally(refresh);
    return shown.list.every((draft) => draft.id !== id);
  },
  copy,
  // The whole of it, also of a note that is too long to be drawn.
  readHtml: (html) => plainTextOf(new DOMParser().parseFromString(html, 'text/html').body),
};

function show({ accounts, list }: typeof shown) {
  if (!root) return;
  render(
    <OptionsPage
      accounts={accounts}
      connect={connect}
      useFirst={(id) => sendMessage('chooseAccount', id).finally(refresh)}
      remove={(id) => sendMessage('removeAccount', id).finally(refresh)}
      forgetEverything={() => sendMessage('forgetEverything').finally(refresh)}
      drafts={{ ...drafts, list }}
      fields={{
        load: () => sendMessage('getCustomFields'),
        save: (fieldIds) => sendMessage('chooseCustomFields', fieldIds),
      }}
      shortcuts={{ load: async () => (await readShortcuts()).filter(isKnown), ...(change && { change }) }}
      diagnostics={{
        run: () => sendMessage('diagnose'),
        copy,
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

let shown: { accounts: AccountView[] | 'loading'; list: Draft[] } = { accounts: 'loading', list: [] };
let refreshed: Promise<void> = Promise.resolve();

/** One after the other, so that an older answer never takes the place of a newer one. */
function refresh(): Promise<void> {
  refreshed = refreshed.then(load);
  return refreshed;
}

/**
 * A worker that does not answer says so at the next press of "Connect"; until then the first-run page is the best guess, and
 * what was there before a better one.
 */
async function load() {
  const [accounts, list] = await Promise.all([
    sendMessage('getAccounts').catch(() => (shown.accounts === 'loading' ? [] : shown.accounts)),
    sendMessage('getDrafts', null).catch(() => shown.list),
  ]);
  shown = { accounts, list };
  show(shown);
}

show(shown);
void refresh();
// Panels in other tabs write drafts and send them: whoever comes back here sees what is left.
addEventListener('focus', () => void refresh());
