import { parseEventIds } from '../calendar/parse-event-ids';
import type { FindQuery } from '../lookup/answers';
import { readEmail } from '../lookup/email';
import type { PrivateMessages, PublicMessages } from './contract';
import { parseDraftId, parseDraftInput, parseDraftName, parseDraftsOf, parseSending } from './draft-payloads';
import { parseOutcomeChoice, parseStatusChoice, parseTaskChange } from './write-payloads';

type Messages = PublicMessages & PrivateMessages;
type Payload<N extends keyof Messages> = Parameters<Messages[N]>[0];

/** A parsed payload, or null for one that is not what the contract says. */
type Parsed<Value> = { value: Value } | null;

/** Every payload is parsed before a handler sees it, whoever sent it: one parser for each message of the contract. */
export const payloadParsers: { [N in keyof Messages]: (payload: unknown) => Parsed<Payload<N>> } = {
  // What are no ids is no event: the tab must not go on showing the one before.
  eventOpened: (payload) => ({ value: parseEventIds(payload) }),
  getPanelState: tabOrNull,
  retry: tabOrNull,
  readGuests: tabOrNull,
  lookUpGuests: (payload) => parsed(parseGuestQuestion(payload)),
  find: (payload) => parsed(parseFindQuery(payload)),
  getToday: nothing,
  openMeeting: shortText,
  takeFindRequest: nothing,
  resizeSidebar: (payload) => parsed(payload === 'open' || payload === 'tab' ? payload : null),
  getAccounts: nothing,
  chooseAccount: shortText,
  removeAccount: shortText,
  connect: nothing,
  keepDraft: (payload) => parsed(parseDraftInput(payload)),
  getDrafts: parseDraftsOf,
  discardDraft: (payload) => parsed(parseDraftName(payload)),
  sendDraft: (payload) => parsed(parseSending(payload)),
  checkDraft: (payload) => parsed(parseDraftId(payload)),
  setOutcome: (payload) => parsed(parseOutcomeChoice(payload)),
  changeTask: (payload) => parsed(parseTaskChange(payload)),
  setLeadStatus: (payload) => parsed(parseStatusChoice(payload)),
  getWriteChoices: nothing,
  getAssignees: nothing,
  findDuplicates: (payload) => parsed(typeof payload === 'string' ? readEmail(payload) : null),
  getCustomFields: nothing,
  chooseCustomFields: (payload) => parsed(parseTexts(payload)),
  diagnose: nothing,
  forgetEverything: nothing,
};

/** Far longer than any key or id seen; a pasted novel is refused before anything is done with it. */
const MAX_TEXT = 1000;
const MAX_LIST = 500;
/** The longest links are those that add an event to a calendar. */
const MAX_LINK = 8192;

function nothing(): Parsed<undefined> {
  return { value: undefined };
}

function parsed<Value>(value: Value | null): Parsed<Value> {
  return value === null ? null : { value };
}

function shortText(payload: unknown): Parsed<string> {
  return parsed(typeof payload === 'string' && payload.length <= MAX_TEXT ? payload : null);
}

/** JSON makes null of what is left out, in one browser or the other. */
function tabOrNull(payload: unknown): Parsed<number | null> {
  if (payload === undefined || payload === null) return { value: null };
  return parsed(typeof payload === 'number' && Number.isInteger(payload) ? payload : null);
}

function parseTexts(payload: unknown): string[] | null {
  if (!Array.isArray(payload) || payload.length > MAX_LIST) return null;
  const texts = payload.flatMap((text) => shortText(text) ?? []);
  return texts.length === payload.length ? texts.map(({ value }) => value) : null;
}

function parseGuestQuestion(payload: unknown): Payload<'lookUpGuests'> | null {
  if (typeof payload !== 'object' || payload === null || !('emails' in payload)) return null;
  const emails = parseTexts(payload.emails);
  const near = 'near' in payload && typeof payload.near === 'number' ? payload.near : null;
  return emails && { emails, near };
}

function parseFindQuery(payload: unknown): FindQuery | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const entries = new Map(Object.entries(payload));
  const text = entries.get('text');
  if (typeof text !== 'string' || text.length > MAX_LINK) return null;
  const query: FindQuery = { text };
  for (const field of ['calendarId', 'leadId'] as const) {
    const value = entries.get(field);
    if (typeof value === 'string' && value.length <= MAX_TEXT) query[field] = value;
  }
  for (const field of ['startsAt', 'startsFrom', 'startsBefore'] as const) {
    const value = entries.get(field);
    if (typeof value === 'number' && Number.isFinite(value)) query[field] = value;
  }
  const type = entries.get('calendarType');
  if (type === 'google' || type === 'microsoft') query.calendarType = type;
  return query;
}
