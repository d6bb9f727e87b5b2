import { useState } from 'preact/hooks';
import { type FieldOffer, type ShownField, shownFields } from '../../../domain/custom-field';
import type { Person } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { useOwnId } from '../../../ui/hooks/use-id';
import { ChevronIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import { FieldRows } from '../custom-fields/FieldRows';
import { visibleFields } from '../custom-fields/field-access';
import type { ShownLead } from './PersonForm';
import styles from './people.module.css';

type Details = {
  id: string;
  /** `cont_…` */
  contactId: string | null;
  fields: ShownField[];
  open: boolean;
  toggle(): void;
};

/** The custom fields of a contact that the user has picked, folded until they ask for them. */
export function usePersonDetails({ contact }: Person, offered: readonly FieldOffer[]): Details {
  const writing = useWriting();
  const [open, setOpen] = useState(false);
  const id = useOwnId();
  const fields = visibleFields(contact ? shownFields(offered, contact.custom) : [], writing);
  return { id, contactId: contact?.id ?? null, fields, open, toggle: () => setOpen(!open) };
}

/** Stands in a line that is there before the lead is, so that nothing moves for it. */
export function DetailsToggle({ details: { id, fields, open, toggle }, name }: { details: Details; name: string }) {
  if (fields.length === 0) return null;
  return (
    <button
      type="button"
      class={styles.unfold}
      aria-label={words.customFields.moreOf(name)}
      title={words.customFields.more}
      aria-expanded={open}
      aria-controls={id}
      onClick={toggle}
    >
      <ChevronIcon />
    </button>
  );
}

type Props = { details: Details; lead: ShownLead | null; viewer: Viewer };

export function PersonDetails({ details: { id, contactId, fields, open }, lead, viewer }: Props) {
  if (!open || fields.length === 0) return null;
  return (
    <div class={styles.details} id={id}>
      <FieldRows fields={fields} of={contactId} lead={lead} viewer={viewer} />
    </div>
  );
}
