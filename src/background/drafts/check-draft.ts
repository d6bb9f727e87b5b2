import type { StoredDraft } from '../../domain/keep-draft';
import { failed } from '../../domain/result';
import type { WriteResult, Written } from '../../domain/write-result';
import { sameNote } from '../../rich-text/compare';
import { findArrived } from './check-arrival';
import type { SendContext, Sending } from './send-context';
import { accountOf, settle } from './send-draft';

type Result = WriteResult<Written>;

/**
 * Asks Close whether a draft whose answer was lost is there; then it goes. Nothing is sent, so an administrator's "read only"
 * does not forbid it. Never rejects.
 */
export function checkDraft({ id }: { id: string }, context: SendContext): Promise<Result> {
  return context.mutex(`draft ${id}`, () => check(id, context)).catch((): Result => failed({ reason: 'unexpected' }));
}

async function check(id: string, context: SendContext): Promise<Result> {
  const draft = await context.drafts.find(id);
  if (!draft) return (await context.memory.readSent(id))?.result ?? failed({ reason: 'changed-elsewhere' });
  const account = await accountOf(draft, context);
  if (!account) return failed({ reason: 'needs-key' });
  const origins = await context.withheld();
  if (origins.length > 0) return failed({ reason: 'needs-access', origins });
  const sending = { ...context, account, client: context.createClient(account) };
  try {
    return await checkIn(draft, sending);
  } catch (error) {
    return failed(await context.refuse(error, sending.client));
  }
}

async function checkIn(draft: StoredDraft, sending: Sending): Promise<Result> {
  const content = draft.sentContent ?? draft.content;
  if (content.kind === 'meeting-note') {
    const meeting = await sending.client.getMeeting(content.meetingId);
    const note = meeting && { html: meeting.userNoteHtml, updatedAt: meeting.userNoteUpdatedAt };
    if (!note || !sameNote(note.html, content.html)) return failed({ reason: 'changed-elsewhere' });
    return settle(draft, content, { kind: 'meeting-note', note }, sending);
  }
  // It has never been sent, so there is nothing to look for.
  if (draft.sentAt === null || content.kind === 'field') return failed({ reason: 'changed-elsewhere' });
  const there = await findArrived(content, draft.sentAt, sending);
  return there ? settle(draft, content, there, sending) : failed({ reason: 'uncertain', since: draft.sentAt });
}
