import { type FieldContent, fieldSubject } from '../../../domain/draft';
import type { FieldDraft } from '../../parts/inline-field/InlineField';
import type { DraftSubject } from './ask-worker';
import { useDraft } from './use-draft';

type Use = Pick<FieldContent, 'leadId' | 'of' | 'field'> & {
  writer: DraftSubject['writer'];
  leadName: string;
  /** What the field is called. */
  name: string;
  /** What Close has in it, as the user sees it; null for nothing. */
  there: string | null;
};

/** What is typed into a field that stands in the panel: kept like a note's words, and sent by the field. */
export function useFieldDraft({ writer, leadId, leadName, of, field, name, there }: Use): FieldDraft & {
  /** What the user saw in the field before they typed: a colleague's change is none of their doing. */
  seen: () => string | null;
} {
  const draft = useDraft({
    writer,
    kind: 'field',
    subject: fieldSubject({ of, field }),
    about: () => ({ title: name, leadName, startsAt: null }),
  });
  const kept = draft.draft?.content;

  function seen() {
    const typed = draft.words();
    return typed?.kind === 'field' && typed.base !== undefined ? typed.base : there;
  }

  function keep(text: string, base: string | null) {
    draft.keep({ kind: 'field', leadId, of, field, base, text });
  }

  return {
    kept: kept?.kind === 'field' ? kept.text : null,
    keep: (text) => (text === null ? void draft.discard('emptied') : keep(text, seen())),
    goOn: (text) => keep(text, there),
    seen,
  };
}
