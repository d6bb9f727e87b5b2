import type { Answer, FindQuery, FindResult, GuestLookup, SchedulingLink, Today } from '../domain/answers';
import type { LeadCard, PanelState } from '../domain/panel-state';
import type { OptionsSection } from '../domain/settings/options-section';
import type { SidebarSite, Trouble } from '../domain/sidebar';
import type { MeetingItem } from '../domain/story/story';
import type { BodyName, StoryBody } from '../domain/story/story-body';
import type { Answered, Arguments, Name } from '../protocol/contract';

/**
 * What a host of the panel offers it. The panel itself touches no browser API. What is marked optional is left out by a
 * place or a browser that lacks it, and the panel shows no button for it. No method may rely on `this`. A promise that is
 * rejected means that the worker did not answer; the panel has words for that.
 */
export type PanelHost = {
  name: 'popup' | 'sidebar' | 'side-panel';
  /** Calls back with the state now and at each change. Returns a function that stops it. */
  watchState(onState: (state: PanelState) => void): () => void;
  /** Sidebar only: calls back with what the page does to it. Returns a function that stops it. */
  watchTrouble?(onTrouble: (trouble: Trouble | null) => void): () => void;
  /** Ask Close again. */
  retry(): void;
  /** Open the options page, at this section of it. */
  openOptions(section?: OptionsSection): void;
  /** Open the page where all of this is seen with sample data; left out there. */
  openDemo?(): void;
  /** Ask the browser's leave for these origins. Must be called straight from a click. Resolves when it is decided. */
  requestAccess(origins: string[]): Promise<void>;
  /** Reload the calendar tab. */
  reloadTab(): void;
  /** Sidebar only: expand to the panel, or collapse to the small tab. */
  resize?(size: 'open' | 'collapsed'): void;
  /** The calendar that the panel stands at, and whether there is no sidebar on it; null: it stands at none. Left out in the demo. */
  loadSidebarSite?(): Promise<SidebarSite | null>;
  /** No sidebar on this calendar from now on, or one again. */
  hideSidebar?(site: SidebarSite): Promise<void>;
  /** Sidebar only: the frame is to be as high as this, in px, or as its limit. */
  setHeight?(height: number): void;
  /** Open the browser's side panel for this window. Called straight from a click, as the browsers demand. */
  dock?(): void;
  /** Put a text on the clipboard, straight from a click; rejected when the browser refuses. */
  copy(text: string): Promise<void>;
  /** Addresses of the guests as the open event's page shows them; null when they cannot be read there. */
  readGuests(): Promise<string[] | null>;
  /** Who in Close has these addresses, and which meetings of their leads start near `near` (epoch ms, where it is known). */
  lookUpGuests(emails: string[], near: number | null): Promise<Answer<GuestLookup>>;
  /** "Find in Close". */
  find(query: FindQuery): Promise<Answer<FindResult>>;
  /** Links that were chosen for "Find in Close" outside the panel: one that waits already, and those to come. */
  watchFindRequests?(onRequest: (link: string) => void): () => void;
  /** The meeting that this panel was opened for, outside of it: its brief lies over whatever the state shows. */
  openFirst?: string;
  /** Calls back when the words are in another language. Returns a function that stops it. */
  watchLanguage?(onChange: () => void): () => void;
  loadToday(): Promise<Answer<Today>>;
  /** The same as it is kept, without a question; null where it is not. */
  recallToday(): Promise<Answer<Today | null>>;
  /** All leads of a meeting with their briefs, whole: nothing in the answer is still loading. */
  openMeeting(meetingId: string): Promise<Answer<LeadCard[]>>;
  /** A lead is looked at whose story was not asked for yet; it comes with the state. */
  loadStory(leadId: string): void;
  /** The user's own scheduling links. */
  loadSchedulingLinks(): Promise<Answer<SchedulingLink[]>>;
  /** All that one item of a story says; null where it is gone. */
  readActivity(name: BodyName): Promise<Answer<StoryBody | null>>;
  /** The last meeting with a lead before this one; null where there was none. */
  readMeetingBefore(before: { leadId: string; id: string; startsAt: number }): Promise<Answer<MeetingItem | null>>;
  writer: Writer;
  /** Left out where no page can lay anything over the panel. */
  clickGuard?: ClickGuard;
  /** Whether single letters are keys. */
  loadSingleKeys(): Promise<boolean>;
  /** The organizations with a key, the chosen one among them. */
  loadOrganizations(): Promise<Organization[]>;
  /** Calls back when the keys or the chosen one have changed elsewhere. Returns a function that stops it. */
  watchAccounts?(onChange: () => void): () => void;
  /** From now on ask this organization. What it says of the open event comes by `watchState`. */
  chooseOrganization(accountId: string): Promise<void>;
};

/** What the panel asks of the worker to write; names and answers are those of `protocol/messages.ts`. */
export type Writer = Pick<
  { [N in Name]: (...payload: Arguments<N>) => Promise<Answered<N>> },
  | 'keepDraft'
  | 'getDrafts'
  | 'discardDraft'
  | 'sendDraft'
  | 'checkDraft'
  | 'setOutcome'
  | 'changeTask'
  | 'setLeadStatus'
  | 'setCustomField'
  | 'setWorkflow'
  | 'changeOpportunity'
  | 'getWriteChoices'
  | 'getAssignees'
  | 'findDuplicates'
  | 'getNoteTemplates'
  | 'getMailTemplates'
  | 'renderMailTemplate'
>;

/**
 * Whether an event in the panel is a click or key of a user who sees what is clicked. In the page's sidebar a hostile page
 * might lay something over it; popup and side panel stand outside of the page and need none.
 */
export type ClickGuard = {
  /** False where the browser cannot tell: writing is offered in popup and side panel only. */
  canTell: boolean;
  /** Resolves to true when the panel was and stays in plain sight around the event. To be called in the event's own handler. */
  isReal(event: Event): Promise<boolean>;
};

/** One organization that a key is kept for. */
export type Organization = {
  /** The account's; not the key, nor made from it. */
  accountId: string;
  name: string;
  /** It is the one that is asked. One of them always is. */
  chosen: boolean;
};
