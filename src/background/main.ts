import { browser } from '../browser';
import type { EventReference } from '../calendar/event-reference';
import { providers } from '../calendar/providers';
import { toReference } from '../calendar/to-reference';
import { createCloseClient } from '../close/client';
import { receiveMessages } from '../messages/receive';
import { takeTypedKey } from '../messages/typed-key';
import { missingOrigins } from './access';
import { forgetAll, readAccount, toAccountView } from './account-store';
import { connect } from './connect';
import { lookUp } from './look-up';
import { createLookupService } from './lookup-service';
import { tabOfSender } from './tab-of-sender';
import { createTabPanels } from './tab-panels';

// The worker sleeps after half a minute and wakes for an event: every listener is added at once, at the top level.

const createClient = (apiKey: string) => createCloseClient({ apiKey, fetch: globalThis.fetch.bind(globalThis) });
const lookups = createLookupService({
  run: runLookup,
  onState: (reference, state) => void panels.update(reference, state),
});
const panels = createTabPanels(lookups);

async function* runLookup(reference: EventReference) {
  const origins = await missingOrigins();
  const account = await readAccount();
  if (!account) yield { kind: 'needs-key' } as const;
  else if (origins.length > 0) yield { kind: 'needs-access', origins } as const;
  else yield* lookUp(reference, account, createClient(account.apiKey));
}

/** What is known belongs to the account that is gone. */
async function startOver() {
  lookups.reset();
  await panels.askAgainEverywhere();
}

browser.runtime.onMessage.addListener(
  receiveMessages({
    self: {
      id: browser.runtime.id,
      origin: new URL(browser.runtime.getURL('')).origin,
      calendarHosts: providers.flatMap(({ hosts }) => hosts),
    },
    fromContent: {
      eventOpened: async (ids, sender) => panels.open(await tabOfSender(sender), ids && toReference(ids)),
    },
    fromOwnPages: {
      getPanelState: async (_, sender) => {
        const tab = await tabOfSender(sender);
        if (sender.tab && sender.frameId) await panels.follow(tab, sender.frameId);
        return { tabId: tab.id, state: await panels.stateOf(tab) };
      },
      retry: async (_, sender) => panels.askAgain(await tabOfSender(sender)),
      resizeSidebar: async (size, sender) => panels.resize(await tabOfSender(sender), size),
      getAccount: async () => {
        const account = await readAccount();
        return account && toAccountView(account);
      },
      connect: async () => {
        const result = await connect((await takeTypedKey()) ?? '', createClient);
        if (result.ok) await startOver();
        return result;
      },
      forgetEverything: async () => {
        await forgetAll();
        await browser.storage.local.clear();
        await startOver();
      },
    },
  }),
);

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.runtime.openOptionsPage();
});
browser.tabs.onRemoved.addListener((tabId) => void panels.forget(tabId));
browser.permissions.onAdded.addListener(() => void startOver());
