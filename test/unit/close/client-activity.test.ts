import { describe, expect, test } from 'vitest';
import type { BodyKind } from '../../../src/close/activities/read-activity';
import { sandboxId } from '../../fakes/close-server/records';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { now, useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const { acme, cobalt, crowd, deleted, hostile } = sampleLeads;
const hour = 3_600_000;
const day = 24 * hour;

test('one request, as documented for the activities of one lead', async () => {
  const { activities, hasMore } = await close.client().listActivities(acme.id);
  expect(close.sandbox.requests.map(({ path, params }) => [path, Object.fromEntries(params)])).toEqual([
    [
      '/api/v1/activity/',
      {
        lead_id: acme.id,
        _order_by: '-activity_at',
        activity_at__lt: '2026-03-09T10:00:00Z',
        _fields: expect.stringMatching(/^_type,id,activity_at,.*\bbody_preview,body_text,.*\bsummary,/),
        _limit: '20',
      },
    ],
  ]);
  expect(hasMore).toBe(false);
  expect(activities.map(({ at }) => at)).toEqual(activities.map(({ at }) => at).toSorted((a, b) => b - a));
});

test.each([
  ['nothing but its creation', crowd.id, sandboxKeys.robin, ['other']],
  ['deleted', deleted.id, sandboxKeys.robin, []],
  ['hidden from this user', cobalt.id, sandboxKeys.kim, []],
  ['of another organization', acme.id, sandboxKeys.noor, []],
])('a lead: %s', async (_, leadId, apiKey, kinds) => {
  const { activities } = await close.client({ apiKey }).listActivities(leadId);
  expect(activities.map(({ kind }) => kind)).toEqual(kinds);
});

test('what was done in the second that runs is among them', async () => {
  await close.client({ now: () => now + 600 }).listActivities(acme.id);
  expect(close.sandbox.requests.at(-1)?.params.get('activity_at__lt')).toBe('2026-03-09T10:00:01Z');
});

test('what is no id of a lead is not asked about', async () => {
  for (const id of ['', 'lead_a,lead_b', 'acti_abc', '../me/']) {
    expect(await close.client().listActivities(id)).toEqual({ activities: [], hasMore: false });
  }
  expect(close.sandbox.requests).toEqual([]);
});

test('where the list has no preview of an e-mail, its text begins as it does', async () => {
  const read = async () =>
    (await close.client().listActivities(acme.id)).activities.find(
      (one) => one.kind === 'email' && one.subject === 'Revised offer',
    );
  expect(await read()).toMatchObject({ text: expect.stringMatching(/^Hi Dana, as .*Friday\.$/) });
  close.sandbox.settings.bodyPreview = 'missing';
  expect(await read()).toMatchObject({ text: expect.stringMatching(/^Hi Dana, as .*Best Robin$/) });
});

test('markup, great length and wrong types of the hostile lead stay texts of a row', async () => {
  const { activities } = await close.client().listActivities(hostile.id);
  expect(activities).toMatchObject([
    { kind: 'sms', text: expect.stringContaining('<img'), userName: '<b>R</b>\u202e' },
    { kind: 'email', direction: 'in', address: expect.stringContaining('<b@evil.example>') },
    { kind: 'note', title: null, text: '<b>bold</b>' },
    { kind: 'other', type: 'Hologram' },
    { kind: 'other', type: 'Created' },
  ]);
  for (const one of activities) expect(JSON.stringify(one).length).toBeLessThan(1200);
});

/** What `/activity/` answers, instead of the sandbox's own. */
function answer(data: unknown[], more: object = {}) {
  close.sandbox.setFault('/activity/', { kind: 'status', status: 200, body: { data, has_more: false, ...more } });
}
const at = (instant: number) => new Date(instant).toISOString();
const list = async () => (await close.client().listActivities(acme.id)).activities;

describe('how one is read', () => {
  test.each<[string, object, object]>([
    [
      'an e-mail of ours',
      { _type: 'Email', direction: 'outgoing', status: 'sent', to: ['d@acme.test', 7], sequence_name: 'Nurture' },
      { kind: 'email', direction: 'out', address: 'd@acme.test', workflow: 'Nurture', replied: null, subject: null },
    ],
    [
      'an e-mail of theirs',
      { _type: 'Email', direction: 'incoming', sender: '"D" <d@acme.test>', has_reply: true },
      { direction: 'in', address: '"D" <d@acme.test>', workflow: null, replied: true },
    ],
    ['an e-mail of a new direction', { _type: 'Email', direction: 'sideways' }, { direction: null, address: null }],
    ['a text message', { _type: 'SMS', direction: 'outbound', text: 'a\n b' }, { direction: 'out', text: 'a b' }],
    [
      'a call',
      { _type: 'Call', direction: 'inbound', disposition: 'no-answer', duration: 12.5, outcome_id: 'outcome_1' },
      { kind: 'call', direction: 'in', result: 'no-answer', seconds: 12.5, outcomeId: 'outcome_1', text: null },
    ],
    ['a call of which nothing is known', { _type: 'Call', duration: -1 }, { result: 'unknown', seconds: null }],
    ['a note', { _type: 'Note', note: ' Budget\nok ' }, { kind: 'note', title: null, text: 'Budget ok', userId: null }],
    [
      'a meeting',
      {
        _type: 'Meeting',
        status: 'completed',
        starts_at: at(now - hour),
        user_note: 'Ok',
        summary: { html: '<p>S</p>' },
      },
      { kind: 'meeting', status: 'completed', startsAt: now - hour, text: 'Ok', summaryHtml: '<p>S</p>' },
    ],
    ['a meeting of a new status', { _type: 'Meeting', status: 'dreamt' }, { status: 'unknown', startsAt: now }],
    [
      'a change of status',
      { _type: 'LeadStatusChange', old_status_label: 'A', new_status_label: 'B' },
      { kind: 'status', from: 'A', to: 'B' },
    ],
    ['a change of stage', { _type: 'OpportunityStatusChange' }, { kind: 'stage', from: null, to: null }],
    ['a custom activity', { _type: 'CustomActivity' }, { kind: 'custom' }],
    ['a kind of the future', { _type: 'Hologram', status: 'error' }, { kind: 'other', type: 'Hologram' }],
    ['a time without an offset', { _type: 'Note', activity_at: '2026-03-09T09:00:00' }, { at: now - hour }],
    [
      'no time but that of its creation',
      { _type: 'Note', activity_at: null, date_created: at(now - day) },
      { at: now - day },
    ],
    ['an id that is none', { _type: 'Note', id: '../me/' }, { id: null }],
    ['endless words', { _type: 'Note', note: 'ab '.repeat(9000) }, { text: expect.stringMatching(/^ab .{235,240}…$/) }],
  ])('%s', async (_, record, expected) => {
    answer([{ id: 'acti_a', activity_at: at(now), ...record }]);
    expect(await list()).toMatchObject([expected]);
  });

  test('what has no time or no type, or is still to come, is passed over', async () => {
    const good = { _type: 'Note', activity_at: at(now - day) };
    const bad = [
      { _type: 'Note', activity_at: at(now + 1) },
      { _type: 'Note', activity_at: 'once' },
      { _type: null },
      7,
    ];
    answer([...bad, good], { has_more: true });
    expect(await close.client().listActivities(acme.id)).toMatchObject({
      activities: [{ at: now - day }],
      hasMore: true,
    });
    expect(close.sandbox.requests).toHaveLength(1);
  });
});

describe('all of one', () => {
  const acmeCall = sandboxId('acti', 'AcmeCall');
  const read = (kind: BodyKind, id = acmeCall) => close.client().readActivity({ kind, id });

  test.each<[BodyKind, string, object]>([
    [
      'email',
      'AcmeSent',
      { text: expect.stringContaining('page 3'), html: expect.stringContaining('<b>two plants</b>') },
    ],
    ['sms', 'AcmeText', { text: 'Running five minutes late, start without me.', html: null }],
    ['note', 'AcmeNote', { html: '<body><p>Budget ok, <em>needs legal</em></p></body>' }],
    ['custom', 'AcmeVisit', { values: ['Trade fair, hall 4'] }],
    [
      'call',
      'AcmeCall',
      { summaries: [{ of: 'transcript', html: expect.stringContaining('service times'), text: expect.any(String) }] },
    ],
    [
      'meeting',
      'AcmePlantTour',
      { summaries: [{ of: 'whole' }, { of: 'transcript' }], html: expect.stringContaining('two plants') },
    ],
  ])('%s: one request, of its type', async (kind, name, expected) => {
    expect(await read(kind, sandboxId('acti', name))).toMatchObject(expected);
    expect(close.sandbox.requests.map(({ path }) => path)).toEqual([
      `/api/v1/activity/${kind}/${sandboxId('acti', name)}/`,
    ]);
  });

  test('what is gone or no id is null; what is broken costs itself alone', async () => {
    expect(await read('email')).toBeNull();
    expect(await read('email', '../me')).toBeNull();
    const body = { transcripts: [null, 7, { summary_text: 'S' }], summary: 5, user_note: 3, 'custom.cf_a': [1, {}] };
    close.sandbox.setFault('/activity/', { kind: 'status', status: 200, body });
    expect(await read('meeting')).toEqual({
      text: null,
      html: null,
      summaries: [{ of: 'transcript', html: null, text: 'S' }],
      values: ['1'],
    });
  });
});

test('the meetings before one: of that lead alone, five, by its start', async () => {
  const { activities } = await close.client().listMeetingsBefore(acme.id, now - day);
  expect(activities).toMatchObject([{ kind: 'meeting', title: 'Plant tour' }]);
  const params = Object.fromEntries(close.sandbox.requests.at(-1)?.params ?? []);
  expect(params).toMatchObject({ _type__in: 'Meeting', activity_at__lt: '2026-03-08T10:00:00Z', _limit: '5' });
});
