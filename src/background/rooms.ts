import type { AgendaKeeping } from '../domain/agenda/keeping';
import { ACCOUNTS_CHANGED } from '../protocol/accounts-changed-key';
import { createAccountStore } from './accounts/account-store';
import { createChosenFields } from './accounts/chosen-fields';
import { createKeyLock } from './accounts/key-lock';
import { createNoteTemplates } from './accounts/note-templates';
import { createSingleKeys } from './accounts/single-keys';
import { createAgendaEntries } from './agenda/agenda-entries';
import { createAgendaKeeping } from './agenda/agenda-keeping';
import { createAgendaService } from './agenda/agenda-service';
import { createAgendaStore } from './agenda/agenda-store';
import { createOwedCount } from './agenda/owed-count';
import { type IsTurn, isTurn } from './agenda/refresh-turn';
import { createCloseAccess } from './close-access/account-client';
import { createAsk } from './close-access/ask';
import { createWriteLog, type LoggedWrite } from './close-access/write-log';
import { createDraftHandlers } from './drafts/draft-handlers';
import { createDraftStore } from './drafts/draft-store';
import { createFindRequests } from './find/find-request';
import { addLinkMenu } from './find/link-menu';
import { createQueries } from './find/queries';
import { createWorkerLanguage } from './language/worker-language';
import { loadStory } from './lookup/load-story';
import { createLookupService } from './lookup/lookup-service';
import { createPreferredStrategies } from './lookup/preferred-strategy';
import { publishWrite } from './lookup/publish-write';
import { createLookupRunner } from './lookup/run-lookup';
import type { Platform } from './platform/ports';
import { createReminderService } from './reminders/reminder-service';
import { isOfOwners } from './storage/cache-keys';
import { createKeyedMutex } from './storage/keyed-mutex';
import { createMirroredArea } from './storage/mirrored-area';
import { createSessionCache } from './storage/session-cache';
import type { Stores } from './storage/stores';
import { createCollapsedSites } from './tabs/collapsed-sites';
import { createDockedWindows } from './tabs/docked-windows';
import { createFrameMemories } from './tabs/frame-memories';
import { createOwedBadge } from './tabs/owed-badge';
import { createPageScripts } from './tabs/page-scripts';
import { createSidebarFrames } from './tabs/sidebar-frames';
import { createTabPanels } from './tabs/tab-panels';
import { tabShowing } from './tabs/tab-showing';
import { showOnToolbar } from './tabs/toolbar-badge';
import { createWriteHandlers } from './writes/write-handlers';

/** What the simulation of a company leaves out or does in another way. */
export type Choices = { isTurn?: IsTurn };

export type Rooms = ReturnType<typeof furnish>;

