import type { Draft, DraftContent, DraftInput, NoteVersion } from '../../domain/draft';
import { afterSending, decideKeeping, type SentDraft, type StoredDraft } from '../../domain/keep-draft';
import { recoverDraft, type UnreadableDraft } from '../../domain/recovery/unreadable-draft';
import type { DraftEntries } from '../storage/stores';
import { parseDraft } from './draft-schema';

/** More than anybody writes in a month without sending; a page that has gone mad must not fill the disk. */
const MAX_DRAFTS = 500;

/** What is known of an earlier sending: `sentAt` and what went out. */
export type Mark = Pick<StoredDraft, 'sentAt' | 'sentContent'>;

/** Drafts as they are stored. Every change is one transaction, and rejects where the browser cannot store. */
export type DraftStore = {
  /** See `decideKeeping`. Throws where there is no organization, or too many drafts. */
  keep(input: DraftInput, known: { organizationId: string | null; sent: SentDraft | null }): Promise<Draft>;
  /** Those that can be read, the newest first; the others stay stored, and are `readUnreadable`. */
  readAll(): Promise<Draft[]>;
  /** What another version has stored in a shape that this one does not know. */
  readUnreadable(): Promise<UnreadableDraft[]>;
  /** Takes one of those away, by its id; what can be read by now stays. */
  discardUnreadable(id: string): Promise<void>;
  find(id: string): Promise<StoredDraft | null>;
  /** Takes the draft away if this is its revision; else somebody has typed on, and it stays. */
  discard(draft: { id: string; revision: number }): Promise<void>;
  /** Notes that the draft goes out now. Gives what was noted before; null where it has another revision or is gone. */
  markSent(draft: { id: string; revision: number }, at: number): Promise<Mark | null>;
  /** Close has refused what was marked: as before. */
  unmark(id: string, before: Mark): Promise<void>;
  /** Close has this content. See `afterSending`. */
  settle(id: string, sent: DraftContent, note: NoteVersion | null): Promise<void>;
};

export function createDraftStore(
  entries: DraftEntries,
  { now, newId }: { now(): number; newId(): string },
): DraftStore {
  /** Changes a draft that can be read; null leaves it as it is. */
  const change = <Result>(
    id: string,
    work: (stored: StoredDraft) => { put?: StoredDraft; remove?: boolean; result: Result } | null,
  ): Promise<Result | null> =>
    entries.change<Result | null>(id, (stored) => {
      const draft = parseDraft(stored);
      return (draft && work(draft)) ?? { result: null };
    });

  return {
    keep: (input, known) =>
      entries.change(input.id, (stored) => {
        const draft = stored === undefined ? null : (parseDraft(stored) ?? 'unreadable');
        const keeping = decideKeeping(input, { stored: draft, ...known, now: now(), newId: newId() });
        if (keeping === null) throw new Error('no organization');
        if (keeping.kind === 'leave') return { result: toDraft(keeping.answer) };
        if (keeping.kind === 'remove') return { remove: true, result: toDraft(keeping.answer) };
        const isNew = draft === null || draft === 'unreadable' || draft.id !== keeping.draft.id;
        return { put: keeping.draft, ...(isNew && { limit: MAX_DRAFTS }), result: toDraft(keeping.draft) };
      }),
    readAll: async () => {
      const drafts = (await entries.readAll()).flatMap((stored) => parseDraft(stored) ?? []);
      return drafts.sort((a, b) => b.keptAt - a.keptAt).map(toDraft);
    },
    readUnreadable: async () =>
      (await entries.readAll()).flatMap((stored) => (parseDraft(stored) ? [] : (recoverDraft(stored) ?? []))),
    discardUnreadable: (id) =>
      entries.change(id, (stored) => ({
        remove: stored !== undefined && parseDraft(stored) === null,
        result: undefined,
      })),
    find: async (id) => parseDraft(await entries.find(id)),
    discard: async ({ id, revision }) => {
      await change(id, (draft) => (draft.revision === revision ? { remove: true, result: null } : null));
    },
    markSent: ({ id, revision }, at) =>
      change<Mark>(id, (draft) => {
        if (draft.revision !== revision) return null;
        const { sentAt, sentContent } = draft;
        return { put: { ...draft, sentAt: at, sentContent: draft.content }, result: { sentAt, sentContent } };
      }),
    unmark: async (id, before) => {
      await change(id, (draft) => ({ put: { ...draft, ...before }, result: null }));
    },
    settle: async (id, sent, note) => {
      await change(id, (draft) => {
        const rest = afterSending(draft, sent, note);
        return rest === null ? { remove: true, result: null } : { put: rest, result: null };
      });
    },
  };
}

/** What a panel may know: nothing that only the sender needs. */
function toDraft(draft: Draft): Draft {
  const { id, revision, organizationId, content, about, keptAt, sentAt } = draft;
  return { id, revision, organizationId, content, about, keptAt, sentAt };
}

/** How many drafts of an organization can be read. */
export async function countDrafts(organizationId: string, drafts: Pick<DraftStore, 'readAll'>): Promise<number> {
  return (await drafts.readAll()).filter((draft) => draft.organizationId === organizationId).length;
}
