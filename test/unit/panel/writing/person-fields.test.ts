import { expect, test } from 'vitest';
import { personFieldErrors } from '../../../../src/panel/features/people/person-fields';

const invalid = (...names: string[]) => ({
  reason: 'invalid' as const,
  fields: names.map((field) => ({ field, message: `${field}!` })),
});

test.each<[what: string, newLead: boolean, fields: string[], of: object, left: string[] | null]>([
  ['a contact’s name', false, ['name'], { name: 'name!' }, null],
  ['a contact’s address', false, ['emails.0.email', 'title'], { email: 'emails.0.email!', title: 'title!' }, null],
  ['a lead’s name', true, ['name'], { leadName: 'name!' }, null],
  ['the name of a lead’s contact', true, ['contacts.0.name'], { name: 'contacts.0.name!' }, null],
  ['two about one field', false, ['emails', 'emails.0.type'], { email: 'emails! emails.0.type!' }, null],
  ['a field that is not in the form', false, ['lead_id', 'name'], { name: 'name!' }, ['lead_id']],
  ['nothing at all', false, [], {}, []],
])('%s', (_, newLead, fields, of, left) => {
  const errors = personFieldErrors(invalid(...fields), newLead);
  expect(errors.of).toEqual(of);
  expect(errors.refusal).toEqual(left && invalid(...left));
});

test('any other refusal stays as it is', () => {
  expect(personFieldErrors({ reason: 'offline' }, true)).toEqual({ of: {}, refusal: { reason: 'offline' } });
  expect(personFieldErrors(null, true)).toEqual({ of: {}, refusal: null });
});