/** Puts the rooms of one worker together. Nothing of it is shared with another worker but what `platform` and `stores` are. */
export function furnish(platform: Platform, stores: Stores, choices: Choices) {
  const { now, session } = platform;
  const mutex = createKeyedMutex();
  const accounts = createAccountStore(stores);
  const cache = createSessionCache({
    area: session,
    now,
    // Not for an account that was removed while Close was asked: what was cached for it has been wiped already.
    isWelcome: async (name) => isOfOwners(name, await accounts.readAll().catch(() => [])),
  });
  const writeLog = createWriteLog({ cache, mutex, now, onWrite });
  const close = createCloseAccess({ platform, cache, writeLog });
  const ask = createAsk({ platform, accounts, close });

  const chosenFields = createChosenFields(stores.settings);
  const keeping = createAgendaKeeping(platform);
  const agendaStore = createAgendaStore({
    entries: createAgendaEntries({ lasting: stores.agendas, session, keeping: keeping.read }),
    version: platform.self.version,
  });
  const isWanted = async () => (await keeping.read()) !== 'never';
  const agenda = createAgendaService({
    platform,
    accounts,
    chosenFields,
    close,
    writeLog,
    mutex,
    store: agendaStore,
    isWanted,
    isTurn: choices.isTurn ?? isTurn,
    onChange() {
      showOwed();
      void reminders.plan();
    },
  });
  const owed = createOwedCount({ platform, accounts, agenda });
  const language = createWorkerLanguage(platform);
  const showMenu = async () => addLinkMenu(platform.menu, (await language.words()).menu);
  const toolbarContext = { toolbar: platform.toolbar, words: language.words };
  const owedBadge = createOwedBadge({ platform, words: language.words, readOwed: owed.read });
  const showOwed = () => void owedBadge.show().catch(() => undefined);
  const reminders = createReminderService({
    platform,
    accounts,
    agenda,
    agendaKeeping: keeping,
    mutex,
    words: language.words,
    tabShowing: (meetingId) => tabShowing(meetingId, session),
  });
  const singleKeys = createSingleKeys(platform);
  const strategies = createPreferredStrategies(stores.settings);
  const runner = createLookupRunner({
    platform,
    accounts,
    cache,
    close,
    chosenFields,
    strategies,
    recall: agenda.recall,
  });
  const lookups = createLookupService({
    run: runner.run,
    onState: (reference, state) => void panels.update(reference, state),
    now,
  });

  const mirrored = { ...platform, session: { ...session, ...createMirroredArea(session) } };
  const frames = createSidebarFrames(mirrored);
  const { forgetShown } = createFrameMemories(frames, platform.tabs);
  const docked = createDockedWindows({ platform, onChange: (windowId) => void dock(windowId) });
  const collapsed = createCollapsedSites(platform.local);
  const panels = createTabPanels({
    platform: mirrored,
    lookups,
    frames,
    docked,
    collapsed,
    showOnToolbar: (tabId, state) => void showOnToolbar(tabId, state, toolbarContext, owedBadge.known()),
  });

  const drafts = createDraftStore(stores.drafts, platform);
  const worker = { platform, accounts, drafts, cache, mutex, writeLog, close, ask };

  /** Close has answered to a write: the panels that show its record are told. */
  async function onWrite(written: LoggedWrite): Promise<void> {
    await runner.invalidateSeen(written.account);
    if (written.kind === 'meeting') void agenda.amend(written.account, written.meeting).catch(() => undefined);
    const change = await publishWrite(written, { platform, close });
    if (change) await amend(change);
  }

  async function amend(change: Parameters<typeof lookups.amend>[0]): Promise<void> {
    lookups.amend(change);
    void forgetShown();
    await panels.amend(change);
    void forgetShown();
  }

  /** A side panel opened or closed in this window. */
  async function dock(windowId: number): Promise<void> {
    const tabs = await platform.tabs.query({ windowId });
    await panels.dock(
      tabs.flatMap(({ id }) => id ?? []),
      await docked.has(windowId),
    );
  }

  return {
    platform,
    accounts,
    agenda,
    agendaKeeping: {
      read: keeping.read,
      isAllowed: keeping.isAllowed,
      async choose(next: AgendaKeeping): Promise<void> {
        await keeping.choose(next);
        // What was kept in another place, or for longer, goes.
        await agenda.forgetAll();
        await forgetShown();
      },
    },
    chosenFields,
    keyLock: createKeyLock(),
    noteTemplates: createNoteTemplates(stores.settings),
    singleKeys: {
      read: singleKeys.read,
      async choose(on: boolean): Promise<void> {
        await singleKeys.choose(on);
        await session.set({ [ACCOUNTS_CHANGED]: platform.newId() });
      },
    },
    language: {
      words: language.words,
      showMenu,
      async choose(tag: string | null): Promise<void> {
        await language.choose(tag);
        void forgetShown();
        await showMenu();
      },
      async forget(): Promise<void> {
        language.forget();
        await showMenu();
      },
    },
    forgetShown,
    owedOnBadge: {
      read: owed.isOn,
      async choose(on: boolean): Promise<void> {
        await owed.choose(on);
        showOwed();
      },
    },
    reminders,
    showOwed,
    cache,
    close,
    drafts,
    frames,
    docked,
    pageScripts: createPageScripts({ platform, words: language.words }),
    panels,
    queries: createQueries({ platform, chosenFields, ask, agenda }),
    writes: createWriteHandlers(worker),
    draftHandlers: createDraftHandlers(worker),
    findRequests: createFindRequests(session),
    hiddenSites: collapsed.hidden,
    /** The worker has just started, for something that has happened: what most events need is read before it is asked for. */
    async warmUp(): Promise<void> {
      const account = await accounts.readChosen();
      if (account) await Promise.all([agenda.read(account), chosenFields.read(account.organizationId)]);
    },
    loadStory: async (leadId: string) => amend(await loadStory(leadId, { accounts, close })),
    /** What is on the screens belongs to the account that was chosen before. */
    async startOver(): Promise<void> {
      lookups.reset();
      void forgetShown();
      showOwed();
      void reminders.plan();
      await session.set({ [ACCOUNTS_CHANGED]: platform.newId() });
      await panels.askAgainEverywhere();
      await forgetShown();
    },
  };
}
