import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sandboxId } from '../../fakes/close-server/records';
import { type CloseSandbox, createCloseSandbox } from '../../fakes/close-server/server';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { kim, people, robin } from '../../fakes/sample-data/people';

/** What writes do to the sandbox, and what reads make of it: one test a rule. */

const start = Date.UTC(2026, 2, 9, 10, 0, 0, 123);
const { acme, beta } = sampleLeads;
const meetingPath = `/activity/meeting/${sandboxId('acti', 'DiscoveryCallx0')}/`;
const taskId = sandboxId('task', 'AcmeSend the revised proposal');
const note = { user_note_html: '<body><p>new</p></body>' };
const task = { lead_id: acme.id, text: 'Call back' };
const contact = { lead_id: acme.id, name: 'Pia Neu', emails: [{ email: 'pia@acme-robotics.example', type: 'office' }] };

let now = start;
let sandbox: CloseSandbox;
let url: string;
let stop = async () => {};

beforeEach(async () => {
  now = start;
  sandbox = createCloseSandbox({ now: () => now });
  const server = await sandbox.listen();
  url = server.url;
  stop = server.close;
});
afterEach(() => stop());

async function send(method: 'GET' | 'PUT' | 'POST', path: string, body?: object, apiKey: string = sandboxKeys.robin) {
  const response = await fetch(url + path, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, json: await response.json() };
}

const get = async (path: string) => (await send('GET', path)).json;
const put = (path: string, body: object) => send('PUT', path, body);
const post = (path: string, body: object) => send('POST', path, body);
const textsOf = (records: { text: string }[]) => records.map(({ text }) => text);
const idsOf = (json: { data: { id: string }[] }) => json.data.map(({ id }) => id);
const search = (name: string) => ({
  query: {
    type: 'and',
    queries: [
      { type: 'object_type', object_type: 'contact' },
      {
        type: 'field_condition',
        field: { type: 'regular_field', object_type: 'contact', field_name: 'name' },
        condition: { type: 'text', mode: 'full_words', value: name },
      },
    ],
  },
});

describe('stamps', () => {
  test('who, and when to the microsecond, so that two writes within a second differ', async () => {
    const first = await send('PUT', meetingPath, note, sandboxKeys.kim);
    expect(first.json).toMatchObject({
      user_note_date_updated: '2026-03-09T10:00:00.123000+00:00',
      date_updated: '2026-03-09T10:00:00.123000+00:00',
      updated_by: kim.id,
      updated_by_name: 'Kim Closer',
      created_by: robin.id,
    });
    now += 7;
    const second = await put(meetingPath, { outcome_id: null });
    // The note's own stamp is the note's alone.
    expect(second.json).toMatchObject({
      user_note_date_updated: '2026-03-09T10:00:00.123000+00:00',
      date_updated: '2026-03-09T10:00:00.130000+00:00',
      updated_by: robin.id,
    });
  });

  test.each<[string, object]>([
    ['/task/', task],
    ['/activity/note/', { lead_id: acme.id, note_html: '<body>x</body>' }],
    ['/contact/', contact],
    ['/lead/', { name: 'Neu' }],
  ])('%s: made by the user of the key', async (path, body) => {
    const { status, json } = await send('POST', path, body, sandboxKeys.kim);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      created_by: kim.id,
      date_created: '2026-03-09T10:00:00.123000+00:00',
      date_updated: '2026-03-09T10:00:00.123000+00:00',
    });
  });

  test('thirty of a kind have thirty ids', async () => {
    for (const path of ['/task/', '/activity/note/', '/contact/', '/lead/']) {
      const made = await Promise.all(
        Array.from({ length: 30 }, () => post(path, path === '/task/' ? task : { ...contact, ...task })),
      );
      expect(new Set(made.map(({ json }) => json.id)).size).toBe(30);
    }
  });
});

test('a colleague’s note has their stamp, and is no request', async () => {
  now += 5000;
  sandbox.editNoteAs(kim.id, sandboxId('acti', 'DiscoveryCallx0'), '<body><p>Kim &amp; Dana spoke</p></body>');
  expect(sandbox.requests).toEqual([]);
  expect(await get(meetingPath)).toMatchObject({
    user_note_html: '<body><p>Kim &amp; Dana spoke</p></body>',
    user_note: 'Kim & Dana spoke',
    user_note_date_updated: '2026-03-09T10:00:05.123000+00:00',
    updated_by: kim.id,
  });
  expect(() => sandbox.editNoteAs('user_nobody', sandboxId('acti', 'DiscoveryCallx0'), '')).toThrow('user_nobody');
  expect(() => sandbox.editNoteAs(kim.id, 'acti_none', '')).toThrow('acti_none');
});

