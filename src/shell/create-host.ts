import { browser } from '../browser';
import type { PanelState } from '../domain/panel-state';
import type { OptionsSection } from '../domain/settings/options-section';
import type { PanelHost } from '../panel/host';
import { ask } from '../protocol/ask';
import { sendMessage } from '../protocol/send';
import { copyText } from './copy-text';
import { watchLanguage } from './page-language';

/** What differs between the places. */
export type Place = {
  name: PanelHost['name'];
  /** The tab the panel is for; null for the one it is in, which the worker is told by the browser. */
  tabId(): Promise<number | null>;
  /** Calls back with the state now and at each change, until the signal aborts. Rejects when the worker does not answer. */
  follow(onState: (state: PanelState) => void, signal: AbortSignal): Promise<void>;
};

/** In Firefox a page of ours in a web page's frame may not do it, nor ask for sites; the worker opens the page that may. */
function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage?.() ?? sendMessage('openOptions', null);
}

/** Only the worker finds the tab that has the page already. Without it the page is at least there. */
function openOptionsAt(section: OptionsSection): Promise<void> {
  return sendMessage('openOptions', section).catch(openOptions);
}

/** What popup, sidebar and side panel have in common. */
export function createHost({ name, tabId, follow }: Place): PanelHost {
  /** Set while the worker could not be followed: asked for an event again it would answer, and nobody would hear. */
  let followAgain: (() => void) | null = null;
  return {
    name,
    watchState(onState) {
      let attempt = new AbortController();
      const hear = (state: PanelState) => {
        followAgain = null;
        onState(state);
      };
      const begin = () => {
        attempt.abort();
        attempt = new AbortController();
        const { signal } = attempt;
        follow(hear, signal).catch(() => {
          if (signal.aborted) return;
          onState({ kind: 'failed', failure: { reason: 'stumbled' }, askedAt: Date.now() });
          // What this attempt listens to may still bring a state, as another tab does that comes to the front.
          followAgain = begin;
        });
      };
      begin();
      return () => attempt.abort();
    },
    watchLanguage,
    retry() {
      if (followAgain) return followAgain();
      // A skeleton that nothing follows ends by the panel's own clock.
      void tabId()
        .then((id) => ask('retry', id))
        .catch(() => undefined);
    },
    openOptions: (section) => void (section ? openOptionsAt(section) : openOptions()),
    loadSidebarSite: async () => ask('getSidebarSite', await tabId()),
    hideSidebar: (site) => ask('hideSidebar', site),
    openDemo: () => void sendMessage('openDemo').catch(() => undefined),
    requestAccess(origins) {
      const asked: Promise<unknown> = browser.permissions?.request({ origins }) ?? openOptions();
      return asked.then(
        () => undefined,
        () => undefined,
      );
    },
    reloadTab: () => void tabId().then((id) => browser.tabs?.reload(id ?? undefined)),
    copy: copyText,
    readGuests: async () => ask('readGuests', await tabId()),
    lookUpGuests: (emails, near) => ask('lookUpGuests', { emails, near }),
    find: (query) => ask('find', query),
    loadToday: () => ask('getToday'),
    recallToday: () => ask('recallToday'),
    writer: {
      keepDraft: (draft) => sendMessage('keepDraft', draft),
      getDrafts: (of) => ask('getDrafts', of),
      discardDraft: (draft) => sendMessage('discardDraft', draft),
      sendDraft: (draft) => sendMessage('sendDraft', draft),
      checkDraft: (draft) => sendMessage('checkDraft', draft),
      setOutcome: (chosen) => sendMessage('setOutcome', chosen),
      changeTask: (change) => sendMessage('changeTask', change),
      setLeadStatus: (chosen) => sendMessage('setLeadStatus', chosen),
      setCustomField: (chosen) => sendMessage('setCustomField', chosen),
      setWorkflow: (chosen) => sendMessage('setWorkflow', chosen),
      changeOpportunity: (change) => sendMessage('changeOpportunity', change),
      getWriteChoices: () => ask('getWriteChoices'),
      getAssignees: () => ask('getAssignees'),
      getNoteTemplates: () => ask('getNoteTemplates'),
      getMailTemplates: () => ask('getMailTemplates'),
      renderMailTemplate: (name) => ask('renderMailTemplate', name),
      findDuplicates: (email) => ask('findDuplicates', email),
    },
    loadStory: (leadId) => void ask('loadStory', leadId).catch(() => undefined),
    loadSchedulingLinks: () => ask('getSchedulingLinks'),
    readActivity: (name) => ask('readActivity', name),
    readMeetingBefore: (meeting) => ask('readMeetingBefore', meeting),
    openMeeting: (meetingId) => ask('openMeeting', meetingId),
    loadSingleKeys: () => ask('getSingleKeys'),
    async loadOrganizations() {
      const accounts = await ask('getAccounts');
      return accounts.map(({ id, organizationName }, index) => ({
        accountId: id,
        name: organizationName,
        chosen: index === 0,
      }));
    },
    chooseOrganization: (accountId) => sendMessage('chooseAccount', accountId),
  };
}
