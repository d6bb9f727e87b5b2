import { sameNote } from '../rich-text/compare';
import { type Draft, type DraftContent, type DraftInput, type NoteVersion, subjectOf } from './draft';

/** A draft as it is stored, with what only its sender needs. */
export type StoredDraft = Draft & {
  /** What went out when `sentAt` was set. The user may have typed on since, and then this is what to look for in Close. */
  sentContent: DraftContent | null;
  /** Which page kept it last; null where that is not known. See `DraftInput`. */
  page: string | null;
};

/** A draft that Close has answered for, remembered for a few minutes. */
export type SentDraft = {
  revision: number;
  organizationId: string;
  content: DraftContent;
  /** The note as Close has it now; null for what is no meeting's note. */
  note: NoteVersion | null;
};

/** `put`: store this. `remove`: what is stored under its id goes. `leave`: nothing changes. `answer` is for the panel. */
export type Keeping =
  | { kind: 'put'; draft: StoredDraft }
  | { kind: 'remove'; answer: Draft }
  | { kind: 'leave'; answer: Draft };

export type KeepingOptions = {
  /** What is stored under the id: a draft, nothing, or something that this version cannot read. */
  stored: StoredDraft | 'unreadable' | null;
  /** What was sent under the id lately. */
  sent: SentDraft | null;
  /** The chosen one, for a draft that begins; null where there is no key. */
  organizationId: string | null;
  now: number;
  /** For what must not take another's place. */
  newId: string;
};

/**
 * What to do with what a panel has typed. The rule: nobody's words are ever replaced by someone who has not seen them. Null
 * where no organization is known that they could be for.
 */
export function decideKeeping(input: DraftInput, options: KeepingOptions): Keeping | null {
  const { stored, sent, now, newId } = options;
  const { id, revision, content, about, page = null, isGuess = false } = input;
  if (stored !== null && stored !== 'unreadable') {
    const hasSeenIt = stored.revision === revision && (!isGuess || stored.page === page);
    if (hasSeenIt) return goOn(input, stored, now);
    // The answer to an earlier message was lost, and the panel says it once more; or two panels have typed the same.
    if (sameContent(stored.content, content)) return { kind: 'leave', answer: stored };
  }
  const organizationId = organizationOf(input, options);
  if (organizationId === null) return null;
  const isFree = stored === null;
  const begin = (as: string, count: number, words: DraftContent): Keeping => {
    const draft = { id: as, organizationId, content: words, about, keptAt: now, sentAt: null, sentContent: null, page };
    if (isNothing(words)) return { kind: 'leave', answer: { ...draft, id, revision: 0 } };
    return { kind: 'put', draft: { ...draft, revision: count } };
  };
  if (isFree && sent && revision > 0) {
    // A message that was overtaken by the sending of what it says.
    if (sameContent(sent.content, content)) {
      return { kind: 'leave', answer: { ...input, revision: 0, organizationId, keptAt: now, sentAt: null } };
    }
    // Typed on while the draft was on its way: these words go on from what Close has now.
    if (sent.revision === revision && !isGuess) return begin(id, revision + 1, startingFrom(content, sent.note));
  }
  return isFree && revision === 0 ? begin(id, 1, content) : begin(newId, 1, content);
}

function goOn(input: DraftInput, stored: StoredDraft, now: number): Keeping {
  const content = withNewerBase(input.content, stored.content);
  const { about, page = null } = input;
  const draft = { ...stored, revision: stored.revision + 1, content, about, keptAt: now, page };
  // What may be in Close already must stay known until the user has decided.
  return isNothing(content) && stored.sentAt === null
    ? { kind: 'remove', answer: { ...draft, revision: 0 } }
    : { kind: 'put', draft };
}

/**
 * A panel that typed on during a save still names the note from before it. A base never goes back in time, or the user's own
 * words would look like a colleague's.
 */
function withNewerBase(content: DraftContent, stored: DraftContent): DraftContent {
  if (content.kind !== 'meeting-note' || stored.kind !== 'meeting-note') return content;
  return isNewer(stored.base, content.base) ? { ...content, base: stored.base } : content;
}

function startingFrom(content: DraftContent, note: NoteVersion | null): DraftContent {
  return content.kind === 'meeting-note' && note ? { ...content, base: note } : content;
}

/** A note without a time is the oldest: nobody has written one yet. */
export function isNewer(a: NoteVersion, b: NoteVersion): boolean {
  return (a.updatedAt ?? Number.NEGATIVE_INFINITY) > (b.updatedAt ?? Number.NEGATIVE_INFINITY);
}

/** The one of the draft that the panel knows; that of the chosen key where the panel begins something. */
function organizationOf({ revision }: DraftInput, { stored, sent, organizationId }: KeepingOptions): string | null {
  if (revision === 0) return organizationId;
  const known = stored === 'unreadable' ? null : stored;
  return known?.organizationId ?? sent?.organizationId ?? organizationId;
}

/** Nothing was typed: the note as it is in Close, or no words at all. */
function isNothing(content: DraftContent): boolean {
  switch (content.kind) {
    case 'meeting-note':
      return sameNote(content.html, content.base.html);
    case 'lead-note':
      return sameNote(content.html, null);
    case 'task':
      return content.text.trim() === '';
    case 'opportunity':
      return content.amount.trim() === '';
    case 'follow-up':
      return content.templateId === null && `${content.subject}${content.text}`.trim() === '';
    // A field that is empty now is a change of it.
    case 'field':
    case 'person':
      return false;
  }
}

/** Whether they say the same; of a meeting's note and of a field its base does not count. */
export function sameContent(a: DraftContent, b: DraftContent): boolean {
  if (a.kind === 'meeting-note' && b.kind === 'meeting-note') {
    return a.meetingId === b.meetingId && sameNote(a.html, b.html);
  }
  if (a.kind === 'field' && b.kind === 'field') return subjectOf(a) === subjectOf(b) && a.text === b.text;
  const text = (content: DraftContent) => JSON.stringify(Object.entries(content).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}

/**
 * What stays of a draft when Close has what was sent of it; null when nothing does. What was typed on meanwhile is a draft
 * that begins with the note as Close has it now.
 */
export function afterSending(stored: StoredDraft, sent: DraftContent, note: NoteVersion | null): StoredDraft | null {
  if (sameContent(stored.content, sent)) return null;
  const content = startingFrom(stored.content, note);
  return isNothing(content) ? null : { ...stored, content, sentAt: null, sentContent: null };
}
