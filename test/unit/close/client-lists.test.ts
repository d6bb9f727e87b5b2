import { describe, expect, test } from 'vitest';
import type { CloseClient } from '../../../src/close/client';
import { meetingFields } from '../../../src/close/meetings/meeting-schema';
import { sandboxId } from '../../fakes/close-server/records';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { kim, robin, teamCalendar } from '../../fakes/sample-data/people';
import { useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const asked = () => close.sandbox.requests.map(({ path, query }) => `${path.replace('/api/v1', '')}?${query}`);

describe('one meeting', () => {
  const id = sandboxId('acti', 'DiscoveryCallx0');

  test('is the one that a search gives', async () => {
    const { eventId } = close.sandbox.events.discoveryCall;
    const [found] = (await close.client().searchMeetings({ eventId })).meetings;
    expect(await close.client().getMeeting(id)).toEqual(found);
    expect(found).toMatchObject({
      note: expect.stringMatching(/^Agenda: /),
      userNoteHtml: expect.stringMatching(/^<body>.*<strong>.*<\/body>$/),
      summaryHtml: expect.stringContaining('<p>'),
      outcomeId: null,
      pausedWorkflows: [
        { subscriptionId: expect.stringMatching(/^sub_Spring/), name: 'Spring outreach', contactName: 'Dana Doe' },
      ],
      userId: robin.id,
    });
    expect(asked()[1]).toBe(`/activity/meeting/${id}/?_fields=${encodeURIComponent(meetingFields)}`);
  });

  test.each([
    ['one that is not there', 'acti_nothing', sandboxKeys.robin],
    ['one of another organization', id, sandboxKeys.noor],
  ])('%s: null', async (_, meetingId, apiKey) => {
    expect(await close.client({ apiKey }).getMeeting(meetingId)).toBeNull();
  });

  test('what is no id of a meeting never gets into an address', async () => {
    for (const wrong of ['', 'lead_abc', '../me/', 'acti_../me', 'acti_a?x', 'acti_a%2f', 'acti_\0', 'acti_a\n']) {
      expect(await close.client().getMeeting(wrong)).toBeNull();
    }
    expect(asked()).toEqual([]);
  });

  test('another shape is an error', async () => {
    close.sandbox.setFault('/activity/meeting/', { kind: 'status', status: 200, body: { id } });
    await expect(close.client().getMeeting(id)).rejects.toMatchObject({ failure: { reason: 'unexpected' } });
  });
});

describe('outcomes', () => {
  test('by name, and whether they are for meetings', async () => {
    const outcomes = await close.client().getOutcomes();
    expect(outcomes.map(({ name, forMeetings }) => [name, forMeetings])).toEqual([
      ['Qualified', true],
      ['Completed', true],
      ['No show', true],
      ['Pilot agreed', true],
      ['Not a fit', true],
      ['Rescheduled', true],
      ['Renewed', true],
      ['Follow-up', true],
      ['Callback', false],
      ['Voicemail', false],
    ]);
    expect(outcomes[0]?.id).toBe(sandboxId('outcome', 'Qualified'));
    expect(asked()).toEqual(['/outcome/?_fields=id%2Cname%2Ctype%2Capplies_to&_limit=100&_skip=0']);
  });

  test('the playbooks in use, with their outcomes; none for a user whom Close gives none', async () => {
    const playbooks = await close.client().getPlaybooks();
    expect(playbooks.map(({ name, outcomeIds }) => [name, outcomeIds.length])).toEqual([
      ['Discovery call', 5],
      ['Renewal call', 3],
    ]);
    expect(asked()).toEqual([
      '/playbook/?is_archived=false&_fields=id%2Cname%2Coutcome_ids%2Carchived_at&_limit=100&_skip=0',
    ]);
    for (const status of [403, 404]) {
      close.sandbox.setFault('/playbook/', { kind: 'status', status });
      expect(await close.client().getPlaybooks()).toEqual([]);
    }
    // An archived one comes all the same, and one has nothing but its id.
    const data = [
      { id: 'convtyp_1', outcome_ids: null },
      { id: 'convtyp_2', archived_at: '2026-05-01T08:00:00Z' },
    ];
    close.sandbox.setFault('/playbook/', { kind: 'status', status: 200, body: { data, has_more: false } });
    expect(await close.client().getPlaybooks()).toEqual([{ id: 'convtyp_1', name: '', outcomeIds: [] }]);
  });

  test.each<[string, object, object]>([
    ['an id alone', {}, { id: 'outcome_1', name: '', forMeetings: true }],
    ['applies_to is gone', { name: 'A', type: 'custom' }, { name: 'A', forMeetings: true }],
    ['for nothing', { applies_to: [] }, { forMeetings: false }],
    ['a voicemail, whatever it applies to', { type: 'vm-dropped', applies_to: ['meetings'] }, { forMeetings: false }],
    ['null everywhere', { name: null, type: null, applies_to: null }, { name: '', forMeetings: false }],
  ])('%s', async (_, record, expected) => {
    close.sandbox.setFault('/outcome/', {
      kind: 'status',
      status: 200,
      body: { data: [{ id: 'outcome_1', ...record }, { name: 'no id' }], has_more: false },
    });
    expect(await close.client().getOutcomes()).toEqual([expect.objectContaining(expected)]);
  });
});

describe('users', () => {
  test('of the organization', async () => {
    expect(await close.client().getUsers()).toEqual([
      { id: robin.id, name: 'Robin Rep' },
      { id: kim.id, name: 'Kim Closer' },
    ]);
    expect(asked()).toEqual(['/user/?_fields=id%2Cfirst_name%2Clast_name%2Cemail&_limit=100&_skip=0']);
  });

  test('without a name: by address, else empty', async () => {
    const data = [
      { id: 'user_1', first_name: ' ', last_name: null, email: 'a@b.example' },
      { id: 'user_2' },
      { id: 3 },
    ];
    close.sandbox.setFault('/user/', { kind: 'status', status: 200, body: { data } });
    expect(await close.client().getUsers()).toEqual([
      { id: 'user_1', name: 'a@b.example' },
      { id: 'user_2', name: '' },
    ]);
  });
});

describe('custom fields of leads', () => {
  test("in the organization's order", async () => {
    const fields = await close.client().getCustomFields('lead');
    const plain = { several: false, choices: [], roles: [] };
    expect(fields.map(({ id: _, ...field }) => field)).toEqual([
      { ...plain, name: 'Industry', kind: 'choices', choices: ['Manufacturing', 'Optics', 'Logistics'] },
      { ...plain, name: 'Employees', kind: 'number' },
      { ...plain, name: 'Tags', kind: 'choices', several: true, choices: ['Pilot', 'DACH', 'Trade fair', 'Trial'] },
      { ...plain, name: 'Renewal date', kind: 'date' },
      { ...plain, name: 'Region', kind: 'text' },
      { ...plain, name: 'Background', kind: 'textarea' },
      // Shared: its roles are those of leads.
      { ...plain, name: 'Credit limit', kind: 'number', roles: ['role_Admin'] },
      { ...plain, name: 'Sponsor', kind: 'other' },
    ]);
    expect(fields[0]?.id).toBe(sandboxId('cf', 'Industry'));
    expect(asked()).toEqual(['/custom_field_schema/lead/?']);
  });

  test("a lead's values go with them", async () => {
    const client = close.client();
    const fields = await client.getCustomFields('lead');
    const [lead] = await client.getLeads([sandboxId('lead', 'AcmeRobotics')]);
    const named = lead?.custom.map(({ fieldId, values }) => [fields.find(({ id }) => id === fieldId)?.name, values]);
    expect(named).toEqual([
      ['Industry', ['Manufacturing']],
      ['Employees', ['140']],
      ['Tags', ['Pilot', 'DACH', 'Trade fair']],
      ['Credit limit', ['5000']],
    ]);
  });

  test('one that cannot be read does not cost the others', async () => {
    const fields = [
      null,
      'cf_1',
      { id: 'cf_2' },
      { id: 'cf_3', name: ' ' },
      { id: 'x', name: 'X' },
      { id: 'cf_4', name: ' A ' },
    ];
    close.sandbox.setFault('/custom_field_schema/', { kind: 'status', status: 200, body: { fields } });
    expect(await close.client().getCustomFields('lead')).toMatchObject([{ id: 'cf_4', name: 'A', kind: 'other' }]);
  });

  test('none at all', async () => {
    expect(await close.client({ apiKey: sandboxKeys.noor }).getCustomFields('lead')).toEqual([]);
  });

  test.each([{}, { fields: null }, { fields: {} }, [], 'null'])('another shape is an error: %j', async (body) => {
    close.sandbox.setFault('/custom_field_schema/', { kind: 'status', status: 200, body });
    await expect(close.client().getCustomFields('lead')).rejects.toMatchObject({ failure: { reason: 'unexpected' } });
  });
});

describe('connected accounts', () => {
  test('which calendars they sync', async () => {
    expect(await close.client().getConnectedAccounts()).toEqual([
      { provider: 'google', calendars: [robin.email], allCalendars: false, active: true },
      { provider: 'microsoft', calendars: ['sandbox-outlook-calendar'], allCalendars: false, active: true },
      { provider: 'google', calendars: [kim.email, teamCalendar], allCalendars: false, active: true },
      { provider: 'other', calendars: [], allCalendars: false, active: true },
    ]);
    // This list is not documented to take a page.
    expect(asked()).toEqual([
      '/connected_account/?_fields=_type%2Csynced_calendars%2Csync_all_calendars%2Ccalendar_receive_status',
    ]);
  });

  test('a second page is asked for all the same, when there is one', async () => {
    close.sandbox.setFault(
      '/connected_account/',
      { kind: 'status', status: 200, body: { data: [{}, {}], has_more: true } },
      { times: 1 },
    );
    await close.client().getConnectedAccounts();
    expect(close.sandbox.requests.map(({ params }) => params.get('_skip'))).toEqual([null, '2']);
  });

  test.each<[string, object, object]>([
    ['nothing known', {}, { provider: 'other', calendars: [], allCalendars: false, active: true }],
    ['all calendars', { _type: 'google', sync_all_calendars: true }, { provider: 'google', allCalendars: true }],
    ['a mail server', { _type: 'custom_email' }, { provider: 'other' }],
    ['calendars that are no ids', { synced_calendars: ['a', null, 3] }, { calendars: ['a'] }],
    ['calendars null', { synced_calendars: null }, { calendars: [] }],
    ['a sync that works', { calendar_receive_status: 'ok' }, { active: true }],
    ['a sync that does not', { calendar_receive_status: 'error' }, { active: false }],
    ['a sync that was lost', { calendar_receive_status: 'auth_expired' }, { active: false }],
    ['a sync of the future', { calendar_receive_status: 'catching_up' }, { active: true }],
  ])('%s', async (_, record, expected) => {
    close.sandbox.setFault('/connected_account/', { kind: 'status', status: 200, body: { data: [record] } });
    expect(await close.client().getConnectedAccounts()).toMatchObject([expected]);
  });
});

test.each<[string, keyof CloseClient & `get${string}`]>([
  ['/outcome/', 'getOutcomes'],
  ['/user/', 'getUsers'],
])('%s is read to its end, with a cap', async (path, method) => {
  const data = Array.from({ length: 100 }, (_, index) => ({ id: `id_${index}`, name: 'N', first_name: 'N' }));
  const page = (hasMore: boolean) => ({ kind: 'status', status: 200, body: { data, has_more: hasMore } }) as const;
  const get = async () => {
    const client = close.client();
    return method === 'getUsers' ? client.getUsers() : client.getOutcomes();
  };
  close.sandbox.setFault(path, page(false));
  close.sandbox.setFault(path, page(true), { times: 2 });
  expect(await get()).toHaveLength(300);
  expect(close.sandbox.requests.map(({ params }) => params.get('_skip'))).toEqual(['0', '100', '200']);
  close.sandbox.setFault(path, page(true));
  expect(await get()).toHaveLength(1000);
});
