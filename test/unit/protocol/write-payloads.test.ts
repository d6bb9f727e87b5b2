import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Name } from '../../../src/protocol/contract';
import { parsePayload as parse } from '../../../src/protocol/receive';

const about = { title: 'Discovery call', leadName: 'Acme', startsAt: 1_795_530_000_000 };
const base = { html: null, updatedAt: null };
const contents = {
  note: { kind: 'meeting-note', meetingId: 'acti_1', leadId: 'lead_1', html: '<body><p>Hi</p></body>', base },
  leadNote: { kind: 'lead-note', leadId: 'lead_1', html: '<body><p>Hi</p></body>' },
  task: { kind: 'task', leadId: 'lead_1', text: 'Call', date: '2026-11-24', assigneeId: 'user_1' },
  person: { kind: 'person', email: 'dana@acme.test', name: 'Dana', title: '', leadId: null, leadName: 'Acme' },
};
const mail = { kind: 'follow-up', meetingId: 'acti_1', leadId: 'lead_1', contactId: 'cont_1', to: ['dana@acme.test'] };
const followUp = { ...mail, subject: '', text: 'Hi', templateId: null };
const keep = (content: object, changes: object = {}) => ({ id: 'draft-one', revision: 0, content, about, ...changes });

/** Every message that writes or keeps, in each of its shapes. */
const good: [name: Name, payload: unknown][] = [
  ['keepDraft', keep(contents.note)],
  ['keepDraft', keep({ ...contents.note, leadId: null, base: { html: '<body/>', updatedAt: 5 } }, { revision: 7 })],
  ['keepDraft', keep(contents.leadNote)],
  ['keepDraft', keep({ ...contents.leadNote, at: null })],
  ['keepDraft', keep(followUp)],
  ['keepDraft', keep({ ...followUp, contactId: null, templateId: 'tmpl_1' })],
  ['keepDraft', keep(contents.task)],
  ['keepDraft', keep({ ...contents.task, date: null, assigneeId: null, text: '' })],
  ['keepDraft', keep(contents.person, { id: 'person:dana@acme.test' })],
  ['keepDraft', keep({ ...contents.person, leadId: 'lead_1' }, { id: 'd2719b1c-5f43-4a9e-93a5-0f2ad9d6a8c1' })],
  ['keepDraft', keep(contents.note, { about: { title: '', leadName: null, startsAt: null } })],
  ['getDrafts', null],
  ['getDrafts', { kind: 'person', subject: 'dana@acme.test' }],
  ['discardDraft', { id: 'draft-one', revision: 3 }],
  ['sendDraft', { id: 'draft-one', revision: 3, overwrite: null, again: false }],
  ['sendDraft', { id: 'person:dana@acme.test', revision: 3, overwrite: base, again: true }],
  ['checkDraft', { id: 'draft-one' }],
  ['setOutcome', { meetingId: 'acti_1', outcomeId: 'outcome_1' }],
  ['setOutcome', { meetingId: 'acti_1', outcomeId: null }],
  ['changeTask', { taskId: 'task_1', leadId: 'lead_1', complete: false }],
  ['changeTask', { taskId: 'task_1', leadId: 'lead_1', date: '2028-02-29' }],
  ['setLeadStatus', { leadId: 'lead_1', statusId: 'stat_1' }],
  ['setCustomField', { leadId: 'lead_1', of: 'lead_1', fieldId: 'cf_1', seen: ['x'], value: null }],
  ['setCustomField', { leadId: 'lead_1', of: 'oppo_1', fieldId: 'cf_1', seen: [], value: ['DACH', 'Nordics'] }],
  ['setWorkflow', { leadId: 'lead_1', subscriptionId: 'sub_1', status: 'paused' }],
  ['setWorkflow', { leadId: 'lead_1', subscriptionId: 'sub_1', status: 'active' }],
  ['findDuplicates', 'dana@acme.test'],
];

test.each(good)('%s passes as it is: %j', (name, payload) => {
  expect(parse(name, payload)).toEqual({ value: payload });
});

test('a follow-up says nothing of how Close is to send it', () => {
  const sent = keep({ ...followUp, status: 'outbox', send_in: 1 });
  expect(parse('keepDraft', sent)).toEqual({ value: keep(followUp) });
});

