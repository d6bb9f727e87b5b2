import { toReference } from '../calendar/to-reference';
import type { Handlers } from '../protocol/receive';
import { THEME } from '../protocol/theme-key';
import { createAccountChanges } from './account-changes';
import { toAccountView } from './accounts/account-view';
import { connect } from './accounts/connect';
import { countDrafts } from './drafts/draft-store';
import { parseGuests } from './find/parse-guests';
import { readManaged } from './platform/managed-policy';
import type { Rooms } from './rooms';
import { cachePrefixes } from './storage/cache-keys';
import { pageZone } from './tabs/page-opened';
import { tabOfPage, tabOfSender } from './tabs/sender-tab';

const REFRESH_DELAY_MS = 500;

/** What the worker does with each message. */
export function createHandlers(rooms: Rooms): Handlers {
  const { platform, accounts, chosenFields, keyLock, cache, close, drafts, frames, panels, startOver } = rooms;
  const { agenda, agendaKeeping } = rooms;
  const { tabs } = platform;
  // What the user has opened comes first.
  const refreshSoon = () => void setTimeout(() => void agenda.refresh().then(rooms.showOwed), REFRESH_DELAY_MS);
  const changes = createAccountChanges(rooms);
  const count = (organizationId: string) => countDrafts(organizationId, drafts);

  return {
    async eventOpened(ids, sender) {
      const reference = ids && toReference(ids);
      // Why there is no event is in the address, as it is now.
      const tab = await (reference ? tabOfPage(sender, tabs) : tabOfSender(sender, null, tabs));
      const size = await panels.open(tab, reference, pageZone(ids));
      refreshSoon();
      return size;
    },
    sidebarTroubled: async (trouble, sender) => panels.trouble(await tabOfSender(sender, null, tabs), trouble),
    getFrameNonce: async (_, sender) => frames.invite((await tabOfSender(sender, null, tabs)).id),
    claimFrame: async (nonce, sender) => {
      if (!(await frames.claim(sender, nonce))) throw new Error('refused');
    },
    ...rooms.queries,
    ...rooms.writes,
    ...rooms.draftHandlers,
    getPanelState: async (tabId, sender) => {
      const tab = await tabOfSender(sender, tabId, tabs);
      refreshSoon();
      await changes.ended;
      return { tabId: tab.id, state: await panels.stateOf(tab) };
    },
    retry: async (tabId, sender) => panels.askAgain(await tabOfSender(sender, tabId, tabs)),
    readGuests: async (tabId, sender) =>
      parseGuests(await tabs.tell((await tabOfSender(sender, tabId, tabs)).id, 'readGuests')),
    loadStory: rooms.loadStory,
    takeFindRequest: rooms.findRequests.take,
    resizeSidebar: async (size, sender) => panels.resize(await tabOfSender(sender, null, tabs), size),
    fitSidebar: async (height, sender) => {
      void tabs.tell((await tabOfSender(sender, null, tabs)).id, 'sidebarResized', height);
    },
    getSidebarSite: async (tabId, sender) => panels.siteOf(await tabOfSender(sender, tabId, tabs)),
    hideSidebar: (site) => panels.hideSite(site),
    getHiddenSites: rooms.hiddenSites,
    openOptions: platform.openOptions,
    openDemo: async () => void (await tabs.create({ url: `${platform.self.origin}/src/demo/index.html` })),
    getAccounts: async () => {
      const all = await accounts.readAll();
      return Promise.all(all.map((account) => toAccountView(account, all, count)));
    },
    chooseAccount: (id) => changes.make({ name: 'chooseAccount', id }),
    removeAccount: (id) => changes.make({ name: 'removeAccount', id }),
    getAgendaKeeping: async () => ({
      keeping: await agendaKeeping.read(),
      allowed: await agendaKeeping.isAllowed(),
    }),
    chooseAgendaKeeping: agendaKeeping.choose,
    getOwedOnBadge: rooms.owedOnBadge.read,
    chooseOwedOnBadge: rooms.owedOnBadge.choose,
    getReminders: rooms.reminders.read,
    chooseReminders: rooms.reminders.choose,
    getNoteTemplates: async () => {
      const account = await accounts.readChosen();
      return account && rooms.noteTemplates.read(account.organizationId);
    },
    saveNoteTemplates: async (templates) => {
      const account = await accounts.readChosen();
      if (account) await rooms.noteTemplates.save(account.organizationId, templates);
    },
    getSingleKeys: rooms.singleKeys.read,
    chooseSingleKeys: rooms.singleKeys.choose,
    chooseLanguage: rooms.language.choose,
    chooseTheme: (theme) => (theme === null ? platform.local.remove(THEME) : platform.local.set({ [THEME]: theme })),
    getPolicy: () => readManaged(platform),
    forgetsAtExit: () => platform.forgetsAtExit,
    getKeyLock: keyLock.make,
    connect: (sealed) =>
      changes.during({ name: 'startOver' }, async () => {
        const context = { platform, accounts, createClient: close.createKeyClient, countDrafts: count };
        const result = await connect(await keyLock.open(sealed), context);
        if (!result.ok) return result;
        await startOver();
        // After "Forget everything" the tabs' events are known to their pages alone.
        void panels.refreshEverywhere().catch(() => undefined);
        return result;
      }),
    chooseCustomFields: (chosen) =>
      changes.during({ name: 'startOver' }, async () => {
        const account = await accounts.readChosen();
        if (account) await chosenFields.save(account.organizationId, chosen);
        await cache.invalidate(account ? cachePrefixes.seen(account) : cachePrefixes.everything);
        await startOver();
      }),
    forgetEverything: () => changes.make({ name: 'forgetEverything' }),
  };
}
