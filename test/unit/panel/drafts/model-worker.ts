import type { Draft, DraftContent, DraftInput } from '../../../../src/domain/draft';
import { afterSending, decideKeeping, type SentDraft, type StoredDraft } from '../../../../src/domain/keep-draft';
import { failed } from '../../../../src/domain/result';
import type { WriteRefusal, WriteResult, Written } from '../../../../src/domain/write-result';

export type ModelKind = 'lead-note' | 'meeting-note';
type Result = WriteResult<Written>;
type SendRequest = { id: string; revision: number; again: boolean };

/** What Close does with a request: `lost`: its answer does not come, whether it was made or not. `crash`: the worker dies after it. */
export type CloseMood = 'ok' | 'rate-limited' | 'invalid' | 'lost-made' | 'lost-unmade' | 'crash';

/** Text of a draft, without its rich text. */
export const textOf = (content: DraftContent): string => ('html' in content ? (content.html ?? '') : '');
export const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/**
 * The worker's side of drafts as a model: real rules of keeping (`domain/keep-draft`), storage and Close in memory. It notes
 * what must never happen, so that a test can tell.
 */
export function modelWorker(kind: ModelKind) {
  const drafts = new Map<string, StoredDraft>();
  const sent = new Map<string, SentDraft & { result: Result }>();
  const faults: string[] = [];
  /** What Close has got, in order. */
  const posts: string[] = [];
  let forks = 0;
  const isMade = kind === 'lead-note';

  const refused = (refusal: WriteRefusal): Result => failed(refusal);
  const toDraft = ({ sentContent: _, ...draft }: StoredDraft): Draft => draft;

  function put(draft: StoredDraft) {
    const before = drafts.get(draft.id);
    // In this world words are only added. Whoever stores fewer has not seen them, or is older.
    const now = wordsOf(textOf(draft.content));
    const lost = wordsOf(before ? textOf(before.content) : '').filter((word) => !now.includes(word));
    if (lost.length > 0) faults.push(`"${lost.join(' ')}" were replaced by "${textOf(draft.content)}"`);
    drafts.set(draft.id, draft);
  }

  function settle(draft: StoredDraft, content: DraftContent): Result {
    const note = { html: textOf(content), updatedAt: Date.now() };
    const value: Written = isMade ? { kind: 'lead-note' } : { kind: 'meeting-note', note };
    const result: Result = { ok: true, value: { ...value, savedAt: Date.now() } };
    const { revision, organizationId } = draft;
    sent.set(draft.id, { revision, organizationId, content, note: isMade ? null : note, result });
    const stored = drafts.get(draft.id);
    const rest = stored ? afterSending(stored, content, isMade ? null : note) : null;
    if (rest) drafts.set(draft.id, rest);
    else drafts.delete(draft.id);
    return result;
  }

  return {
    drafts,
    posts,
    faults,
    keep(input: DraftInput): Draft {
      const options = { organizationId: 'orga_1', now: Date.now(), newId: `fork${++forks}` };
      const stored = drafts.get(input.id) ?? null;
      const keeping = decideKeeping(input, { stored, sent: sent.get(input.id) ?? null, ...options });
      if (keeping === null) throw new Error('no organization');
      if (keeping.kind === 'remove') drafts.delete(input.id);
      if (keeping.kind !== 'put') return keeping.answer;
      put(keeping.draft);
      return toDraft(keeping.draft);
    },
    list: (): Draft[] => [...drafts.values()].map(toDraft).reverse(),
    discard({ id, revision }: { id: string; revision: number }) {
      if (drafts.get(id)?.revision === revision) drafts.delete(id);
    },
    /** The request goes out; what it returns is to be called when Close answers. */
    send({ id, revision, again }: SendRequest, mood: CloseMood): () => Result {
      const draft = drafts.get(id);
      if (!draft) {
        const known = sent.get(id);
        return () => (known?.revision === revision ? known.result : refused({ reason: 'changed-elsewhere' }));
      }
      if (draft.revision !== revision) return () => refused({ reason: 'changed-elsewhere' });
      const { sentAt, content } = draft;
      if (sentAt !== null && !again) return () => refused({ reason: 'uncertain', since: sentAt });
      if (mood === 'rate-limited') return () => refused({ reason: 'rate-limited', until: Date.now() + 2000 });
      if (mood === 'invalid') return () => refused({ reason: 'invalid', fields: [] });
      const since = Date.now();
      if (isMade) drafts.set(id, { ...draft, sentAt: since, sentContent: content });
      if (mood !== 'lost-unmade') posts.push(textOf(content));
      return () => {
        if (mood === 'crash') throw new Error('the worker was stopped');
        if (mood === 'ok') return settle(draft, content);
        return refused(isMade ? { reason: 'uncertain', since } : { reason: 'unexpected' });
      };
    },
    check({ id }: { id: string }): Result {
      const draft = drafts.get(id);
      if (!draft) return sent.get(id)?.result ?? refused({ reason: 'changed-elsewhere' });
      const { sentAt, sentContent, content } = draft;
      if (sentAt === null) return refused({ reason: 'changed-elsewhere' });
      const out = sentContent ?? content;
      return posts.includes(textOf(out)) ? settle(draft, out) : refused({ reason: 'uncertain', since: sentAt });
    },
  };
}

export type ModelWorker = ReturnType<typeof modelWorker>;
