import type { ShownField } from '../../../domain/custom-field';
import type { Writing } from '../../drafts/context/write-context';

/** Those to be drawn: an empty field is there to be filled, or not at all. */
export function visibleFields(fields: readonly ShownField[], writing: Writing | null): ShownField[] {
  return fields.filter((field) => field.values.length > 0 || isOpen(field, writing));
}

/** Whether the user may change it here. Until their role is known, what only some may change is read. */
export function isOpen(field: ShownField, writing: Writing | null): boolean {
  if (field.edit === null || writing?.where !== 'here') return false;
  return field.roles.length === 0 || (writing.choices !== null && !isLocked(field, writing));
}

/** Their role may not. Where Close does not tell the role, it is Close that refuses. */
export function isLocked({ edit, roles }: ShownField, writing: Writing | null): boolean {
  const roleId = writing?.choices?.roleId ?? null;
  const here = writing?.where === 'here';
  return here && edit !== null && roles.length > 0 && roleId !== null && !roles.includes(roleId);
}
