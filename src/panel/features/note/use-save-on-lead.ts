import { useRef } from 'preact/hooks';
import type { Draft, DraftInput } from '../../../domain/draft';
import type { WriteResult, Written } from '../../../domain/write-result';
import type { Writer } from '../../host';

export type LeadNoteWriter = Pick<Writer, 'keepDraft' | 'getDrafts' | 'checkDraft' | 'sendDraft'>;

/**
 * Sends words as a note on the lead: what only the notetaker may write into the meeting's own. They are a draft of their own
 * first, as everything is; another attempt goes on with the same one, so that Close gets one note.
 */
export function useSaveOnLead(writer: LeadNoteWriter, leadId: string | null) {
  const kept = useRef<{ draft: Draft; html: string } | null>(null);

  async function send(html: string, about: DraftInput['about']): Promise<WriteResult<Written>> {
    if (leadId === null) return { ok: false, failure: { reason: 'not-found' } };
    const before = kept.current;
    if (before?.html !== html) {
      const { id, revision } = before?.draft ?? { id: crypto.randomUUID(), revision: 0 };
      const draft = await writer.keepDraft({ id, revision, content: { kind: 'lead-note', leadId, html }, about });
      kept.current = { draft, html };
    }
    const draft = kept.current?.draft;
    if (!draft) return { ok: false, failure: { reason: 'unexpected' } };
    // Its answer was lost once: whether Close has it is asked before anything is sent again.
    const result =
      before?.html === html && (await isOut(draft))
        ? await writer.checkDraft({ id: draft.id })
        : await writer.sendDraft({ id: draft.id, revision: draft.revision, overwrite: null, again: false });
    if (result.ok) kept.current = null;
    return result;
  }

  async function isOut(draft: Draft): Promise<boolean> {
    const drafts = await writer.getDrafts({
      kind: 'lead-note',
      subject: draft.content.kind === 'lead-note' ? draft.content.leadId : '',
    });
    const now = drafts.find(({ id }) => id === draft.id);
    return now !== undefined && now.sentAt !== null;
  }

  return { send };
}
