import * as v from 'valibot';
import { type PageEvent, parsePageEvent } from '../calendar/page-event';
import type { AccountView, ConnectResult } from '../domain/account-view';
import { type AgendaKeeping, agendaKeepings } from '../domain/agenda/keeping';
import type { Reminders } from '../domain/agenda/reminders';
import type { Answer, FindResult, GuestLookup, SchedulingLink, Today } from '../domain/answers';
import type { ByOwner, FieldChoice } from '../domain/custom-field';
import type { DiagnosticFinding } from '../domain/diagnostics/diagnostic-finding';
import type { PolicyReport } from '../domain/diagnostics/policy-report';
import type { Draft } from '../domain/draft';
import type { Opportunity } from '../domain/opportunity/opportunity';
import type { LeadCard, PanelState, Task, WorkflowStanding } from '../domain/panel-state';
import type { UnreadableDraft } from '../domain/recovery/unreadable-draft';
import { optionsSections } from '../domain/settings/options-section';
import { themes } from '../domain/settings/theme';
import { type SidebarSite, type SidebarSize, troubles } from '../domain/sidebar';
import type { MeetingItem } from '../domain/story/story';
import type { StoryBody } from '../domain/story/story-body';
import type { NoteTemplate } from '../domain/templates/note-template';
import type {
  Assignees,
  ExistingContact,
  LeadChoice,
  MailTemplate,
  RenderedMail,
  WriteChoices,
  WriteResult,
  Written,
} from '../domain/write-result';
import type { Entry, ReplyOf } from './entry';
import {
  chosenFields,
  customFieldChoice,
  outcomeChoice,
  statusChoice,
  taskChange,
  templateName,
  workflowChoice,
} from './schemas/choices';
import { anyDraftName, draftInput, draftName, draftsOf, sending } from './schemas/draft';
import { findQuery, guestQuestion } from './schemas/find';
import { noteTemplates } from './schemas/note-templates';
import { opportunityChange } from './schemas/opportunity';
import { reminderWish } from './schemas/reminders';
import { sealedKey } from './schemas/sealed-key';
import { sidebarSite } from './schemas/sidebar-site';
import { bodyName, meetingBefore } from './schemas/story';
import { emailInText, integer, nothing, shortText, tabOrNull } from './schemas/values';

function of<Value>(): ReplyOf<Value> {
  return {};
}

/**
 * Every message to the worker: who may send it, its payload, its reply. A new one is an entry here and a handler in the worker.
 * No reply has the API key in it. `tabOrNull` is the tab a panel is for; null is the tab it is in, which the browser vouches
 * for, and the only one the sidebar may mean.
 */
