import { browser } from '../browser';
import { eventKey } from '../calendar/event-key';
import type { EventReference } from '../calendar/event-reference';
import { providers } from '../calendar/providers';
import { toReference } from '../calendar/to-reference';
import type { PanelState } from '../lookup/panel-state';
import { receiveMessages } from '../messages/receive';
import { sendTabMessage } from '../messages/send';
import { takeTypedKey } from '../messages/typed-key';
import { missingOrigins } from './access';
import { clientOf, createClient, forgetLeads } from './account-client';
import { accountId, chooseAccount, forgetAll, readChosenAccount, removeAccount } from './account-store';
import { readAccountViews } from './account-view';
import { answers } from './answers';
import { changeTask } from './change-task';
import { saveChosenFields } from './chosen-fields';
import { onCommand } from './commands';
import { connect } from './connect';
import { isDocked, watchDocked } from './docked-windows';
import { drafts } from './drafts';
import { takeFindRequest } from './find-request';
import { forgetKept, keep, readKept } from './kept-answers';
import { addLinkMenu, onLinkMenu } from './link-menu';
import { lookUp } from './look-up';
import { createLookupService } from './lookup-service';
import { parseGuests } from './parse-guests';
import { setLeadStatus } from './set-lead-status';
import { setOutcome } from './set-outcome';
import { showWritten } from './show-written';
import { tabOfSender } from './tab-of-sender';
import { createTabPanels } from './tab-panels';
import { writeChoices } from './write-choices';
import { onWritten } from './written';

// The worker sleeps after half a minute and wakes for an event: every listener is added at once, at the top level.

const lookups = createLookupService({
  run: runLookup,
  onState: (reference, state) => void panels.update(reference, state),
});
const panels = createTabPanels(lookups);

/** A meeting that was seen in the last minute is shown again without a question, also when the worker slept meanwhile. */
const SEEN_FOR = 60_000;

/** How often something was written since the worker started. */
let writes = 0;

async function* runLookup(reference: EventReference, again: boolean): AsyncGenerator<PanelState> {
  const origins = await missingOrigins();
  const account = await readChosenAccount();
  if (!account) return yield { kind: 'needs-key' };
  if (origins.length > 0) return yield { kind: 'needs-access', origins };
  const seen = `${accountId(account)}:seen:${eventKey(reference)}`;
  if (again) await forgetLeads(account);
  const kept = again ? null : await readKept<PanelState>(seen);
  if (kept) return yield kept;
  const writesBefore = writes;
  let last: PanelState | null = null;
  for await (const state of lookUp(reference, account, clientOf(account))) {
    last = state;
    yield state;
  }
  if (last?.kind === 'found') await keep(seen, SEEN_FOR, last);
  // What was written meanwhile may not be in it.
  if (writes !== writesBefore) await forgetKept(seen);
}

onWritten(async (written) => {
  writes += 1;
  await forgetKept(`${accountId(written.account)}:seen:`);
  const change = await showWritten(written);
  if (!change) return;
  lookups.amend(change);
  await panels.amend(change);
});

/** What is on the screens belongs to the account that was chosen before. */
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
      eventOpened: async (ids, sender) => panels.open(await tabOfSender(sender, null), ids && toReference(ids)),
    },
    fromOwnPages: {
      ...answers,
      ...writeChoices,
      ...drafts,
      setOutcome,
      setLeadStatus,
      changeTask,
      getPanelState: async (tabId, sender) => {
        const tab = await tabOfSender(sender, tabId);
        if (sender.tab && sender.frameId) await panels.follow(tab, sender.frameId);
        return { tabId: tab.id, state: await panels.stateOf(tab) };
      },
      retry: async (tabId, sender) => panels.askAgain(await tabOfSender(sender, tabId)),
      readGuests: async (tabId, sender) =>
        parseGuests(await sendTabMessage((await tabOfSender(sender, tabId)).id, 'readGuests')),
      takeFindRequest,
      resizeSidebar: async (size, sender) => panels.resize(await tabOfSender(sender, null), size),
      getAccounts: readAccountViews,
      chooseAccount: async (id) => {
        await chooseAccount(id);
        await startOver();
      },
      removeAccount: async (id) => {
        await removeAccount(id);
        await forgetKept(id);
        await startOver();
      },
      connect: async () => {
        const result = await connect((await takeTypedKey()) ?? '', createClient);
        if (result.ok) await startOver();
        return result;
      },
      chooseCustomFields: async (fieldIds) => {
        const account = await readChosenAccount();
        if (account) await saveChosenFields(account.organizationId, fieldIds);
        await forgetKept(account ? `${accountId(account)}:seen:` : '');
        await startOver();
      },
      forgetEverything: async () => {
        await forgetAll();
        await forgetKept('');
        await browser.storage.local.clear();
        await startOver();
      },
    },
  }),
);

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.runtime.openOptionsPage();
  void addLinkMenu();
});
browser.contextMenus.onClicked.addListener(onLinkMenu);
browser.commands.onCommand.addListener((command) => void onCommand(command, panels));
browser.tabs.onRemoved.addListener((tabId) => void panels.forget(tabId));
browser.permissions.onAdded.addListener(() => void startOver());
watchDocked(async (windowId) => {
  const tabs = await browser.tabs.query({ windowId });
  await panels.dock(
    tabs.flatMap(({ id }) => id ?? []),
    await isDocked(windowId),
  );
});
