import { describe, expect, test } from 'vitest';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { now, useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const { acme, beta, cobalt, crowd, deleted, nameless, hostile } = sampleLeads;
const hour = 3_600_000;
const day = 24 * hour;

describe("the sample's leads", () => {
  test.each([
    // A draft, a change of status and two meetings to come are newer.
    ['acme', acme.id, { at: now - 12 * day, type: 'Email', direction: 'out', answered: false, userName: 'Robin Rep' }],
    ['beta', beta.id, { type: 'Meeting', direction: null, answered: null, userName: 'Robin Rep' }],
    ['cobalt', cobalt.id, { type: 'Meeting' }],
    ['hostile', hostile.id, { type: 'SMS', direction: 'in', answered: null, userName: '<b>R</b>\u202e' }],
    ['nameless', nameless.id, { type: 'Meeting', at: now - hour }],
  ])('%s', async (_, leadId, expected) => {
    expect(await close.client().getLastActivity(leadId)).toMatchObject(expected);
  });

  test.each([
    ['nothing but its creation', crowd.id, sandboxKeys.robin],
    ['deleted', deleted.id, sandboxKeys.robin],
    ['hidden from this user', cobalt.id, sandboxKeys.kim],
    ['of another organization', acme.id, sandboxKeys.noor],
  ])('%s: null', async (_, leadId, apiKey) => {
    expect(await close.client({ apiKey }).getLastActivity(leadId)).toBeNull();
  });
});

test('one request, as documented for the activities of one lead', async () => {
  await close.client().getLastActivity(acme.id);
  expect(close.sandbox.requests.map(({ path, params }) => [path, Object.fromEntries(params)])).toEqual([
    [
      '/api/v1/activity/',
      {
        lead_id: acme.id,
        _order_by: '-activity_at',
        activity_at__lt: '2026-03-09T10:00:00Z',
        _fields: '_type,activity_at,date_created,direction,disposition,status,user_name',
        _limit: '20',
        _skip: '0',
      },
    ],
  ]);
});

test('what was done in the second that runs is among them', async () => {
  const client = close.client({ now: () => now + 600 });
  await client.getLastActivity(acme.id);
  expect(close.sandbox.requests.at(-1)?.params.get('activity_at__lt')).toBe('2026-03-09T10:00:01Z');
});

test('what is no id of a lead is not asked about', async () => {
  for (const id of ['', 'lead_a,lead_b', 'acti_abc', '../me/']) {
    expect(await close.client().getLastActivity(id)).toBeNull();
  }
  expect(close.sandbox.requests).toEqual([]);
});

/** What `/activity/` answers, instead of the sandbox's own. */
function answer(data: unknown[], more: object = {}, times?: number) {
  const body = { data, has_more: false, ...more };
  close.sandbox.setFault('/activity/', { kind: 'status', status: 200, body }, times === undefined ? {} : { times });
}
const at = (instant: number) => new Date(instant).toISOString();
const email = (instant: number, more: object = {}) => ({
  _type: 'Email',
  activity_at: at(instant),
  direction: 'outgoing',
  status: 'sent',
  ...more,
});
const last = () => close.client().getLastActivity(acme.id);

describe('how it is read', () => {
  test.each<[string, object, object]>([
    ['an e-mail of ours', email(now - day), { type: 'Email', direction: 'out', answered: false }],
    [
      'an e-mail of theirs',
      email(now, { direction: 'incoming', status: 'inbox' }),
      { direction: 'in', answered: null },
    ],
    ['a text message of ours', { _type: 'SMS', direction: 'outbound' }, { direction: 'out', answered: false }],
    ['a call of ours', { _type: 'Call', direction: 'outbound', disposition: 'answered' }, { answered: true }],
    ['a call nobody took', { _type: 'Call', direction: 'inbound', disposition: 'no-answer' }, { answered: false }],
    ['a call that left a voicemail', { _type: 'Call', disposition: 'vm-left' }, { direction: null, answered: false }],
    ['a call of which nothing is known', { _type: 'Call' }, { direction: null, answered: null }],
    ['a note', { _type: 'Note' }, { direction: null, answered: null, userName: null }],
    ['a kind of the future', { _type: 'Hologram', status: 'error' }, { type: 'Hologram' }],
    ['a direction of the future', email(now, { direction: 'sideways' }), { direction: null, answered: null }],
    ['a time without an offset', { _type: 'Note', activity_at: '2026-03-09T09:00:00' }, { at: now - hour }],
    [
      'no time but that of its creation',
      { _type: 'Note', activity_at: null, date_created: at(now - day) },
      { at: now - day },
    ],
  ])('%s', async (_, record, expected) => {
    answer([{ activity_at: at(now), ...record }]);
    expect(await last()).toMatchObject(expected);
  });

  test.each<[string, object]>([
    ['its creation', { _type: 'Created' }],
    ['a change of status', { _type: 'LeadStatusChange' }],
    ['a change of an opportunity', { _type: 'OpportunityStatusChange' }],
    ['a task that was done', { _type: 'TaskCompleted' }],
    ['a draft', email(now, { status: 'draft' })],
    ['an e-mail that waits', email(now, { status: 'scheduled' })],
    ['an e-mail that could not be sent', email(now, { status: 'error' })],
    ['a meeting that was canceled', { _type: 'Meeting', status: 'canceled' }],
    ['a meeting that the lead declined', { _type: 'Meeting', status: 'declined-by-lead' }],
    ['a meeting that runs now', { _type: 'Meeting', status: 'in-progress' }],
    ['what is still to come', { _type: 'Note', activity_at: at(now + 1) }],
    ['no time at all', { _type: 'Note', activity_at: 'once' }],
    ['no type', { _type: null }],
  ])('%s is passed over', async (_, record) => {
    answer([{ activity_at: at(now), ...record }, email(now - 3 * day)]);
    expect(await last()).toMatchObject({ at: now - 3 * day });
  });

  test('the newest, in whatever order they come', async () => {
    answer([email(now - 3 * day), email(now - day), email(now - 2 * day)]);
    expect(await last()).toMatchObject({ at: now - day });
  });
});

describe('pages', () => {
  test('the next one, where one holds nothing', async () => {
    answer([email(now - 3 * day)]);
    answer([{ _type: 'Created', activity_at: at(now) }], { has_more: true }, 2);
    expect(await last()).toMatchObject({ at: now - 3 * day });
    expect(close.sandbox.requests.map(({ params }) => params.get('_skip'))).toEqual(['0', '1', '2']);
  });

  test('not more than three', async () => {
    answer([{ _type: 'Created', activity_at: at(now) }], { has_more: true });
    expect(await last()).toBeNull();
    expect(close.sandbox.requests).toHaveLength(3);
  });

  test('nothing', async () => {
    answer([]);
    expect(await last()).toBeNull();
  });
});
