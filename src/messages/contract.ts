import type { EventIds } from '../calendar/event-reference';
import type { Answer, FindQuery, FindResult, GuestLookup, Today } from '../lookup/answers';
import type { DiagnosticFinding } from '../lookup/diagnostics';
import type { LeadCard, PanelFailure, PanelState, Task } from '../lookup/panel-state';
import type { Draft, DraftInput, DraftKind, NoteVersion } from '../writing/draft';
import type {
  Assignees,
  ExistingContact,
  LeadChoice,
  WriteChoices,
  WriteResult,
  Written,
} from '../writing/write-result';

/**
 * Every message that crosses a border of the extension, by who may send it. The worker decides that by
 * `sender`, never by what the message says of itself. No reply has the API key in it.
 */

/** What a content script may send: it lives in a page's process and is not trusted further than this. */
export interface PublicMessages {
  /** The tab now shows this event; null when it shows none. What comes of it is told by `sidebarResized`. */
  eventOpened(ids: EventIds | null): void;
}

/**
 * What only our own pages may send: popup, sidebar, side panel, options. `tabId` is the tab a panel is for; null is the
 * tab it stands in, which the browser vouches for.
 */
export interface PrivateMessages {
  /** What should the panel of this tab show, and which tab is that? */
  getPanelState(tabId: number | null): { tabId: number; state: PanelState };
  /** Ask Close again about this tab's event. */
  retry(tabId: number | null): void;
  /** The addresses of the guests on the open event's page, read because the user asked; null when the page cannot be read. */
  readGuests(tabId: number | null): string[] | null;
  /** Who in Close has these addresses, and which meetings of their leads lie near the event of this tab. */
  lookUpGuests(asked: { emails: string[]; near: number | null }): Answer<GuestLookup>;
  /** What the user typed or pasted. */
  find(query: FindQuery): Answer<FindResult>;
  /** The meetings of the user's day. */
  getToday(): Answer<Today>;
  /** The brief of a meeting that is known by its own id. */
  openMeeting(meetingId: string): Answer<LeadCard[]>;
  /** A link the user chose "Find in Close" for, once: the panel that asks takes it. */
  takeFindRequest(): string | null;
  /** The user opens the sidebar or folds it to its tab; remembered for the site. */
  resizeSidebar(size: 'open' | 'tab'): void;
  /** Who is connected, without the keys; the chosen one first. */
  getAccounts(): AccountView[];
  /** Ask this organization first from now on. */
  chooseAccount(accountId: string): void;
  /** Wipe one key and what was kept for it. */
  removeAccount(accountId: string): void;
  /** Check with Close the key that was left by `leaveTypedKey`, and keep it if it works. */
  connect(): ConnectResult;
  /**
   * Keep what is being typed. Answers with what is kept: under another id where the named revision is not the newest, because
   * another panel has kept something else meanwhile; both stay.
   */
  keepDraft(draft: DraftInput): Draft;
  /** Drafts of one kind about one meeting, lead or address, the newest first; null: all there are, of all organizations. */
  getDrafts(of: { kind: DraftKind; subject: string } | null): Draft[];
  /** The user does not want it any more. */
  discardDraft(draft: { id: string; revision: number }): void;
  /**
   * Send this draft to Close, as it is kept. `overwrite`: the note in Close that the user has seen and decided to replace.
   * `again`: the user has decided to send once more what may have arrived already.
   */
  sendDraft(draft: {
    id: string;
    revision: number;
    overwrite: NoteVersion | null;
    again: boolean;
  }): WriteResult<Written>;
  /** Ask Close whether a draft whose answer was lost has arrived; `ok: false` with `uncertain` when it cannot be found there. */
  checkDraft(draft: { id: string }): WriteResult<Written>;
  /** `ok` with what the meeting has now. Null takes the outcome away. */
  setOutcome(chosen: { meetingId: string; outcomeId: string | null }): WriteResult<{ outcomeId: string | null }>;
  /** Complete a task, open it again, or give it another day (`2026-11-24`). */
  changeTask(
    change: { taskId: string; leadId: string; complete: boolean } | { taskId: string; leadId: string; date: string },
  ): WriteResult<Task>;
  setLeadStatus(chosen: {
    leadId: string;
    statusId: string;
  }): WriteResult<{ statusId: string | null; status: string | null }>;
  /** What the writing controls offer; kept for an hour. */
  getWriteChoices(): Answer<WriteChoices>;
  /** Everyone a task can be given to; kept for an hour. */
  getAssignees(): Answer<Assignees>;
  /** Before a person is made: who has this address already, and leads that may be their company's. */
  findDuplicates(email: string): Answer<{ contacts: ExistingContact[]; leads: LeadChoice[] }>;
  /** The custom fields of leads, and which of them the brief shows. */
  getCustomFields(): Answer<{ fields: { id: string; name: string }[]; chosen: string[] }>;
  chooseCustomFields(fieldIds: string[]): void;
  /** Read-only probes of how this account's meetings are kept. */
  diagnose(): Answer<DiagnosticFinding[]>;
  /** Wipe the key and everything else that is kept. */
  forgetEverything(): void;
}

/** What the worker tells the content script of a tab. Nothing of Close's is in it. */
export interface TabMessages {
  sidebarResized(size: SidebarSize): void;
  /** Read the guests' addresses from the open event, because the user asked for it. */
  readGuests(): string[];
}

/**
 * What the worker tells the sidebar's frame, and that frame alone. In Firefox a page of ours in a web page's frame has few of
 * the extension's APIs: it can send and hear messages, but `storage.session` is not there.
 */
export interface FrameMessages {
  panelStateChanged(state: PanelState): void;
}

/**
 * `auto`: open on a wide window, a tab on a narrow one. `open`: open whatever the width, the user said so.
 * `tab`: folded to the small tab. `hidden`: nothing on the page.
 */
export type SidebarSize = 'auto' | 'open' | 'tab' | 'hidden';

/** Who the key belongs to. */
export type AccountView = {
  /** Of the organization and the user; not the key's. */
  id: string;
  /** `orga_…` */
  organizationId: string;
  userName: string;
  organizationName: string;
  /** The last four characters of the key, to tell keys apart. */
  keyEnding: string;
  /** How many drafts would go with this account; none while another key of its organization stays. */
  drafts: number;
};

export type ConnectResult = { ok: true; account: AccountView } | { ok: false; failure: PanelFailure };

/** What comes back over the border. Errors stay on the other side: a refusal says no more than that. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false };