export const messages = {
  /**
   * The tab now shows this event; null when it shows none. Answers how much of the sidebar is to be seen; what changes of that
   * is told by `sidebarResized`.
   */
  eventOpened: {
    from: 'content-script',
    // What cannot be read is no event: the tab must not go on showing the one before.
    payload: v.pipe(
      v.custom<PageEvent | null>(() => true),
      v.transform((said: PageEvent | null) => parsePageEvent(said)),
    ),
    reply: of<SidebarSize>(),
  },
  /** What the page does to the sidebar, for its panel to say; null when that is over. Answers whether the panel has heard it. */
  sidebarTroubled: { from: 'content-script', payload: v.nullish(v.picklist(troubles), null), reply: of<boolean>() },
  /** A nonce for the sidebar's frame that has just loaded in the tab: whichever page brings it is the sidebar, once. */
  getFrameNonce: { from: 'content-script', payload: nothing, reply: of<string>() },

  /** Its proof that it is the sidebar. */
  claimFrame: { from: 'new-frame', payload: shortText, reply: of<void>() },

  /** What should the panel of this tab show, and which tab is that? */
  getPanelState: {
    from: 'panel',
    payload: tabOrNull,
    reply: of<{ tabId: number; state: PanelState }>(),
    idempotent: true,
  },
  /** Ask Close again about this tab's event. */
  retry: { from: 'panel', payload: tabOrNull, reply: of<void>(), idempotent: true },
  /** The addresses of the guests on the open event's page, read because the user asked; null when the page cannot be read. */
  readGuests: { from: 'panel', payload: tabOrNull, reply: of<string[] | null>(), idempotent: true },
  /** Who in Close has these addresses, and which meetings of their leads lie near the event of this tab. */
  lookUpGuests: { from: 'panel', payload: guestQuestion, reply: of<Answer<GuestLookup>>(), idempotent: true },
  /** What the user typed or pasted. */
  find: { from: 'panel', payload: findQuery, reply: of<Answer<FindResult>>(), idempotent: true },
  /** The meetings of the user's day. */
  getToday: { from: 'panel', payload: nothing, reply: of<Answer<Today>>(), idempotent: true },
  /** The same as it is kept, without a question; null where it is not. */
  recallToday: { from: 'panel', payload: nothing, reply: of<Answer<Today | null>>(), idempotent: true },
  /** The brief of a meeting that is known by its own id. */
  openMeeting: { from: 'panel', payload: shortText, reply: of<Answer<LeadCard[]>>(), idempotent: true },
  /** A lead is looked at whose story was not asked for yet: what Close says comes with the state. */
  loadStory: { from: 'panel', payload: shortText, reply: of<void>(), idempotent: true },
  /** The user's own scheduling links, because they ask for one; kept for an hour. */
  getSchedulingLinks: { from: 'panel', payload: nothing, reply: of<Answer<SchedulingLink[]>>(), idempotent: true },
  /** All that one item of a lead's story says, because the user has unfolded it; null where it is gone. */
  readActivity: { from: 'panel', payload: bodyName, reply: of<Answer<StoryBody | null>>(), idempotent: true },
  /** The last meeting with a lead before another one, because the user asks for it; null where there was none. */
  readMeetingBefore: {
    from: 'panel',
    payload: meetingBefore,
    reply: of<Answer<MeetingItem | null>>(),
    idempotent: true,
  },
  /** A link the user chose "Find in Close" for in this window, once: the panel that asks takes it. */
  takeFindRequest: { from: 'own-page', payload: integer, reply: of<string | null>() },
  /** The user opens the sidebar or collapses it to its tab; remembered for the site. */
  resizeSidebar: { from: 'panel', payload: v.picklist(['open', 'collapsed']), reply: of<void>(), idempotent: true },
  /** How high the panel in the sidebar is, in px: what the frame is to be, up to its limit. */
  fitSidebar: { from: 'panel', payload: integer, reply: of<void>(), idempotent: true },
  /** The calendar in the tab, and whether there is no sidebar on it; null where it shows none. */
  getSidebarSite: { from: 'panel', payload: tabOrNull, reply: of<SidebarSite | null>(), idempotent: true },
  /** No sidebar on this calendar from now on, or one again. */
  hideSidebar: { from: 'panel', payload: sidebarSite, reply: of<void>(), idempotent: true },
  /** The calendars without a sidebar, by their hosts. */
  getHiddenSites: { from: 'own-page', payload: nothing, reply: of<string[]>(), idempotent: true },
  /** Show the options page at a section of it, or as it is: a page of ours in a web page's frame cannot do that itself in Firefox. */
  openOptions: { from: 'panel', payload: v.nullable(v.picklist(optionsSections)), reply: of<void>() },
  /** Show the demo in a tab. */
  openDemo: { from: 'panel', payload: nothing, reply: of<void>() },

  /** Who is connected, without the keys; the chosen one first. */
  getAccounts: { from: 'panel', payload: nothing, reply: of<AccountView[]>(), idempotent: true },
  /** Ask this organization first from now on. */
  chooseAccount: { from: 'panel', payload: shortText, reply: of<void>() },
  /** Wipe one key and what was kept for it. */
  removeAccount: { from: 'own-page', payload: shortText, reply: of<void>() },
  /** For how long meetings are kept; `allowed`: an administrator has not switched it off. */
  getAgendaKeeping: {
    from: 'own-page',
    payload: nothing,
    reply: of<{ keeping: AgendaKeeping; allowed: boolean }>(),
    idempotent: true,
  },
  /** What was kept until now goes. */
  chooseAgendaKeeping: { from: 'own-page', payload: v.picklist(agendaKeepings), reply: of<void>() },
  /** Whether the toolbar button counts what is to be wrapped up. */
  getOwedOnBadge: { from: 'own-page', payload: nothing, reply: of<boolean>(), idempotent: true },
  chooseOwedOnBadge: { from: 'own-page', payload: v.boolean(), reply: of<void>() },
  /** Whether the user is reminded of meetings, and what stands against it. */
  getReminders: { from: 'own-page', payload: nothing, reply: of<Reminders>(), idempotent: true },
  chooseReminders: { from: 'own-page', payload: reminderWish, reply: of<void>() },
  /** Whether single letters are keys in the panel. */
  getSingleKeys: { from: 'panel', payload: nothing, reply: of<boolean>(), idempotent: true },
  chooseSingleKeys: { from: 'own-page', payload: v.boolean(), reply: of<void>() },
  /** A BCP 47 tag; null: the browser's. Our pages read it from the storage (`language-key.ts`), for they need it to draw anything. */
  chooseLanguage: { from: 'own-page', payload: v.nullable(shortText), reply: of<void>() },
  /** Null: the system's. Our pages read it from the storage (`theme-key.ts`), as they do the language. */
  chooseTheme: { from: 'own-page', payload: v.nullable(v.picklist(themes)), reply: of<void>() },
  /** What an administrator has set, and what of it was not understood. */
  getPolicy: { from: 'own-page', payload: nothing, reply: of<PolicyReport>(), idempotent: true },
  /** Whether key and drafts are gone when the browser closes, as in a Firefox that never remembers history. */
  forgetsAtExit: { from: 'own-page', payload: nothing, reply: of<boolean>(), idempotent: true },
  /** What to seal an API key with; it opens one key, the next one asked for replaces it. */
  getKeyLock: { from: 'own-page', payload: nothing, reply: of<string>() },
  /** Check with Close the key that was sealed by `sealKey`, and keep it if it works. */
  connect: { from: 'own-page', payload: sealedKey, reply: of<ConnectResult>() },

  /**
   * Keep what is being typed. Answers with what is kept: under another id where the named revision is not the newest, because
   * another panel has kept something else meanwhile; both stay.
   */
  keepDraft: { from: 'panel', payload: draftInput, reply: of<Draft>() },
  /** Drafts of one kind about one meeting, lead or address, or of several such, the newest first; null: all there are, of all organizations. */
  getDrafts: { from: 'panel', payload: draftsOf, reply: of<Draft[]>(), idempotent: true },
  /** The user does not want it any more. */
  discardDraft: { from: 'panel', payload: draftName, reply: of<void>() },
  /** What another version of the extension has stored in a shape that this one does not know, of all organizations. */
  getUnreadableDrafts: { from: 'own-page', payload: nothing, reply: of<UnreadableDraft[]>(), idempotent: true },
  /** By its id, whatever that is. */
  discardUnreadableDraft: { from: 'own-page', payload: shortText, reply: of<void>() },
  /**
   * Send this draft to Close, as it is kept. `overwrite`: the note in Close that the user has seen and decided to replace.
   * `again`: the user has decided to send once more what may have arrived already.
   */
  sendDraft: { from: 'panel', payload: sending, reply: of<WriteResult<Written>>() },
  /** Ask Close whether a draft whose answer was lost has arrived; fails with `uncertain` when it cannot be found there. */
  checkDraft: { from: 'panel', payload: anyDraftName, reply: of<WriteResult<Written>>() },

  /** Answers with what the meeting has now. Null takes the outcome away. */
  setOutcome: { from: 'panel', payload: outcomeChoice, reply: of<WriteResult<{ outcomeId: string | null }>>() },
  /** Complete a task, open it again, or give it another day (`2026-11-24`). */
  changeTask: { from: 'panel', payload: taskChange, reply: of<WriteResult<Task>>() },
  /**
   * Change one value of an opportunity. Fails with `overtaken` where it is no longer as the user saw it. Answers with what Close
   * has now.
   */
  changeOpportunity: { from: 'panel', payload: opportunityChange, reply: of<WriteResult<Opportunity>>() },
  setLeadStatus: {
    from: 'panel',
    payload: statusChoice,
    reply: of<WriteResult<{ statusId: string | null; status: string | null }>>(),
  },
  /** Give a custom field of a lead, a contact or an opportunity another value; null takes it away. Fails with `field-overtaken` where it is no longer as the user saw it. */
  setCustomField: { from: 'panel', payload: customFieldChoice, reply: of<WriteResult<{ values: string[] }>>() },
  /** Pause a workflow for a contact; or let it go on, and Close sends them what comes next in it. */
  setWorkflow: { from: 'panel', payload: workflowChoice, reply: of<WriteResult<WorkflowStanding>>() },
  /** What the writing controls offer; kept for an hour. */
  getWriteChoices: { from: 'panel', payload: nothing, reply: of<Answer<WriteChoices>>(), idempotent: true },
  /** Everyone a task can be given to; kept for an hour. */
  getAssignees: { from: 'panel', payload: nothing, reply: of<Answer<Assignees>>(), idempotent: true },
  /** The organization's templates for e-mails; kept for an hour. */
  getMailTemplates: { from: 'panel', payload: nothing, reply: of<Answer<MailTemplate[]>>(), idempotent: true },
  /** The words of one for a contact, as Close renders them. */
  renderMailTemplate: { from: 'panel', payload: templateName, reply: of<Answer<RenderedMail>>(), idempotent: true },
  /** The user's templates for notes; null: those that there are at first. */
  getNoteTemplates: { from: 'panel', payload: nothing, reply: of<NoteTemplate[] | null>(), idempotent: true },
  saveNoteTemplates: { from: 'own-page', payload: noteTemplates, reply: of<void>(), idempotent: true },
  /** Before a person is made: who has this address already, and leads that may be their company's. */
  findDuplicates: {
    from: 'panel',
    payload: emailInText,
    reply: of<Answer<{ contacts: ExistingContact[]; leads: LeadChoice[] }>>(),
    idempotent: true,
  },

  /** The custom fields of leads, contacts and opportunities, and which of them the brief shows. */
  getCustomFields: {
    from: 'own-page',
    payload: nothing,
    reply: of<Answer<ByOwner<FieldChoice>>>(),
    idempotent: true,
  },
  chooseCustomFields: { from: 'own-page', payload: chosenFields, reply: of<void>() },
  /** Read-only probes of how this account's meetings are kept. */
  diagnose: { from: 'own-page', payload: nothing, reply: of<Answer<DiagnosticFinding[]>>(), idempotent: true },
  /** Wipe the key and everything else that is kept. */
  forgetEverything: { from: 'own-page', payload: nothing, reply: of<void>() },
} as const satisfies Record<string, Entry>;