describe('tasks', () => {
  test('the list is of what people have set, of all leads or one, open or not', async () => {
    const all = await get('/task/?_limit=100');
    expect(all.data.length).toBeGreaterThan(60);
    const ofAcme = await get(`/task/?lead_id=${acme.id}&_order_by=date`);
    expect(textsOf(ofAcme.data)).toEqual([
      ...['Send the revised proposal', 'Prepare the discovery call', 'Check in with purchasing'],
      ...['Book the demo hall', 'Invite to the trade fair'],
    ]);
    expect(textsOf((await get(`/task/?lead_id=${acme.id}&is_complete=true`)).data)).toEqual([
      'Prepare the discovery call',
    ]);
    expect((await get('/task/?_type=missed_call')).data).toEqual([]);
    expect((await get('/task/?_type=all')).data).toHaveLength(all.data.length);
    expect((await get('/task/?_type__in=lead,missed_call')).data).toHaveLength(all.data.length);
    expect((await send('GET', '/task/', undefined, sandboxKeys.noor)).json.data).toEqual([]);
  });

  test('those in a lead are the same ones: done, it is gone from there', async () => {
    const inLead = async () => textsOf((await get(`/lead/${acme.id}/?_fields=tasks`)).tasks);
    expect(await inLead()).toContain('Send the revised proposal');
    const { status, json } = await put(`/task/${taskId}/`, { is_complete: true });
    expect([status, json.is_complete]).toEqual([200, true]);
    expect(await inLead()).not.toContain('Send the revised proposal');
    expect(textsOf((await get(`/task/?lead_id=${acme.id}&is_complete=true`)).data)).toContain(
      'Send the revised proposal',
    );
  });

  test('a new one is the user’s unless it is somebody’s', async () => {
    expect((await post('/task/', task)).json).toMatchObject({
      _type: 'lead',
      assigned_to: robin.id,
      assigned_to_name: 'Robin Rep',
      date: null,
      is_dateless: true,
      is_complete: false,
    });
    const kims = { ...task, assigned_to: kim.id, date: '2026-03-12' };
    expect((await post('/task/', kims)).json).toMatchObject({ assigned_to_name: 'Kim Closer', is_dateless: false });
  });

  test.each<[string, object, string]>([
    ['a key nobody knows', { is_done: true }, 'is_done'],
    ['no text', { text: '' }, 'text'],
    ['a day that is none', { date: '2026-13-45' }, 'date'],
    ['half done', { is_complete: 'half' }, 'is_complete'],
    ['nobody', { assigned_to: 'user_nobody' }, 'assigned_to'],
  ])('%s: 400, and nothing has changed', async (_, body, field) => {
    const before = structuredClone(sandbox.data.leads);
    const { status, json } = await put(`/task/${taskId}/`, { is_complete: true, ...body });
    expect([status, Object.keys(json['field-errors'])]).toEqual([400, [field]]);
    expect(sandbox.data.leads).toEqual(before);
  });

  test('one that is not there: 404', async () => {
    expect((await put('/task/task_none/', { is_complete: true })).status).toBe(404);
  });
});

describe('people', () => {
  test('a contact stands in the list, in its lead, and in the search', async () => {
    const { json } = await post('/contact/', contact);
    expect(idsOf(await get(`/contact/?lead_id=${acme.id}`))).toEqual([people.dana.id, people.mikael.id, json.id]);
    const lead = await get(`/lead/${acme.id}/`);
    expect(lead.contact_ids.at(-1)).toBe(json.id);
    expect(lead.contacts.at(-1)).toEqual(json);
    expect(idsOf((await post('/data/search/', search('Pia Neu'))).json)).toEqual([json.id]);
  });

  test('a lead is made with its contacts, in the first status or the one that is named', async () => {
    const { json } = await post('/lead/', { name: 'Neu', contacts: [contact] });
    expect(json).toMatchObject({
      display_name: 'Neu',
      status_label: 'Potential',
      contacts: [{ name: 'Pia Neu', lead_id: json.id }],
    });
    expect(await get(`/lead/${json.id}/`)).toEqual(json);
    const status = sandboxId('stat', 'Qualified');
    expect((await post('/lead/', { name: 'Neu', status_id: status })).json.status_label).toBe('Qualified');
    expect((await post('/lead/', { name: 'Neu', status_id: 'stat_none' })).status).toBe(400);
    expect((await send('GET', `/lead/${json.id}/`, undefined, sandboxKeys.noor)).status).toBe(404);
  });

  test('a wrong address: where it stands, as deep as that is', async () => {
    const wrong = { ...contact, emails: [{ email: 'a@b.example' }, { email: 'pia' }] };
    const fault = { emails: { 1: { email: 'Invalid email address.' } } };
    expect((await post('/contact/', wrong)).json['field-errors']).toEqual(fault);
    expect((await post('/lead/', { name: 'Neu', contacts: [contact, wrong] })).json['field-errors']).toEqual({
      contacts: { 1: fault },
    });
  });
});

