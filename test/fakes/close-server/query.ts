import { isObject, listOf } from './json';
import type { WireRecord } from './records';

/** A query that Close would not take. */
export class BadQuery extends Error {}

/** An object of a search: a lead, a contact, or one of a contact's addresses. */
export type Subject = { type: string; record: Record<string, unknown> };

type Test = (subject: Subject) => boolean;

/** The objects that can be found. */
type Searched = { leads: WireRecord[]; contacts: WireRecord[] };

export type QueryWorld = { data: Searched; refusedTextModes: readonly string[] };

/**
 * Makes a test of a query in the language of https://developer.close.com/api/resources/advanced-filtering, as far as leads,
 * contacts and addresses go. Throws `BadQuery`.
 */
export function compileQuery(query: unknown, world: QueryWorld): Test {
  if (!isObject(query)) throw new BadQuery('A query is an object.');
  const test = compile(query, world);
  return query.negate === true ? (subject) => !test(subject) : test;
}

/** The type of object that the query is for: the `object_type` at its top or in the `and` there. */
export function objectTypeOf(query: unknown): string {
  const parts = isObject(query) && query.type === 'and' && Array.isArray(query.queries) ? query.queries : [query];
  const type = parts.find((part) => isObject(part) && part.type === 'object_type')?.object_type;
  if (type !== 'lead' && type !== 'contact') throw new BadQuery('An object_type is required.');
  return type;
}

function compile(query: Record<string, unknown>, world: QueryWorld): Test {
  switch (query.type) {
    case 'and':
    case 'or': {
      if (!Array.isArray(query.queries)) throw new BadQuery('queries: This field is required.');
      const tests = query.queries.map((part) => compileQuery(part, world));
      return (subject) => (query.type === 'and' ? tests.every((t) => t(subject)) : tests.some((t) => t(subject)));
    }
    case 'object_type':
      return ({ type }) => type === query.object_type;
    case 'id':
      return ({ record }) => record.id === query.value;
    case 'has_related': {
      const { this_object_type: type, related_object_type: related } = query;
      const test = compileQuery(query.related_query, world);
      return (subject) =>
        (type === undefined || type === subject.type) && relatives(subject, related, world.data).some(test);
    }
    case 'field_condition':
      return compileField(query, world);
    default:
      throw new BadQuery(`type: ${String(query.type)} is not known.`);
  }
}

function compileField({ field, condition }: Record<string, unknown>, { refusedTextModes }: QueryWorld): Test {
  if (!isObject(field) || field.type !== 'regular_field') throw new BadQuery('field: A regular_field is expected.');
  const { object_type: type, field_name: name } = field;
  if (!fields.includes(`${type}.${name}`)) throw new BadQuery(`field: ${type}.${name} is not known.`);
  if (!isObject(condition) || condition.type !== 'text' || typeof condition.value !== 'string') {
    throw new BadQuery('condition: A text condition is expected.');
  }
  const matches = textModes[String(condition.mode)];
  if (!matches || refusedTextModes.includes(String(condition.mode))) {
    throw new BadQuery(`mode: ${String(condition.mode)} is not known.`);
  }
  const value = condition.value.toLowerCase();
  return (subject) => subject.type === type && matches(String(subject.record[String(name)] ?? '').toLowerCase(), value);
}

const fields = ['lead.name', 'lead.display_name', 'contact.name', 'contact.title', 'contact_email.email'];

const textModes: Record<string, (text: string, value: string) => boolean> = {
  exact_value: (text, value) => text === value,
  full_words: (text, value) => wordsOf(value).every((word) => wordsOf(text).includes(word)),
  beginning_of_words: (text, value) =>
    wordsOf(value).every((word) => wordsOf(text).some((candidate) => candidate.startsWith(word))),
  phrase: (text, value) => ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(value).join(' ')} `),
};

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function relatives({ type, record }: Subject, related: unknown, data: Searched): Subject[] {
  if (type === 'contact_email') return [];
  const contacts = type === 'contact' ? [record] : data.contacts.filter(({ lead_id }) => lead_id === record.id);
  if (related === 'contact') return contacts.map((contact) => ({ type: 'contact', record: contact }));
  if (related === 'lead') {
    return data.leads.filter(({ id }) => id === record.lead_id).map((lead) => ({ type: 'lead', record: lead }));
  }
  if (related !== 'contact_email') return [];
  return contacts
    .flatMap(({ emails }) => listOf(emails))
    .flatMap((email) => (isObject(email) ? [{ type: 'contact_email', record: email }] : []));
}
