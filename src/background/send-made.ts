import type { DraftContent } from '../writing/draft';
import { type StoredDraft, sameContent } from '../writing/keep-draft';
import type { WriteRefusal, Written } from '../writing/write-result';
import { findArrived } from './check-arrival';
import { refused, type Sending } from './send-context';
import { isRefusal, isUnreachable } from './send-failure';
import { findPerson, makePerson } from './send-person';

export type MadeContent = Exclude<DraftContent, { kind: 'meeting-note' }>;
type Outcome = { ok: true; value: Written } | { ok: false; refusal: WriteRefusal };

/**
 * Sends what makes something new in Close. Close has no key by which it would know a repeated request, so each is sent once:
 * that it goes out is stored before, and where no answer tells what came of it, Close is asked and then the user.
 * Throws what the search before a person throws: then nothing was sent.
 *
 * @param again the user has decided to send what may be in Close already
 */
export async function sendMade(
  draft: StoredDraft & { content: MadeContent },
  again: boolean,
  sending: Sending,
): Promise<Outcome> {
  const { drafts, client, refuse, now, online } = sending;
  const { content, sentAt, sentContent } = draft;
  if (sentAt !== null) {
    if (!again) return refused({ reason: 'uncertain', since: sentAt });
    // It may be seen by now. A changed text is another one, which the user wants beside it.
    const same = sentContent === null || sameContent(sentContent, content);
    const there = same ? await findArrived(content, sentAt, sending).catch(() => null) : null;
    if (there) return { ok: true, value: there };
  }
  if (content.kind === 'person') {
    const refusal = await findPerson(content, again, sending);
    if (refusal) return refused(refusal);
  }
  const since = now();
  const before = await drafts.markSent(draft, since);
  if (!before) return refused({ reason: 'changed-elsewhere' });
  const wasOnline = online();
  try {
    return { ok: true, value: await make(content, sending) };
  } catch (error) {
    const neverLeft = isUnreachable(error) && !wasOnline && !online();
    if (isRefusal(error) || neverLeft) {
      await drafts.unmark(draft.id, before);
      return refused(await refuse(error, client));
    }
    const there = await findArrived(content, since, sending).catch(() => null);
    return there ? { ok: true, value: there } : refused({ reason: 'uncertain', since });
  }
}

async function make(content: MadeContent, sending: Sending): Promise<Written> {
  const { account, client, known, toTask } = sending;
  switch (content.kind) {
    case 'task': {
      const { leadId, text, date, assigneeId } = content;
      const task = await client.createTask({ leadId, text, date, assigneeId: assigneeId ?? account.userId });
      await known.rememberTask(account, task, leadId).catch(() => {});
      return { kind: 'task', task: toTask(task) };
    }
    case 'lead-note': {
      await client.createNote(content);
      await known.rememberNote(account, content.leadId).catch(() => {});
      return { kind: 'lead-note' };
    }
    case 'person':
      return makePerson(content, sending);
  }
}