test.each<[string, object]>([
  ['/contact/', contact],
  ['/task/', task],
  ['/activity/note/', { note_html: '<body>x</body>' }],
])('%s of a lead that is gone, or named by nobody: 400', async (path, body) => {
  for (const lead_id of [sampleLeads.deleted.id, 'lead_none', '', undefined]) {
    const { status, json } = await post(path, { ...body, lead_id });
    expect([status, Object.keys(json['field-errors'])]).toEqual([400, ['lead_id']]);
  }
});

test('the notes of a lead stand in its timeline too', async () => {
  const { json } = await post('/activity/note/', { lead_id: acme.id, note_html: '<body><p>a &lt; b</p></body>' });
  expect(json).toMatchObject({ _type: 'Note', note: 'a < b', source: 'api', user_name: 'Robin Rep' });
  await post('/activity/note/', { lead_id: beta.id, note: 'plain' });
  expect(idsOf(await get(`/activity/note/?lead_id=${acme.id}`))).toEqual([json.id]);
  expect((await get(`/activity/note/?lead_id=${acme.id},${beta.id}`)).data).toHaveLength(2);
  expect(idsOf(await get(`/activity/?lead_id=${acme.id}`))).toContain(json.id);
});

describe('an outcome', () => {
  test.each(['Callback', 'Voicemail', 'Deleted'])('%s is none of meetings: 400', async (name) => {
    const { status, json } = await put(meetingPath, { outcome_id: sandboxId('outcome', name) });
    expect([status, Object.keys(json['field-errors'])]).toEqual([400, ['outcome_id']]);
  });

  test('that the AI chose is a person’s once it is chosen', async () => {
    const path = `/activity/meeting/${sandboxId('acti', 'AutofilledYesterdayx0')}/`;
    expect(await get(path)).toMatchObject({
      outcome_reason: 'autofilled',
      outcome_autofill_confidence: 'medium',
      outcome_autofill_reasoning: expect.stringMatching(/budget/),
    });
    const { json } = await put(path, { outcome_id: sandboxId('outcome', 'Completed') });
    expect(json).toMatchObject({ outcome_reason: 'user-selected', outcome_autofill_confidence: null });
  });
});

test('only the notetaker may write the note, when told so', async () => {
  const path = `/activity/meeting/${sandboxId('acti', 'KimsNotesx0')}/`;
  expect((await put(path, note)).status).toBe(200);
  sandbox.settings.notetakerOnly = true;
  expect(await put(path, note)).toEqual({ status: 403, json: { error: expect.any(String) } });
  expect((await put(path, { outcome_id: null })).status).toBe(200);
  expect((await put(meetingPath, note)).status).toBe(200);
  expect((await send('PUT', path, note, sandboxKeys.kim)).status).toBe(200);
});

describe('reads that lag behind', () => {
  beforeEach(() => {
    sandbox.settings.staleReads = 30;
  });

  test('a meeting, by itself and in lists; the answer of the write is new', async () => {
    const before = await get(meetingPath);
    expect((await put(meetingPath, note)).json.user_note).toBe('new');
    now += 1000;
    expect((await put(meetingPath, { outcome_id: null })).json.user_note).toBe('new');
    sandbox.editNoteAs(kim.id, before.id, '<body>Kim</body>');
    now += 28_000;
    expect(await get(meetingPath)).toEqual(before);
    const { data } = await get(`/activity/meeting/?lead_id=${acme.id}&id__in=${before.id}`);
    expect(data).toEqual([before]);
    // Each write shows when its own time has come.
    now += 1500;
    expect((await get(meetingPath)).user_note).toBe('new');
    now += 1000;
    expect((await get(meetingPath)).user_note).toBe('Kim');
  });

  test('a lead and its tasks', async () => {
    const before = await get(`/lead/${acme.id}/?_fields=status_label,tasks`);
    await put(`/lead/${acme.id}/`, { status_id: sandboxId('stat', 'Customer') });
    const { json } = await put(`/task/${taskId}/`, { is_complete: true });
    const made = await post('/task/', task);
    expect(json.is_complete).toBe(true);
    now += 29_000;
    expect(await get(`/lead/${acme.id}/?_fields=status_label,tasks`)).toEqual(before);
    expect(textsOf((await get(`/task/?lead_id=${acme.id}&is_complete=true`)).data)).toEqual([
      'Prepare the discovery call',
    ]);
    // Writes are not late: what was just made can be changed.
    expect((await put(`/task/${made.json.id}/`, { is_complete: true })).status).toBe(200);
    now += 2000;
    const { status_label, tasks } = await get(`/lead/${acme.id}/?_fields=status_label,tasks`);
    expect(status_label).toBe('Customer');
    expect(textsOf(tasks)).not.toContain('Send the revised proposal');
  });

  test('what was made is not there yet', async () => {
    const { json } = await post('/lead/', { name: 'Neu', contacts: [contact] });
    expect((await send('GET', `/lead/${json.id}/`)).status).toBe(404);
    expect((await post('/data/search/', search('Pia Neu'))).json.data).toEqual([]);
    now += 30_000;
    expect((await send('GET', `/lead/${json.id}/`)).status).toBe(200);
    expect((await post('/data/search/', search('Pia Neu'))).json.data).toHaveLength(1);
  });
});