describe('what is left out is null', () => {
  const cases: [name: Name, payload: unknown, value: unknown][] = [
    ['getDrafts', undefined, null],
    ['setOutcome', { meetingId: 'acti_1' }, { meetingId: 'acti_1', outcomeId: null }],
    [
      'sendDraft',
      { id: 'draft-one', revision: 1, again: false },
      { id: 'draft-one', revision: 1, overwrite: null, again: false },
    ],
  ];
  test.each(cases)('%s %j', (name, payload, value) => {
    expect(parse(name, payload)).toEqual({ value });
  });
});

test('names that others chose are cut, so that the words of the draft are kept', () => {
  const long = { title: 'x'.repeat(5000), leadName: 'y'.repeat(5000), startsAt: null };
  expect(parse('keepDraft', keep(contents.task, { about: long }))).toEqual({
    value: keep(contents.task, { about: { title: 'x'.repeat(500), leadName: 'y'.repeat(500), startsAt: null } }),
  });
});

const long = (length: number) => 'x'.repeat(length);
const bad: [name: Name, what: string, payload: unknown][] = [
  ['keepDraft', 'nothing', undefined],
  ['keepDraft', 'a list', [keep(contents.task)]],
  ['keepDraft', 'no content', keep({})],
  ['keepDraft', 'an unknown kind', keep({ ...contents.task, kind: 'opportunity' })],
  ['keepDraft', 'a kind every object has', keep({ ...contents.task, kind: 'constructor' })],
  ['keepDraft', 'a follow-up to nobody', keep({ ...followUp, to: [] })],
  ['keepDraft', 'a follow-up to what is no address', keep({ ...followUp, to: ['dana@acme.test, kim@acme.test'] })],
  ['keepDraft', 'a template with a path', keep({ ...followUp, templateId: 'tmpl_1/../me' })],
  ['keepDraft', 'no about', { ...keep(contents.task), about: undefined }],
  ['keepDraft', 'a negative revision', keep(contents.task, { revision: -1 })],
  ['keepDraft', 'half a revision', keep(contents.task, { revision: 0.5 })],
  ['keepDraft', 'a revision beyond counting', keep(contents.task, { revision: 2 ** 53 })],
  ['keepDraft', 'an id with a colon', keep(contents.task, { id: 'orga_other:draft' })],
  ['keepDraft', 'an id too short to be random', keep(contents.task, { id: 'a' })],
  ['keepDraft', 'a person’s id for a task', keep(contents.task, { id: 'person:dana@acme.test' })],
  ['keepDraft', 'one person’s id for another', keep(contents.person, { id: 'person:other@acme.test' })],
  ['keepDraft', 'a meeting that is none', keep({ ...contents.note, meetingId: '../me/' })],
  ['keepDraft', 'a lead for a meeting', keep({ ...contents.note, meetingId: 'lead_1' })],
  ['keepDraft', 'a lead with a path', keep({ ...contents.leadNote, leadId: 'lead_1/../me' })],
  ['keepDraft', 'no lead for a task', keep({ ...contents.task, leadId: null })],
  ['keepDraft', 'a note beyond 200,000 characters', keep({ ...contents.note, html: long(200_001) })],
  ['keepDraft', 'a task beyond 10,000 characters', keep({ ...contents.task, text: long(10_001) })],
  ['keepDraft', 'a name beyond 10,000 characters', keep({ ...contents.person, name: long(10_001) })],
  ['keepDraft', 'no base', keep({ ...contents.note, base: undefined })],
  ['keepDraft', 'a base that is a text', keep({ ...contents.note, base: '<body/>' })],
  ['keepDraft', 'a base of another time', keep({ ...contents.note, base: { html: null, updatedAt: Number.NaN } })],
  ['keepDraft', 'a day that is none', keep({ ...contents.task, date: '2026-02-30' })],
  ['keepDraft', 'a time for a day', keep({ ...contents.task, date: '2026-02-20T10:00' })],
  ['keepDraft', 'an assignee that is none', keep({ ...contents.task, assigneeId: 'orga_1' })],
  ['keepDraft', 'an address that is none', keep({ ...contents.person, email: 'dana' })],
  ['keepDraft', 'an address in capitals', keep({ ...contents.person, email: 'Dana@acme.test' })],
  ['keepDraft', 'a name with its address', keep({ ...contents.person, email: 'Dana <dana@acme.test>' })],
  ['getDrafts', 'an unknown kind', { kind: 'note', subject: 'acti_1' }],
  ['getDrafts', 'no subject', { kind: 'task' }],
  ['getDrafts', 'a text', 'task'],
  ['discardDraft', 'no revision', { id: 'draft-one' }],
  ['sendDraft', 'no word on "again"', { id: 'draft-one', revision: 1, overwrite: null }],
  ['sendDraft', 'a truth of another kind', { id: 'draft-one', revision: 1, overwrite: null, again: 1 }],
  ['sendDraft', 'an overwrite of nothing', { id: 'draft-one', revision: 1, overwrite: true, again: false }],
  ['checkDraft', 'a bare id', 'draft-one'],
  ['setOutcome', 'an outcome that is none', { meetingId: 'acti_1', outcomeId: 'stat_1' }],
  ['setOutcome', 'no meeting', { outcomeId: null }],
  ['changeTask', 'no change', { taskId: 'task_1', leadId: 'lead_1' }],
  ['changeTask', 'two changes', { taskId: 'task_1', leadId: 'lead_1', complete: true, date: '2026-11-24' }],
  ['changeTask', 'a truth of another kind', { taskId: 'task_1', leadId: 'lead_1', complete: 'true' }],
  ['changeTask', 'a notification', { taskId: 'noti_1', leadId: 'lead_1', complete: true }],
  ['changeTask', 'no lead', { taskId: 'task_1', complete: true }],
  ['setLeadStatus', 'a status by its label', { leadId: 'lead_1', statusId: 'Qualified' }],
  [
    'setCustomField',
    'a field of Close itself',
    { leadId: 'lead_1', of: 'lead_1', fieldId: 'status_id', seen: [], value: 'stat_1' },
  ],
  ['setCustomField', 'of a user', { leadId: 'lead_1', of: 'user_1', fieldId: 'cf_1', seen: [], value: 'x' }],
  ['setCustomField', 'an object', { leadId: 'lead_1', of: 'lead_1', fieldId: 'cf_1', seen: [], value: { a: 1 } }],
  ['setWorkflow', 'an end', { leadId: 'lead_1', subscriptionId: 'sub_1', status: 'finished' }],
  ['setWorkflow', 'a workflow', { leadId: 'lead_1', subscriptionId: 'seq_1', status: 'paused' }],
  ['findDuplicates', 'no address', 'Dana Doe'],
  ['findDuplicates', 'a list', ['dana@acme.test']],
];

