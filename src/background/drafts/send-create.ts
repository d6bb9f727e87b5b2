import type { DraftContent } from '../../domain/draft';
import { type StoredDraft, sameContent } from '../../domain/keep-draft';
import { failed, type Result } from '../../domain/result';
import type { WriteRefusal, Written } from '../../domain/write-result';
import { mailFromText } from '../../rich-text/from-text';
import { isRefusal, isUnreachable } from '../failures/send-failure';
import { findArrived } from './check-arrival';
import type { Sending } from './send-context';
import { findPerson, makePerson } from './send-person';

export type MadeContent = Exclude<DraftContent, { kind: 'meeting-note' | 'field' }>;

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
): Promise<Result<Written, WriteRefusal>> {
  const { drafts, client, refuse, now, online } = sending;
  const { content, sentAt, sentContent } = draft;
  if (sentAt !== null) {
    if (!again) return failed({ reason: 'uncertain', since: sentAt });
    // It may be seen by now. A changed text is another one, which the user wants beside it.
    const same = sentContent === null || sameContent(sentContent, content);
    const there = same ? await findArrived(content, sentAt, sending).catch(() => null) : null;
    if (there) return { ok: true, value: there };
  }
  if (content.kind === 'person') {
    const refusal = await findPerson(content, again, sending);
    if (refusal) return failed(refusal);
  }
  const since = now();
  const before = await drafts.markSent(draft, since);
  if (!before) return failed({ reason: 'changed-elsewhere' });
  const wasOnline = online();
  try {
    return { ok: true, value: await make(content, sending) };
  } catch (error) {
    const neverLeft = isUnreachable(error) && !wasOnline && !online();
    if (isRefusal(error) || neverLeft) {
      await drafts.unmark(draft.id, before);
      return failed(await refuse(error, client));
    }
    const there = await findArrived(content, since, sending).catch(() => null);
    return there ? { ok: true, value: there } : failed({ reason: 'uncertain', since });
  }
}

async function make(content: MadeContent, sending: Sending): Promise<Written> {
  const { account, client, known, toOpportunity, toTask } = sending;
  switch (content.kind) {
    case 'task': {
      const { kind: _, leadId, assigneeId, ...rest } = content;
      const task = await client.createTask({ leadId, ...rest, assigneeId: assigneeId ?? account.userId });
      await known.logTask(account, task, leadId).catch(() => {});
      return { kind: 'task', task: toTask(task) };
    }
    case 'opportunity': {
      const { leadId, cents: value, period, stageId } = content;
      const stage = stageId === null ? {} : { statusId: stageId };
      const opportunity = await client.createOpportunity({ leadId, value, period, ...stage });
      await known.logOpportunity(account, opportunity, leadId).catch(() => {});
      return { kind: 'opportunity', opportunity: toOpportunity(opportunity) };
    }
    case 'lead-note': {
      const note = await client.createNote(content);
      await known.logNote(account, content.leadId, note).catch(() => {});
      return { kind: 'lead-note' };
    }
    case 'follow-up': {
      const { leadId, contactId, to, subject, text, templateId } = content;
      const mail = templateId === null ? { subject: subject.trim(), html: mailFromText(text) } : { templateId };
      const email = await client.createEmailDraft({ leadId, contactId, to, ...mail });
      await known.logEmail(account, leadId, { ...email, to }).catch(() => {});
      return { kind: 'follow-up' };
    }
    case 'person':
      return makePerson(content, sending);
  }
}