test('lists and searches may lack what was made, though it is there', async () => {
  sandbox.settings.searchLag = 45;
  const lead = (await post('/lead/', { name: 'Neu', contacts: [contact] })).json;
  const made = {
    task: (await post('/task/', task)).json.id,
    note: (await post('/activity/note/', { lead_id: acme.id, note_html: '<body>x</body>' })).json.id,
    contact: (await post('/contact/', contact)).json.id,
  };
  const found = async () => [
    idsOf(await get('/lead/')).includes(lead.id),
    idsOf(await get(`/task/?lead_id=${acme.id}`)).includes(made.task),
    idsOf(await get(`/activity/note/?lead_id=${acme.id}`)).includes(made.note),
    idsOf(await get(`/contact/?lead_id=${acme.id}`)).includes(made.contact),
    (await post('/data/search/', search('Pia Neu'))).json.data.length === 2,
  ];
  now += 44_000;
  expect(await found()).toEqual(Array(5).fill(false));
  expect((await get(`/lead/${lead.id}/`)).contacts).toHaveLength(1);
  expect(textsOf((await get(`/lead/${acme.id}/`)).tasks)).toContain('Call back');
  now += 2000;
  expect(await found()).toEqual(Array(5).fill(true));
});

describe('faults of writes', () => {
  const noteNow = async (path: string) => {
    sandbox.clearFaults();
    return (await get(path)).user_note;
  };

  test.each<[string, Parameters<CloseSandbox['setFault']>[1], 'answered' | 'broken', boolean]>([
    ['a lost answer', { kind: 'lost-answer' }, 'broken', true],
    ['a reset, the same', { kind: 'reset' }, 'broken', true],
    ['a reset in the middle of the answer', { kind: 'reset-mid-body' }, 'broken', true],
    ['a reset before', { kind: 'reset-before' }, 'broken', false],
    ['a refusal', { kind: 'status', status: 429, body: {} }, 'answered', false],
    ['a breakdown', { kind: 'status', status: 500, body: {} }, 'answered', false],
    ['a breakdown after', { kind: 'status', status: 500, body: {}, carriedOut: true }, 'answered', true],
    ['another good answer', { kind: 'status', status: 200, body: {} }, 'answered', true],
    ['another good answer to nothing', { kind: 'status', status: 200, body: {}, carriedOut: false }, 'answered', false],
    ['an answer that is late', { kind: 'delay', milliseconds: 1 }, 'answered', true],
  ])('%s', async (_, fault, answer, carriedOut) => {
    sandbox.setFault('/activity/meeting/', fault);
    const asked = put(meetingPath, note).then(
      () => 'answered',
      () => 'broken',
    );
    expect(await asked).toBe(answer);
    expect((await noteNow(meetingPath)) === 'new').toBe(carriedOut);
  });

  test.each([true, false])('a hang, carried out: %s', async (carriedOut) => {
    sandbox.setFault('/activity/meeting/', { kind: 'hang', carriedOut });
    void put(meetingPath, note).catch(() => {});
    await expect.poll(() => sandbox.requests.length).toBe(1);
    expect((await noteNow(meetingPath)) === 'new').toBe(carriedOut);
  });

  test.each([true, false])('connections are kept: %s', async (keepConnections) => {
    sandbox.settings.keepConnections = keepConnections;
    for (const path of ['/me/', '/lead/']) {
      sandbox.setFault('/lead/', { kind: 'status', status: 500 });
      const { headers } = await fetch(url + path);
      expect(headers.get('connection')).toBe(keepConnections ? 'keep-alive' : 'close');
    }
  });

  test('meet only the method they are for', async () => {
    sandbox.setFault('/activity/meeting/', { kind: 'status', status: 500, body: {} }, { method: 'PUT', times: 1 });
    expect((await send('GET', meetingPath)).status).toBe(200);
    expect((await put(meetingPath, note)).status).toBe(500);
    expect((await put(meetingPath, note)).status).toBe(200);
  });
});
