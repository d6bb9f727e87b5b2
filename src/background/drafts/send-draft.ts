import { type DraftContent, subjectOf } from '../../domain/draft';
import type { StoredDraft } from '../../domain/keep-draft';
import { failed } from '../../domain/result';
import type { WriteResult, Written } from '../../domain/write-result';
import type { Payload } from '../../protocol/contract';
import type { Account } from '../accounts/account-store';
import type { SendContext, Sending, Sent } from './send-context';
import { type MadeContent, sendMade } from './send-create';
import { sendNote } from './send-note';

type Request = Payload<'sendDraft'>;
type Result = WriteResult<Written>;

/**
 * Sends a draft as it is kept. A second request for the very same while it is on its way, by a double click or in another
 * tab, gets the same answer; what concerns the same meeting or person waits for its turn. Never rejects: whatever fails has words.
 */
export function sendDraft(request: Request, context: SendContext): Promise<Result> {
  const { id, revision, overwrite, again } = request;
  const name = JSON.stringify([id, revision, overwrite?.html, again]);
  return context
    .flights(name, () => context.mutex(`draft ${id}`, () => send(request, context)))
    .catch((): Result => failed({ reason: 'unexpected' }));
}

async function send(request: Request, context: SendContext): Promise<Result> {
  if (await context.isReadOnly()) return failed({ reason: 'read-only' });
  const draft = await context.drafts.find(request.id);
  if (!draft) {
    const sent = await context.memory.readSent(request.id);
    return sent?.revision === request.revision ? sent.result : failed({ reason: 'changed-elsewhere' });
  }
  const account = await accountOf(draft, context);
  if (!account) return failed({ reason: 'needs-key' });
  const origins = await context.withheld();
  if (origins.length > 0) return failed({ reason: 'needs-access', origins });
  const sending = { ...context, account, client: context.createClient(account) };
  return context.mutex(`send ${draft.organizationId} ${turnOf(draft.content)}`, async () => {
    // While it waited, somebody may have typed on or thrown it away.
    const current = await context.drafts.find(request.id);
    if (!current || current.revision !== request.revision) return failed({ reason: 'changed-elsewhere' });
    return sendNow(current, request, sending);
  });
}

async function sendNow(draft: StoredDraft, { overwrite, again }: Request, sending: Sending): Promise<Result> {
  try {
    const { content } = draft;
    // Its field sends it.
    if (content.kind === 'field') return failed({ reason: 'changed-elsewhere' });
    const outcome =
      content.kind === 'meeting-note'
        ? await sendNote(content, overwrite, sending)
        : await sendMade({ ...draft, content }, again, sending);
    return outcome.ok ? settle(draft, content, outcome.value, sending) : outcome;
  } catch (error) {
    // Before anything was sent: what may have arrived in Close is caught where it is sent.
    return failed(await sending.refuse(error, sending.client));
  }
}

/**
 * Close has it, so the draft goes, or what was typed on meanwhile becomes a new one. Nothing that fails here makes a failure of it:
 * at worst the draft stays and says that it was sent.
 */
export async function settle(
  { id, revision, organizationId }: StoredDraft,
  content: DraftContent,
  value: Written,
  { account, drafts, memory, now }: Sending,
): Promise<Sent> {
  const result: Sent = { ok: true, value: { ...value, savedAt: now() } };
  const note = value.kind === 'meeting-note' ? value.note : null;
  // First, so that words which arrive between the two find what they go on from.
  const sent = { revision, organizationId, content: withoutBase(content), note, result };
  await memory.keepSent(account, id, sent).catch(() => {});
  await drafts.settle(id, content, note).catch(() => {});
  return result;
}

/** The account of the draft's own organization, whichever is chosen now. */
export async function accountOf(
  { organizationId }: StoredDraft,
  { readAccounts }: Pick<SendContext, 'readAccounts'>,
): Promise<Account | null> {
  return (await readAccounts()).find((account) => account.organizationId === organizationId) ?? null;
}

/** What must not happen twice at once: a note of a meeting, a person, something for a lead. */
function turnOf(content: DraftContent | MadeContent): string {
  return `${content.kind} ${subjectOf(content)}`;
}

/** Memory is short, and two notes are as long as one. */
function withoutBase(content: DraftContent): DraftContent {
  return content.kind === 'meeting-note' ? { ...content, base: { html: null, updatedAt: null } } : content;
}
