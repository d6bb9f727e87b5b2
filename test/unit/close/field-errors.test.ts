import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isBadRequest } from '../../../src/close/http/bad-request';
import { CloseError, type InvalidField } from '../../../src/close/http/close-error';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { robin } from '../../fakes/sample-data/people';
import { useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const task = { leadId: sampleLeads.acme.id, text: 'Call', date: null, assigneeId: robin.id };

/** What becomes of a write that is answered so. */
async function refusalOf(status: number, body: unknown): Promise<CloseError> {
  close.sandbox.setFault('/task/', { kind: 'status', status, body });
  const error: unknown = await close
    .client()
    .createTask(task)
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof CloseError)) throw new Error(`not a CloseError: ${inspect(error)}`);
  return error;
}

const said = (errors: unknown) => ({ errors: [], 'field-errors': errors });
const text = (message: string): InvalidField[] => [{ field: 'text', message }];

describe.each([400, 422])('%i with field errors: which fields, in the words of Close', (status) => {
  test.each<[string, unknown, InvalidField[]]>([
    ['one field', said({ text: 'This field is required.' }), text('This field is required.')],
    ['without the other list', { 'field-errors': { text: 'Required' } }, text('Required')],
    [
      'several fields, in their order',
      said({ text: 'Required', date: 'Bad date' }),
      [...text('Required'), { field: 'date', message: 'Bad date' }],
    ],
    [
      'several messages for one',
      said({ text: ['Too short', 'Too dull'] }),
      [...text('Too short'), ...text('Too dull')],
    ],
    [
      'deep inside, by number',
      said({ emails: { 1: { email: 'Invalid' } } }),
      [{ field: 'emails.1.email', message: 'Invalid' }],
    ],
    [
      'deep inside, as a list',
      said({ emails: [{}, { email: 'Invalid' }] }),
      [{ field: 'emails.1.email', message: 'Invalid' }],
    ],
    [
      'deep inside, each level in the form of a validation',
      said({ contacts: { errors: [], 'field-errors': { name: 'Required' } } }),
      [{ field: 'contacts.name', message: 'Required' }],
    ],
    ['markup stays text', said({ text: '<b>x</b>' }), text('<b>x</b>')],
    ['a long message is cut', said({ text: 'x'.repeat(5000) }), text('x'.repeat(300))],
    ['cut between characters, not in one', said({ text: '🔑'.repeat(5000) }), text('🔑'.repeat(300))],
    ['a long name is cut', said({ ['n'.repeat(5000)]: 'Bad' }), [{ field: 'n'.repeat(100), message: 'Bad' }]],
    [
      'ten at most',
      said(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`f${index}`, 'Bad']))),
      Array.from({ length: 10 }, (_, index) => ({ field: `f${index}`, message: 'Bad' })),
    ],
    ['what is no message is left out', said({ a: null, b: 7, c: true, d: ' ', text: 'Bad' }), text('Bad')],
  ])('%s', async (_, body, fields) => {
    const error = await refusalOf(status, body);
    expect(error).toMatchObject({ failure: { reason: 'invalid', fields }, status });
    expect(error.message).toBe(`Close: invalid (${status})`);
    expect(isBadRequest(error)).toBe(status === 400);
  });

  test.each<[string, unknown]>([
    ['no field', said({})],
    ['a message for nothing', said('SECRET')],
    ['a list for nothing', said(['SECRET'])],
    ['null', said(null)],
    ['endlessly deep', `{"field-errors":${'{"a":'.repeat(9000)}"SECRET"${'}'.repeat(9000)}}`],
    [
      'one more level than anybody reads',
      said({ a: { b: { c: { d: { e: { f: { g: { h: { i: 'SECRET' } } } } } } } } }),
    ],
    ['other errors', { errors: ['SECRET'] }],
    ['one error', { error: 'SECRET' }],
    ['a page', '<html>SECRET</html>'],
    ['half of it', '{"field-errors":{"text":"SECRET'],
    ['too much of it', said({ text: 'Bad', pad: 'x'.repeat(70_000) })],
    ['nothing', undefined],
    ['null alone', 'null'],
  ])('%s: refused, and no more is known', async (_, body) => {
    const error = await refusalOf(status, body);
    expect(error).toMatchObject({ failure: { reason: 'unexpected' }, status });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('SECRET');
  });
});

test('other refusals say nothing of fields, whatever they hold', async () => {
  for (const status of [401, 402, 403, 404, 409, 429, 500]) {
    expect((await refusalOf(status, said({ text: 'Bad' }))).failure.reason).not.toBe('invalid');
  }
});

test('a body that breaks off: refused all the same', async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"field-errors":'));
      controller.error(new Error('SECRET'));
    },
  });
  const client = close.client({ fetch: async () => new Response(body, { status: 400 }) });
  await expect(client.createTask(task)).rejects.toMatchObject({ failure: { reason: 'unexpected' }, status: 400 });
});
