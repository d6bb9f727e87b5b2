import { describe, expect, test } from 'vitest';
import type { CloseClient } from '../../../src/close/client';
import type { Fault } from '../../fakes/close-server/fault';
import { sandboxId } from '../../fakes/close-server/records';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { kim, people, robin } from '../../fakes/sample-data/people';
import { now, useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const { acme, beta, cobalt, deleted } = sampleLeads;
const meetingId = sandboxId('acti', 'DiscoveryCallx0');
const taskId = sandboxId('task', 'AcmeSend the revised proposal');
const outcome = (name: string) => sandboxId('outcome', name);
const status = (label: string) => sandboxId('stat', label);
const pia = { name: 'Pia Neu', title: 'Buyer', email: 'pia@acme-robotics.example' };

/** What was sent, in order. */
const sent = () =>
  close.sandbox.requests.map(({ method, path, query, body }) => [
    `${method} ${path.replace('/api/v1', '')}${query === '' ? '' : `?${query}`}`,
    body === '' ? null : JSON.parse(body),
  ]);

describe('a meeting', () => {
  test('gets its note, and comes back whole', async () => {
    const html = '<body><p>Pilot in <strong>one hall</strong> &amp; no more</p></body>';
    const meeting = await close.client().saveNote(meetingId, html);
    expect(meeting).toMatchObject({
      id: meetingId,
      title: 'Discovery call',
      userNoteHtml: html,
      userNoteUpdatedAt: now,
      updatedAt: now,
      outcomeId: null,
    });
    expect(meeting).toEqual(await close.client().getMeeting(meetingId));
    expect(sent()[0]).toEqual([`PUT /activity/meeting/${meetingId}/`, { user_note_html: html }]);
  });

  test('gets an outcome, and loses it again; its note stays', async () => {
    const client = close.client();
    const before = await client.getMeeting(meetingId);
    const given = await client.setOutcome(meetingId, outcome('Qualified'));
    expect(given).toEqual({ ...before, outcomeId: outcome('Qualified'), updatedAt: now });
    expect(await client.setOutcome(meetingId, null)).toEqual({ ...before, updatedAt: now });
    expect(sent().slice(1)).toEqual([
      [`PUT /activity/meeting/${meetingId}/`, { outcome_id: outcome('Qualified') }],
      [`PUT /activity/meeting/${meetingId}/`, { outcome_id: null }],
    ]);
  });

  test('an outcome that the AI chose is a person’s once it is chosen', async () => {
    const client = close.client();
    const id = sandboxId('acti', 'AutofilledYesterdayx0');
    expect(await client.getMeeting(id)).toMatchObject({ outcomeSuggested: 'medium', outcomeId: outcome('Qualified') });
    expect(await client.setOutcome(id, outcome('Qualified'))).toMatchObject({ outcomeSuggested: null });
  });

  test.each<[string, (client: CloseClient) => Promise<unknown>, string]>([
    ['a note without <body>', (client) => client.saveNote(meetingId, '<p>x</p>'), 'user_note_html'],
    ['a note with an open tag', (client) => client.saveNote(meetingId, '<body><p>x</body>'), 'user_note_html'],
    ['an outcome nobody knows', (client) => client.setOutcome(meetingId, 'outcome_none'), 'outcome_id'],
    ['an outcome of calls', (client) => client.setOutcome(meetingId, outcome('Callback')), 'outcome_id'],
    ['an outcome that was deleted', (client) => client.setOutcome(meetingId, outcome('Deleted')), 'outcome_id'],
  ])('%s: the field is told, nothing has changed', async (_, write, field) => {
    const before = structuredClone(close.sandbox.data.meetings);
    await expect(write(close.client())).rejects.toMatchObject({
      failure: { reason: 'invalid', fields: [{ field, message: expect.any(String) }] },
      status: 400,
    });
    expect(close.sandbox.data.meetings).toEqual(before);
  });

  test('only its notetaker may write its note, where Close says so', async () => {
    close.sandbox.settings.notetakerOnly = true;
    const id = sandboxId('acti', 'KimsNotesx0');
    const html = '<body><p>x</p></body>';
    const asRobin = close.client();
    expect((await asRobin.getMeeting(id))?.notetakerId).toBe(kim.id);
    await expect(asRobin.saveNote(id, html)).rejects.toMatchObject({ failure: { reason: 'not-allowed' } });
    // The outcome is anyone's, and so is the note of a meeting without a notetaker.
    expect(await asRobin.setOutcome(id, outcome('Completed'))).toMatchObject({ outcomeId: outcome('Completed') });
    expect(await asRobin.saveNote(meetingId, html)).toMatchObject({ userNoteHtml: html });
    const asKim = close.client({ apiKey: sandboxKeys.kim });
    expect(await asKim.saveNote(id, html)).toMatchObject({ userNoteHtml: html });
  });
});

test('a lead gets another status, and comes back whole', async () => {
  const client = close.client();
  const [before] = await client.getLeads([acme.id]);
  const lead = await client.setLeadStatus(acme.id, status('Customer'));
  expect(lead).toEqual({ ...before, statusId: status('Customer'), statusLabel: 'Customer', updatedAt: now });
  expect(sent()[1]).toEqual([`PUT /lead/${acme.id}/`, { status_id: status('Customer') }]);
  await expect(client.setLeadStatus(acme.id, 'stat_none')).rejects.toMatchObject({
    failure: { reason: 'invalid', fields: [{ field: 'status_id' }] },
  });
});

test('the statuses of leads, in the organization’s order', async () => {
  const statuses = await close.client().getLeadStatuses();
  expect(statuses.map(({ label }) => label)).toEqual(['Potential', 'Qualified', 'Customer', 'Bad Fit']);
  expect(statuses[0]).toEqual({ id: status('Potential'), label: 'Potential' });
  expect(sent()).toEqual([['GET /status/lead/?_fields=id%2Clabel&_limit=100&_skip=0', null]]);
});

test('a status without an id or a label is none to choose', async () => {
  const data = [{ id: 'stat_1', label: ' ' }, { label: 'No id' }, { id: 'stat_2' }, { id: 'stat_3', label: ' Lost ' }];
  close.sandbox.setFault('/status/lead/', { kind: 'status', status: 200, body: { data } });
  expect(await close.client().getLeadStatuses()).toEqual([{ id: 'stat_3', label: 'Lost' }]);
});

describe('a task', () => {
  const openTasks = async () => (await close.client().getLeads([acme.id]))[0]?.tasks.map(({ text }) => text);

  test('is done, leaves its lead, and is opened again', async () => {
    const client = close.client();
    expect(await client.changeTask(taskId, { isComplete: true })).toMatchObject({ id: taskId, isComplete: true });
    expect(await openTasks()).not.toContain('Send the revised proposal');
    expect(await client.changeTask(taskId, { isComplete: false })).toMatchObject({ isComplete: false });
    expect(await openTasks()).toContain('Send the revised proposal');
    expect(sent().filter(([what]) => what?.startsWith('PUT'))).toEqual([
      [`PUT /task/${taskId}/`, { is_complete: true }],
      [`PUT /task/${taskId}/`, { is_complete: false }],
    ]);
  });

  test('gets another day', async () => {
    expect(await close.client().changeTask(taskId, { date: '2026-03-20' })).toEqual({
      id: taskId,
      text: 'Send the revised proposal',
      date: '2026-03-20',
      isComplete: false,
      assigneeId: robin.id,
      assigneeName: 'Robin Rep',
    });
    expect(sent()).toEqual([[`PUT /task/${taskId}/`, { date: '2026-03-20' }]]);
  });

  test('is made, and stands in its lead', async () => {
    const task = await close
      .client()
      .createTask({ leadId: acme.id, text: 'Send <the> offer', date: '2026-03-12', assigneeId: kim.id });
    expect(task).toEqual({
      id: expect.stringMatching(/^task_/),
      text: 'Send <the> offer',
      date: '2026-03-12',
      isComplete: false,
      assigneeId: kim.id,
      assigneeName: 'Kim Closer',
    });
    expect(sent()).toEqual([
      ['POST /task/', { lead_id: acme.id, text: 'Send <the> offer', date: '2026-03-12', assigned_to: kim.id }],
    ]);
    expect((await close.client().getLeads([acme.id]))[0]?.tasks).toContainEqual(task);
  });

  test('is made without a day', async () => {
    const task = { leadId: acme.id, text: 'Call', date: null, assigneeId: robin.id };
    expect(await close.client().createTask(task)).toMatchObject({ date: null });
    expect(sent()).toEqual([['POST /task/', { lead_id: acme.id, text: 'Call', assigned_to: robin.id }]]);
  });

  test.each<[string, object, string]>([
    ['no text', { text: ' ' }, 'text'],
    ['a day that is none', { date: 'soon' }, 'date'],
    ['a lead that is gone', { leadId: deleted.id }, 'lead_id'],
    ['nobody to do it', { assigneeId: 'user_nobody' }, 'assigned_to'],
  ])('%s: the field is told, nothing is made', async (_, change, field) => {
    const task = { leadId: acme.id, text: 'Call', date: null, assigneeId: robin.id, ...change };
    await expect(close.client().createTask(task)).rejects.toMatchObject({
      failure: { reason: 'invalid', fields: [{ field }] },
    });
    expect(close.sandbox.data.tasks).toEqual([]);
  });

  test('the tasks of a lead, done ones too, the newest first, with who made them and when', async () => {
    const client = close.client();
    const made = await client.createTask({ leadId: acme.id, text: 'Newest', date: null, assigneeId: kim.id });
    await client.createTask({ leadId: beta.id, text: 'Of another lead', date: null, assigneeId: kim.id });
    const tasks = await client.listTasks(acme.id);
    expect(tasks[0]).toEqual({ ...made, createdAt: now, createdBy: robin.id });
    expect(tasks.map(({ text }) => text).sort()).toEqual([
      ...['Book the demo hall', 'Check in with purchasing', 'Invite to the trade fair', 'Newest'],
      ...['Prepare the discovery call', 'Send the revised proposal'],
    ]);
    expect(sent()[2]).toEqual([
      `GET /task/?lead_id=${acme.id}&_type__in=lead%2Coutgoing_call&_order_by=-date_created&_fields=id%2Ctext%2Cdate%2Cis_complete%2Cassigned_to%2Cassigned_to_name%2Cdate_created%2Ccreated_by&_limit=100`,
      null,
    ]);
  });
});

describe('a note of a lead', () => {
  const html = '<body><p>Called &amp; left word</p></body>';

  test('is made, and stands in its timeline', async () => {
    const client = close.client();
    const note = await client.createNote({ leadId: acme.id, html });
    expect(note).toEqual({ id: expect.stringMatching(/^acti_/), html, text: 'Called & left word' });
    expect(sent()).toEqual([['POST /activity/note/', { lead_id: acme.id, note_html: html }]]);
    expect(await client.listNotes(acme.id)).toMatchObject([note]);
  });

  test('the notes of a lead, the newest first, with who made them and when', async () => {
    const client = close.client();
    const first = await client.createNote({ leadId: acme.id, html: '<body>first</body>' });
    const { id } = await client.createNote({ leadId: acme.id, html });
    await client.createNote({ leadId: beta.id, html });
    const early = close.sandbox.data.notes.find((note) => note.id === first.id);
    Object.assign(early ?? {}, { date_created: '2026-03-09T09:59:59.999000+00:00' });
    expect(await client.listNotes(acme.id)).toEqual([
      { id, html, text: 'Called & left word', createdAt: now, createdBy: robin.id },
      { id: first.id, html: '<body>first</body>', text: 'first', createdAt: now - 1, createdBy: robin.id },
    ]);
    expect(sent().at(-1)).toEqual([
      `GET /activity/note/?lead_id=${acme.id}&_fields=id%2Cnote_html%2Cnote%2Cdate_created%2Ccreated_by&_limit=100`,
      null,
    ]);
  });

  test('the newest first, also when Close lists them in another order, or leaves out when', async () => {
    const data = [
      { id: 'acti_1', date_created: '2026-03-09T08:00:00+00:00' },
      { id: 'acti_2' },
      { id: 'acti_3', date_created: '2026-03-09T09:00:00.000001+00:00', note: ' ' },
    ];
    close.sandbox.setFault('/activity/note/', { kind: 'status', status: 200, body: { data } });
    expect((await close.client().listNotes(acme.id)).map(({ id }) => id)).toEqual(['acti_3', 'acti_1', 'acti_2']);
  });

  test('what is not well-formed is refused by its field', async () => {
    const refused = close.client().createNote({ leadId: acme.id, html: '<body>a & b</body>' });
    await expect(refused).rejects.toMatchObject({ failure: { reason: 'invalid', fields: [{ field: 'note_html' }] } });
    expect(close.sandbox.data.notes).toEqual([]);
  });
});

describe('a person', () => {
  test('becomes a contact of a lead', async () => {
    const client = close.client();
    const made = await client.createContact({ leadId: acme.id, ...pia });
    expect(made).toEqual({ contactId: expect.stringMatching(/^cont_/), leadId: acme.id, name: 'Pia Neu' });
    expect(sent()).toEqual([
      [
        'POST /contact/',
        {
          lead_id: acme.id,
          name: 'Pia Neu',
          title: 'Buyer',
          emails: [{ email: 'pia@acme-robotics.example', type: 'office' }],
        },
      ],
    ]);
    expect((await client.getLeads([acme.id]))[0]?.contacts).toContainEqual({
      id: made.contactId,
      name: 'Pia Neu',
      title: 'Buyer',
      emails: [pia.email],
      phones: [],
      custom: [],
      subscriptions: [],
    });
    expect(await client.findContactsByEmail([pia.email])).toMatchObject([{ contactId: made.contactId }]);
  });

  test('becomes a lead with its contact, in one request', async () => {
    const client = close.client();
    const lead = await client.createLead({ name: 'Neu & Söhne', contact: { ...pia, title: '' } });
    expect(lead).toMatchObject({
      id: expect.stringMatching(/^lead_/),
      name: 'Neu & Söhne',
      url: `https://app.close.com/lead/${lead.id}/`,
      statusLabel: 'Potential',
      contacts: [{ id: expect.stringMatching(/^cont_/), name: 'Pia Neu', title: null, emails: [pia.email] }],
      tasks: [],
    });
    expect(sent()).toEqual([
      [
        'POST /lead/',
        { name: 'Neu & Söhne', contacts: [{ name: 'Pia Neu', emails: [{ email: pia.email, type: 'office' }] }] },
      ],
    ]);
    expect(await client.getLeads([lead.id])).toEqual([lead]);
    expect(await client.findLeads('neu söhne')).toMatchObject([{ id: lead.id }]);
  });

  test.each<[string, (client: CloseClient) => Promise<unknown>, string]>([
    [
      'an address that is none',
      (client) => client.createContact({ leadId: acme.id, ...pia, email: 'pia' }),
      'emails.0.email',
    ],
    [
      'an address that is none, on a new lead',
      (client) => client.createLead({ name: 'Neu', contact: { ...pia, email: 'pia' } }),
      'contacts.0.emails.0.email',
    ],
    ['a lead that is gone', (client) => client.createContact({ leadId: deleted.id, ...pia }), 'lead_id'],
  ])('%s: the field is told, nothing is made', async (_, write, field) => {
    const { leads, contacts } = close.sandbox.data;
    const count = [leads.length, contacts.length];
    await expect(write(close.client())).rejects.toMatchObject({ failure: { reason: 'invalid', fields: [{ field }] } });
    expect([leads.length, contacts.length]).toEqual(count);
  });

  test('an answer that leaves out the lead is of the lead that was named', async () => {
    close.sandbox.setFault('/contact/', { kind: 'edit', edit: () => ({ id: 'cont_1' }) });
    const made = await close.client().createContact({ leadId: acme.id, ...pia });
    expect(made).toEqual({ contactId: 'cont_1', leadId: acme.id, name: null });
  });
});

/** One call of each write. */
const writes: [string, (client: CloseClient) => Promise<unknown>][] = [
  ['saveNote', (client) => client.saveNote(meetingId, '<body>x</body>')],
  ['setOutcome', (client) => client.setOutcome(meetingId, null)],
  ['setLeadStatus', (client) => client.setLeadStatus(acme.id, status('Customer'))],
  ['changeTask', (client) => client.changeTask(taskId, { isComplete: true })],
  ['createTask', (client) => client.createTask({ leadId: acme.id, text: 'Call', date: null, assigneeId: robin.id })],
  ['createNote', (client) => client.createNote({ leadId: acme.id, html: '<body>x</body>' })],
  ['createContact', (client) => client.createContact({ leadId: acme.id, ...pia })],
  ['createLead', (client) => client.createLead({ name: 'Neu', contact: pia })],
];

describe.each(writes)('%s', (_, write) => {
  const world = () => {
    const { meetings, leads, contacts, tasks, notes } = close.sandbox.data;
    return structuredClone({ meetings, leads, contacts, tasks, notes });
  };

  test.each<[string, Fault, string, boolean]>([
    ['an answer that was lost', { kind: 'lost-answer' }, 'unreachable', true],
    ['an answer cut in the middle', { kind: 'reset-mid-body' }, 'cut-off', true],
    ['an answer that is half there', { kind: 'truncated' }, 'cut-off', true],
    ['no answer in time', { kind: 'hang' }, 'timed-out', true],
    ['no answer in time to what was not carried out', { kind: 'hang', carriedOut: false }, 'timed-out', false],
    ['a connection that broke before', { kind: 'reset-before' }, 'unreachable', false],
    ['a breakdown after the work', { kind: 'status', status: 500, carriedOut: true }, 'close-down', true],
    ['a breakdown before it', { kind: 'status', status: 503 }, 'close-down', false],
    ['too many requests', { kind: 'status', status: 429, headers: { 'retry-after': '2' } }, 'rate-limited', false],
    ['a rejected key', { kind: 'status', status: 401 }, 'key-rejected', false],
    ['not allowed', { kind: 'status', status: 403 }, 'not-allowed', false],
    ['gone', { kind: 'status', status: 404 }, 'not-found', false],
    ['a page of the network', { kind: 'html' }, 'not-close', false],
    ['a redirect', { kind: 'redirect' }, 'unreachable', false],
    ['an answer of another shape', { kind: 'edit', edit: () => ({ ok: true }) }, 'unexpected', true],
    ['an empty answer', { kind: 'status', status: 200 }, 'cut-off', true],
  ])('%s: its reason, and it was sent once', async (_name, fault, reason, carriedOut) => {
    const before = world();
    close.sandbox.setFault(null, fault);
    const client = close.client();
    await expect(write(client)).rejects.toMatchObject({ failure: { reason } });
    expect(close.sandbox.requests).toHaveLength(1);
    expect(JSON.stringify(world()) !== JSON.stringify(before)).toBe(carriedOut);
  });

  test('what only the administrator may: not allowed', async () => {
    close.sandbox.settings.writes = 'forbidden-plain';
    const before = world();
    await expect(write(close.client())).rejects.toMatchObject({ failure: { reason: 'not-allowed' }, status: 403 });
    expect(world()).toEqual(before);
  });

  test('201 is as good as 200', async () => {
    close.sandbox.setFault(null, {
      kind: 'status',
      status: 201,
      headers: { location: '/api/v1/somewhere/' },
      body: { id: 'x_1', starts_at: '2026-03-09' },
    });
    expect(JSON.stringify(await write(close.client()))).toContain('"x_1"');
  });
});

test('what is no id never gets into an address or a write: nothing is asked', async () => {
  const client = close.client();
  const wrong = (prefix: string) => [`${prefix}_../../me`, `${prefix}_a?x`, `${prefix}_`, '../me', '', `x${prefix}_a`];
  const calls = [
    ...wrong('acti').flatMap((id) => [() => client.saveNote(id, '<body/>'), () => client.setOutcome(id, null)]),
    ...wrong('outcome').map((id) => () => client.setOutcome(meetingId, id)),
    ...wrong('lead').flatMap((id) => [
      () => client.setLeadStatus(id, status('Customer')),
      () => client.createTask({ leadId: id, text: 'x', date: null, assigneeId: robin.id }),
      () => client.createNote({ leadId: id, html: '<body/>' }),
      () => client.createContact({ leadId: id, ...pia }),
      () => client.listNotes(id),
      () => client.listTasks(id),
    ]),
    ...wrong('stat').map((id) => () => client.setLeadStatus(acme.id, id)),
    ...wrong('task').map((id) => () => client.changeTask(id, { isComplete: true })),
    ...wrong('user').map((id) => () => client.createTask({ leadId: acme.id, text: 'x', date: null, assigneeId: id })),
  ];
  for (const call of calls) {
    await expect(call()).rejects.toMatchObject({ failure: { reason: 'unexpected' }, status: null });
  }
  expect(close.sandbox.requests).toEqual([]);
});

test('what a user may not see cannot be written to', async () => {
  const client = close.client({ apiKey: sandboxKeys.kim });
  const gone = { failure: { reason: 'not-found' } };
  await expect(client.setLeadStatus(cobalt.id, status('Customer'))).rejects.toMatchObject(gone);
  const hidden = sandboxId('task', `Open${cobalt.id.slice(5, 12)}`);
  await expect(client.changeTask(hidden, { isComplete: true })).rejects.toMatchObject(gone);
  await expect(close.client({ apiKey: sandboxKeys.noor }).saveNote(meetingId, '<body/>')).rejects.toMatchObject(gone);
});

test('how a write is sent: as JSON, no cookies, no redirect, no store, no referrer', async () => {
  const calls: [string, RequestInit][] = [];
  const client = close.client({
    fetch: async (url, init = {}) => {
      calls.push([String(url), init]);
      return new Response(JSON.stringify({ id: 'task_1' }));
    },
  });
  await client.changeTask('task_1', { date: '2026-03-20' });
  await client.createContact({ leadId: acme.id, ...people.dana, title: '' });
  expect(calls.map(([url, { method }]) => [new URL(url).pathname, method])).toEqual([
    ['/api/v1/task/task_1/', 'PUT'],
    ['/api/v1/contact/', 'POST'],
  ]);
  for (const [, init] of calls) {
    expect(init).toMatchObject({
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { 'content-type': 'application/json' },
    });
  }
});
