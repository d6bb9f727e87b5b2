/**
 * Every name that the worker stores something under, and for how long it counts. Nothing else builds such a name, so what a
 * write invalidates can be read here. Names that the panels' pages read too are in `protocol/`: a tab's record, a docked
 * window, a link to find, a change of the accounts.
 */

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** Lists that an administrator changes now and then. */
export const LIST_LIFETIME_MS = 60 * MINUTE_MS;
export const LEAD_LIFETIME_MS = 5 * MINUTE_MS;
/** A meeting that was seen lately is shown again without a question, also when the worker slept meanwhile. */
export const SEEN_LIFETIME_MS = MINUTE_MS;
/** After this, opening an event that was not found begins its looks from the start. */
export const LOOKS_LIFETIME_MS = 10 * MINUTE_MS;
/** For as long as a read of Close may lag behind a write, with some to spare. */
export const WRITE_LIFETIME_MS = 10 * MINUTE_MS;
/** Shorter: a task, an e-mail, or a contact in a workflow has no time of change by which a colleague's later one could be told. */
export const TASK_WRITE_LIFETIME_MS = 2 * MINUTE_MS;
/** What was sent, so that the same is not made twice. */
export const SENT_LIFETIME_MS = 10 * MINUTE_MS;

/** How often the user's meetings of these weeks are asked for again, while they are at their calendar. */
export const AGENDA_LIFETIME_MS = 15 * MINUTE_MS;
/** For how long a user's turn lasts in which that may happen. */
export const AGENDA_TURN_MS = 5 * MINUTE_MS;
/** An agenda this old is asked for again whosever turn it is: a turn is missed where the calendar has said nothing in it. */
export const AGENDA_OLD_MS = 60 * MINUTE_MS;
/**
 * Nobody's turn: the minutes around the full and half hour in which the events of that time are opened. `npm run simulate` shows what
 * a company asks for in them.
 */
export const RUSH_BEFORE_MS = 4 * MINUTE_MS;
export const RUSH_AFTER_MS = 2 * MINUTE_MS;

/** Whose answers these are. */
type Owner = { organizationId: string; userId: string };
type Fields = 'fields' | 'contact-fields' | 'opportunity-fields';
type List = 'profile' | 'outcomes' | 'playbooks' | 'statuses' | 'users' | Fields | 'accounts' | 'templates' | 'links';

/** Tells accounts apart; one user may be in several organizations, one organization have several users here. */
export function accountId({ organizationId, userId }: Owner): string {
  return `${organizationId} ${userId}`;
}

/** Names in the session cache: the account first, so that two accounts never mix. */
export const cacheKeys = {
  list: (owner: Owner, list: List) => `${accountId(owner)}:${list}`,
  lead: (owner: Owner, leadId: string) => `${accountId(owner)}:lead:${leadId}`,
  activity: (owner: Owner, leadId: string) => `${accountId(owner)}:activity:${leadId}`,
  /** The state of an event's panel. `event`: by `eventKey`. */
  seen: (owner: Owner, event: string) => `${accountId(owner)}:seen:${event}`,
  looks: (owner: Owner, event: string) => `${accountId(owner)}:looks:${event}`,
  writtenMeeting: (owner: Owner, meetingId: string) => `${accountId(owner)}:written:meeting:${meetingId}`,
  writtenLead: (owner: Owner, leadId: string) => `${accountId(owner)}:written:lead:${leadId}`,
  writtenTasks: (owner: Owner, leadId: string) => `${accountId(owner)}:written:tasks:${leadId}`,
  writtenSubscriptions: (owner: Owner, leadId: string) => `${accountId(owner)}:written:subscriptions:${leadId}`,
  writtenEmails: (owner: Owner, leadId: string) => `${accountId(owner)}:written:emails:${leadId}`,
  writtenContacts: (owner: Owner, leadId: string) => `${accountId(owner)}:written:contacts:${leadId}`,
  writtenOpportunities: (owner: Owner, leadId: string) => `${accountId(owner)}:written:opportunities:${leadId}`,
  sent: (owner: Owner, draftId: string) => `${accountId(owner)}:sent:${draftId}`,
  /** People that were made with this address. */
  made: (owner: Owner, email: string) => `${accountId(owner)}:made:${email}`,
  /** Of the organization alone: every key of it waits, and the pause stays when one of them is removed. */
  pause: (organizationId: string) => `${organizationId}:pause`,
};

