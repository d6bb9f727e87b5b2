import type { StoredDraft } from '../writing/keep-draft';
import { sameNote } from '../writing/same-note';
import type { WriteResult, Written } from '../writing/write-result';
import { findArrived } from './check-arrival';
import { inTurn } from './in-turn';
import { refused, type SendContext, type Sending } from './send-context';
import { accountOf, settle } from './send-draft';

type Result = WriteResult<Written>;

/**
 * Asks Close whether a draft whose answer was lost is there; then it goes. Nothing is sent, so an administrator's "read only"
 * does not forbid it. Never rejects.
 */
export function checkDraft({ id }: { id: string }, context: SendContext): Promise<Result> {
  return inTurn(`draft ${id}`, () => check(id, context)).catch((): Result => refused({ reason: 'unexpected' }));
}

async function check(id: string, context: SendContext): Promise<Result> {
  const draft = await context.drafts.find(id);
  if (!draft) return (await context.memory.readSent(id))?.result ?? refused({ reason: 'changed-elsewhere' });
  const account = await accountOf(draft, context);
  if (!account) return refused({ reason: 'needs-key' });
  const sending = { ...context, account, client: context.createClient(account) };
  try {
    return await checkIn(draft, sending);
  } catch (error) {
    return refused(await context.refuse(error, sending.client));
  }
}

async function checkIn(draft: StoredDraft, sending: Sending): Promise<Result> {
  const content = draft.sentContent ?? draft.content;
  if (content.kind === 'meeting-note') {
    const meeting = await sending.client.getMeeting(content.meetingId);
    const note = meeting && { html: meeting.userNoteHtml, updatedAt: meeting.userNoteUpdatedAt };
    if (!note || !sameNote(note.html, content.html)) return refused({ reason: 'changed-elsewhere' });
    return settle(draft, content, { kind: 'meeting-note', note }, sending);
  }
  // It has never been sent, so there is nothing to look for.
  if (draft.sentAt === null) return refused({ reason: 'changed-elsewhere' });
  const there = await findArrived(content, draft.sentAt, sending);
  return there ? settle(draft, content, there, sending) : refused({ reason: 'uncertain', since: draft.sentAt });
}
