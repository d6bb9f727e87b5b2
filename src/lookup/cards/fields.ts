import type { CustomField } from '../../close/custom-fields/custom-field';
import type { FieldOffer } from '../../domain/custom-field';

export type Fields = {
  /** `cf_…` in the order the user picked them. */
  chosen: readonly string[];
  /** All of the organization, for their names; empty while they are not there. */
  known: readonly CustomField[];
};

/** A field that was deleted since it was picked has no name any more, and is left out. */
export function offeredFields({ chosen, known }: Fields): FieldOffer[] {
  return chosen.flatMap((fieldId) => {
    const field = known.find(({ id }) => id === fieldId);
    return field ? [{ id: fieldId, name: field.name, edit: editOf(field), roles: field.roles }] : [];
  });
}

/** Of what is typed only one value can be. */
function editOf({ kind, several, choices }: CustomField): FieldOffer['edit'] {
  if (kind === 'choices') return choices.length > 0 ? { kind, several, choices } : null;
  return kind === 'other' || several ? null : { kind };
}
