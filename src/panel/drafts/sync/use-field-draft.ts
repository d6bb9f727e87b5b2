import { type FieldContent, fieldSubject } from '../../../domain/draft';
import type { FieldDraft } from '../../parts/inline-field/use-typed-value';
import type { DraftSubject } from './ask-worker';
import { useDraft } from './use-draft';

type Use = Pick<FieldContent, 'leadId' | 'of' | 'field'> & {
  writer: DraftSubject['writer'];
  leadName: string;
  /** What the field is called; of an opportunity's own value, which opportunity it is. */
  name: string;
  /** What Close has in it, as the user sees it; null for nothing. */
  there: string | null;
};

/** The draft of a field that stands in the panel. */
export type KeptField = FieldDraft & {
  /** Something is typed that Close does not have, here or in an earlier panel. */
  typed: boolean;
  /** What the user saw in the field before they typed: a colleague's change is none of their doing. */
  seen: () => string | null;
};

/** What is typed into a field that stands in the panel: kept like a note's words, and sent by the field. */
export function useFieldDraft({ writer, leadId, leadName, of, field, name, there }: Use): KeptField {
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
    typed: draft.typed,
    kept: kept?.kind === 'field' ? kept.text : null,
    keep: (text) => (text === null ? void draft.discard('emptied') : keep(text, seen())),
    goOn: (text) => keep(text, there),
    seen,
  };
}
