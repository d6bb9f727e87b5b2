import { browser } from '../browser';
import type { PanelState } from '../lookup/panel-state';
import { sendMessage } from '../messages/send';
import type { PanelShell } from '../panel/shell';
import { copyText } from './copy-text';

/** What differs between the places. */
export type Place = {
  name: PanelShell['name'];
  /** The tab the panel is for; null for the one it stands in, which the worker is told by the browser. */
  tabId(): Promise<number | null>;
  /** Calls back with the state now and at each change, until the signal aborts. Rejects when the worker does not answer. */
  follow(onState: (state: PanelState) => void, signal: AbortSignal): Promise<void>;
};

/** What popup, sidebar and side panel have in common. */
export function createShell({ name, tabId, follow }: Place): PanelShell {
  return {
    name,
    watchState(onState) {
      const stopped = new AbortController();
      follow(onState, stopped.signal).catch(() =>
        onState({ kind: 'failed', failure: { reason: 'unexpected' }, askedAt: Date.now() }),
      );
      return () => stopped.abort();
    },
    retry: () => void tabId().then((id) => sendMessage('retry', id)),
    openOptions: () => void browser.runtime.openOptionsPage(),
    // A page of ours in a web page's frame has neither of these two in Firefox; the options page has both.
    requestAccess: (origins) =>
      void (browser.permissions ? browser.permissions.request({ origins }) : browser.runtime.openOptionsPage()),
    reloadTab: () => void tabId().then((id) => browser.tabs?.reload(id ?? undefined)),
    copy: copyText,
    readGuests: async () => sendMessage('readGuests', await tabId()),
    lookUpGuests: (emails, near) => sendMessage('lookUpGuests', { emails, near }),
    find: (query) => sendMessage('find', query),
    loadToday: () => sendMessage('getToday'),
    writer: {
      keepDraft: (draft) => sendMessage('keepDraft', draft),
      getDrafts: (of) => sendMessage('getDrafts', of),
      discardDraft: (draft) => sendMessage('discardDraft', draft),
      sendDraft: (draft) => sendMessage('sendDraft', draft),
      checkDraft: (draft) => sendMessage('checkDraft', draft),
      setOutcome: (chosen) => sendMessage('setOutcome', chosen),
      changeTask: (change) => sendMessage('changeTask', change),
      setLeadStatus: (chosen) => sendMessage('setLeadStatus', chosen),
      getWriteChoices: () => sendMessage('getWriteChoices'),
      getAssignees: () => sendMessage('getAssignees'),
      findDuplicates: (email) => sendMessage('findDuplicates', email),
    },
    openMeeting: (meetingId) => sendMessage('openMeeting', meetingId),
    async loadOrganizations() {
      const accounts = await sendMessage('getAccounts');
      return accounts.map(({ id, organizationName }, index) => ({ id, name: organizationName, chosen: index === 0 }));
    },
    chooseOrganization: (id) => sendMessage('chooseAccount', id),
  };
}