describe('refused', () => {
  test.each(bad)('%s with %s', (name, _what, payload) => {
    expect(parse(name, payload)).toBeNull();
  });
});

/** Of what comes out, every key at every depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...keysOf(inside)]);
}

const ours = new Set(good.flatMap(([, payload]) => keysOf(payload)));

/** A good message with something strange anywhere in it. */
const strange = fc.constantFrom(...good).chain(([name, payload]) =>
  fc
    .record({
      path: fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
      key: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'apiKey', 'kind', 'id', 'html', 'leadId'), fc.string()),
      value: fc.oneof(fc.anything(), fc.constantFrom('acti_1', 'lead_1', 'https://evil.test/', '<img onerror=x>')),
    })
    .map(({ path, key, value }) => [name, changed(payload, path, key, value)] as const),
);

function changed(payload: unknown, path: readonly number[], key: string, value: unknown): unknown {
  if (typeof payload !== 'object' || payload === null) return value;
  const copy: Record<string, unknown> = { ...payload };
  const [step, ...rest] = path;
  const inner = step === undefined ? undefined : Object.keys(copy)[step % Object.keys(copy).length];
  const at = inner ?? key;
  const put = inner === undefined ? value : changed(copy[inner], rest, key, value);
  Object.defineProperty(copy, at, { value: put, enumerable: true, configurable: true, writable: true });
  return copy;
}

describe('any payload at all', () => {
  test('is parsed without a throw, and nothing but our own keys comes out', () => {
    const names = fc.constantFrom(...new Set(good.map(([name]) => name)));
    const any = fc.tuple(
      names,
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    );
    fc.assert(
      fc.property(fc.oneof(strange, any), ([name, payload]) => {
        const parsed = parse(name, payload);
        if (parsed === null) return;
        for (const key of keysOf(parsed.value)) expect(ours).toContain(key);
        expect(parsed).toEqual(parse(name, parsed.value));
      }),
      { numRuns: 2000 },
    );
  });

  test('a payload that inherits its fields has none', () => {
    expect(parse('checkDraft', Object.create({ id: 'draft-one' }))).toBeNull();
  });

  test('what is parsed shares nothing with the payload', () => {
    const payload = keep({ ...contents.note, base: { ...base } });
    const parsed = parse('keepDraft', payload);
    payload.about = { ...about, title: 'changed' };
    Object.assign(payload.content, { html: 'changed' });
    expect(JSON.stringify(parsed)).not.toContain('changed');
  });
});