/** Beginnings of names in the session cache, for what is to be invalidated together. */
export const cachePrefixes = {
  everything: '',
  /** By the account's id. */
  account: (id: string) => `${id}:`,
  leads: (owner: Owner) => `${accountId(owner)}:lead:`,
  activities: (owner: Owner) => `${accountId(owner)}:activity:`,
  seen: (owner: Owner) => `${accountId(owner)}:seen:`,
};

/** Whether this name is of one of these accounts, or of its organization. */
export function isOfOwners(name: string, owners: readonly Owner[]): boolean {
  return owners.some(
    (owner) => name.startsWith(cachePrefixes.account(accountId(owner))) || name.startsWith(`${owner.organizationId}:`),
  );
}

const DRAFT_PREFIX = 'draft:';

/** Names of what lasts, where it has one store for all: in memory, and in the database of versions before 1 of the schema. */
export const lastingKeys = {
  /** By `accountId`. */
  agenda: (id: string) => `agenda:${id}`,
  accounts: 'accounts',
  chosenFields: (organizationId: string) => `fields:${organizationId}`,
  preferredStrategy: (organizationId: string, provider: string) => `rung:${organizationId}:${provider}`,
  /** The organization first, so that a removed account takes its drafts along. */
  draft: (organizationId: string, draftId: string) => `${DRAFT_PREFIX}${organizationId}:${draftId}`,
};

/** Those of the names that hold something of the organization: its drafts, and what was learned and chosen for it. */
export function lastingKeysOf(organizationId: string, names: readonly string[]): string[] {
  return names.filter(
    (name) =>
      name === lastingKeys.chosenFields(organizationId) ||
      name.startsWith(lastingKeys.preferredStrategy(organizationId, '')) ||
      name.startsWith(lastingKeys.draft(organizationId, '')),
  );
}

export function isDraftKey(name: string): boolean {
  return name.startsWith(DRAFT_PREFIX);
}

/** The name that a draft is stored under, among all of them. Its organization is not known; no id has a colon. */
export function draftKeyAmong(names: readonly string[], draftId: string): string | undefined {
  return names.find((name) => isDraftKey(name) && name.slice(name.indexOf(':', DRAFT_PREFIX.length) + 1) === draftId);
}

/** Names in `storage.session` beside the session cache. */
export const sessionKeys = {
  /** One answer of the session cache. */
  cached: (name: string) => `cache:${name}`,
  cacheIndexPage: (page: number) => `cache-index:${page}`,
  frame: (tabId: number) => `${FRAME_PREFIX}${tabId}`,
  tabIndex: 'tabs',
  /** A value that lasts as long as the browser runs, where nothing may last longer. */
  lasting: (name: string) => `${LASTING_PREFIX}${name}`,
};

export const FRAME_PREFIX = 'frame:';
export const LASTING_PREFIX = 'lasting:';
/** In `storage.session`: the change of accounts that is being made. */
export const UNFINISHED_CHANGE = 'unfinished-change';
/** In `storage.local`: hosts on which the user has collapsed the sidebar. */
export const COLLAPSED_SITES = 'foldedSites';
/** In `storage.local`: hosts on which the user wants no sidebar. */
export const HIDDEN_SITES = 'hiddenSites';
/** In `storage.local`: for how long the user's meetings are kept. */
export const AGENDA_KEEPING = 'agendaKeeping';
/** In `storage.local`: false where the toolbar button does not count what is to be wrapped up. */
export const OWED_ON_BADGE = 'owedOnBadge';
/** In `storage.local`: whether the user is reminded of meetings, how long before, and with names or without. */
export const REMINDERS = 'reminders';
/** In `storage.session`: what the user was reminded of. */
export const REMINDED = 'reminded';
/** In `storage.local`: false where single letters are no keys. */
export const SINGLE_KEYS = 'singleKeys';
