import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faults } from '../../fakes/close-server/fault';
import { meetingRecord, sandboxId } from '../../fakes/close-server/records';
import { type CloseSandbox, createCloseSandbox } from '../../fakes/close-server/server';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { northwind, people, robin } from '../../fakes/sample-data/people';

/** The sandbox must be what the real Close is known, or agreed, to be: one test a rule. */

const start = Date.UTC(2026, 2, 9, 10);
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

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const robinKey = basic(`${sandboxKeys.robin}:`);

type Ask = {
  method?: string;
  authorization?: string | null;
  body?: unknown;
  contentType?: string;
  headers?: Record<string, string>;
};

/** Asks as Robin unless told otherwise. `json` is undefined for a body that is none. */
async function ask(path: string, { method = 'GET', authorization = robinKey, body, contentType, headers }: Ask = {}) {
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(authorization === null ? {} : { authorization }),
      ...(body === undefined ? {} : { 'content-type': contentType ?? 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

function parse(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const meetingsPath = (query: string) => `/activity/meeting/?${query}`;
const byEvent = (id: string, more = '') => meetingsPath(`provider_calendar_event_id=${encodeURIComponent(id)}${more}`);
const titles = async (path: string) => (await ask(path)).json.data.map(({ title }: { title: string }) => title);
const starts = async (path: string) =>
  (await ask(path)).json.data.map((meeting: { starts_at: string }) => Date.parse(meeting.starts_at));

const unauthorized = { error: 'Unauthorized' };
const required = { errors: [], 'field-errors': { provider_calendar_event_id: 'This field is required.' } };
const tooMany = (most: number) => ({
  errors: [],
  'field-errors': { _limit: `Input should be less than or equal to ${most}` },
});

describe('who asks', () => {
  test.each([
    ['nobody', null],
    ['an unknown key', basic('api_nobody:')],
    ['the key as password', basic(`:${sandboxKeys.robin}`)],
    ['a password beside the key', basic(`${sandboxKeys.robin}:secret`)],
    ['no colon', basic(sandboxKeys.robin)],
    ['broken base64', 'Basic !!!'],
    ['base64 without its padding', basic(`${sandboxKeys.kim}:`).replaceAll('=', '')],
    ['another scheme', robinKey.replace('Basic', 'Bearer')],
  ])('%s: 401', async (_, authorization) => {
    const { status, json } = await ask('/me/', { authorization });
    expect([status, json]).toEqual([401, unauthorized]);
  });

  test('/me/ has whole organizations, and no id of one at its top', async () => {
    const { status, json } = await ask('/me/');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      first_name: 'Robin',
      last_name: 'Rep',
      organizations: [{ id: northwind, name: 'Northwind Sales', lead_statuses: [{ label: 'Potential' }, {}, {}, {}] }],
    });
    expect(json).not.toHaveProperty('organization_id');
  });

  test('a user of two organizations', async () => {
    const { json } = await ask('/me/', { authorization: basic(`${sandboxKeys.kim}:`) });
    expect(json.organizations).toHaveLength(2);
  });

  test('a user of another organization sees no meeting of this one', async () => {
    const { json } = await ask(byEvent(sandbox.events.discoveryCall.eventId), {
      authorization: basic(`${sandboxKeys.noor}:`),
    });
    expect(json).toEqual({ data: [], has_more: false });
  });
});

describe('searching meetings', () => {
  test('one match', async () => {
    const { json } = await ask(byEvent(sandbox.events.discoveryCall.eventId));
    expect(json).toMatchObject({
      data: [{ _type: 'Meeting', title: 'Discovery call', duration: 1800 }],
      has_more: false,
    });
  });

  test('no match', async () => {
    const { status, json } = await ask(byEvent(sandbox.events.teamLunch.eventId));
    expect([status, json]).toEqual([200, { data: [], has_more: false }]);
  });

  test('three leads, one event id, three statuses', async () => {
    const { eventId } = sandbox.events.jointWorkshop;
    const { json } = await ask(byEvent(eventId));
    const seen = json.data.map((meeting: Record<string, string>) => [
      meeting.lead_id,
      meeting.provider_calendar_event_id,
      meeting.status,
    ]);
    expect(seen).toEqual([
      [sampleLeads.acme.id, eventId, 'upcoming'],
      [sampleLeads.beta.id, eventId, 'declined-by-lead'],
      [sampleLeads.deleted.id, eventId, 'canceled'],
    ]);
  });

  test.each([
    ['provider_calendar_type=google', 1],
    ['provider_calendar_type=microsoft', 0],
    ['provider_calendar_id=robin%40northwind-sales.example', 1],
    ['provider_calendar_id=other%40northwind-sales.example', 0],
    ['starts_at=2026-03-09T10:18:00', 1],
    ['starts_at=2026-03-09T10:18:00Z', 1],
    ['starts_at=2026-03-09T11:18:00%2B01:00', 1],
    ['starts_at=2026-03-09T10:18:01', 0],
    ['starts_at__gte=2026-03-09&starts_at__lt=2026-03-10', 1],
    ['starts_at__gte=2026-03-09T10:18:00', 1],
    ['starts_at__lt=2026-03-09T10:18:00', 0],
    ['starts_at__gte=2026-03-10', 0],
    [`lead_id=${sampleLeads.acme.id}`, 1],
    [`lead_id=${sampleLeads.beta.id},${sampleLeads.acme.id}`, 1],
    [`lead_id=${sampleLeads.beta.id}`, 0],
    // Mistyped or unknown: ignored.
    ['start_at__gte=2026-03-10', 1],
    ['starts_at__gt=2027-01-01', 1],
    ['nonsense=1', 1],
  ])('%s keeps %d', async (query, count) => {
    expect(await titles(byEvent(sandbox.events.discoveryCall.eventId, `&${query}`))).toHaveLength(count);
  });

  test.each([
    'provider_calendar_type=google',
    'provider_calendar_id=x',
    'starts_at=2026-03-09',
    'starts_at__gte=2026-03-09',
    'starts_at__lt=2026-03-09',
  ])('%s without an event id: 400', async (query) => {
    const { status, json } = await ask(meetingsPath(query));
    expect([status, json]).toEqual([400, required]);
  });

  test('a time that is none: 400', async () => {
    expect((await ask(byEvent('x', '&starts_at=soon'))).status).toBe(400);
  });

  test.each(['provider_calender_event_id=x', 'provider_calendar_event_id='])('%s lists everything', async (query) => {
    expect(await titles(meetingsPath(query))).toHaveLength(sandbox.data.meetings.length);
  });
});

describe('series', () => {
  test('of Google, stored by instance', async () => {
    const { weeklySync, weeklySyncMoved, onboarding } = sandbox.events;
    for (const event of [weeklySync, weeklySyncMoved, onboarding]) {
      expect(await starts(byEvent(event.eventId))).toEqual([event.startsAt]);
      expect(await starts(byEvent(event.seriesId ?? ''))).toEqual([]);
    }
  });

  test('of Google, stored under the series: only an exception has its own id', async () => {
    sandbox.settings.recurring = 'series';
    const { weeklySync, weeklySyncMoved, onboarding } = sandbox.events;
    expect(await starts(byEvent(weeklySync.eventId))).toEqual([]);
    expect(await starts(byEvent(weeklySyncMoved.eventId))).toEqual([weeklySyncMoved.startsAt]);
    expect(await starts(byEvent(weeklySync.seriesId ?? ''))).toHaveLength(11);
    expect(await starts(byEvent(onboarding.seriesId ?? ''))).toHaveLength(5);
    const at = new Date(weeklySync.startsAt).toISOString().slice(0, 19);
    expect(await starts(byEvent(weeklySync.seriesId ?? '', `&starts_at=${at}`))).toEqual([weeklySync.startsAt]);
  });

  test("of Microsoft, under Graph's ids: an occurrence under its master's, an exception under its own", async () => {
    const { handover, handoverMoved, renewalReview } = sandbox.events;
    expect(await starts(byEvent(handover.eventId))).toEqual([]);
    expect(await starts(byEvent(handover.seriesId ?? ''))).toHaveLength(5);
    expect(await starts(byEvent(handoverMoved.eventId))).toEqual([handoverMoved.startsAt]);
    expect(await titles(byEvent(renewalReview.eventId))).toEqual(['Renewal review']);
  });

  test('of Microsoft, under iCalUIds: no id of a link finds anything', async () => {
    sandbox.settings.microsoft = 'ical';
    const { handover, handoverMoved, renewalReview } = sandbox.events;
    for (const id of [handover.eventId, handover.seriesId, handoverMoved.eventId, renewalReview.eventId]) {
      expect(await starts(byEvent(id ?? ''))).toEqual([]);
    }
    const { json } = await ask(`/activity/meeting/?lead_id=${sampleLeads.cobalt.id}`);
    const ids = new Set(
      json.data
        .filter(({ title }: { title: string }) => title === 'Support handover')
        .map((meeting: Record<string, string>) => meeting.provider_calendar_event_id),
    );
    expect(ids.size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^040000008200E00074C5B7101A82E008/);
  });
});

describe('ids match exactly', () => {
  const id = () => sandbox.events.renewalReview.eventId;
  test.each([
    ['as it is', () => encodeURIComponent(id()), 1],
    ["in Outlook's own form", () => encodeURIComponent(sandbox.events.renewalReview.linkId), 0],
    ['as base64url', () => encodeURIComponent(id().replaceAll('-', '~').replaceAll('_', '-').replaceAll('~', '_')), 0],
    ['with a raw plus and slash', () => sandbox.events.renewalReview.linkId, 0],
    ['without its padding', () => id().replaceAll('=', ''), 0],
    ['in lower case', () => encodeURIComponent(id().toLowerCase()), 0],
    ['encoded twice', () => encodeURIComponent(encodeURIComponent(id())), 0],
  ])('%s: %i', async (_, query, count) => {
    expect(await titles(meetingsPath(`provider_calendar_event_id=${query()}`))).toHaveLength(count);
  });

  test('a plus that is not encoded is a space', async () => {
    Object.assign(sandbox.data.meetings[0] ?? {}, { provider_calendar_event_id: 'moon+1' });
    expect(await titles(meetingsPath('provider_calendar_event_id=moon+1'))).toHaveLength(0);
    expect(await titles(meetingsPath('provider_calendar_event_id=moon%2B1'))).toHaveLength(1);
  });
});

describe('one meeting', () => {
  const path = () => `/activity/meeting/${sandbox.data.meetings[0]?.id}/`;

  test('whole, without transcripts', async () => {
    const { status, json } = await ask(path());
    expect(status).toBe(200);
    expect(json).toMatchObject({ _type: 'Meeting', title: 'Discovery call', outcome_id: null });
    expect(json).not.toHaveProperty('transcripts');
  });

  test('some fields', async () => {
    sandbox.data.transcripts.set(sandbox.data.meetings[0]?.id ?? '', [{ id: 't1', utterances: [] }]);
    const { json } = await ask(`${path()}?_fields=id,transcripts,nonsense`);
    expect(json).toEqual({ id: sandbox.data.meetings[0]?.id, transcripts: [{ id: 't1', utterances: [] }] });
  });

  test('unknown: 404', async () => {
    const { status, json } = await ask('/activity/meeting/acti_nothing/');
    expect([status, typeof json.error]).toEqual([404, 'string']);
  });

  test('an outcome is set', async () => {
    const outcome = sandbox.data.outcomes[0]?.id;
    now += 60_000;
    const before = sandbox.data.meetings[0]?.date_updated;
    const { status, json } = await ask(path(), { method: 'PUT', body: { outcome_id: outcome } });
    expect(status).toBe(200);
    expect(json).toMatchObject({ outcome_id: outcome, outcome_reason: 'user-selected', title: 'Discovery call' });
    expect(json.date_updated).not.toBe(before);
    expect((await ask(path())).json).toEqual(json);
  });

  test('a note is set, the rest stays', async () => {
    const { json: before } = await ask(path());
    const { json } = await ask(path(), { method: 'PUT', body: { user_note_html: '<body><p>x</p></body>' } });
    expect(json).toEqual({
      ...before,
      user_note: 'x',
      user_note_html: '<body><p>x</p></body>',
      user_note_date_updated: '2026-03-09T10:00:00.000000+00:00',
      date_updated: '2026-03-09T10:00:00.000000+00:00',
    });
  });

  test.each([
    [{ user_note_html: '<p>x</p>' }, 'user_note_html'],
    [{ outcome_id: 'outcome_nothing' }, 'outcome_id'],
  ])('%j: 400', async (body, field) => {
    const { status, json } = await ask(path(), { method: 'PUT', body });
    expect([status, Object.keys(json['field-errors'])]).toEqual([400, [field]]);
  });

  test.each([
    ['forbidden', 403, /^\{"error":/],
    ['forbidden-plain', 403, /^Forbidden$/],
    ['unauthorized', 401, /^\{"error":"Unauthorized"\}$/],
  ] as const)('a write that is %s: %i', async (writes, expected, body) => {
    sandbox.settings.writes = writes;
    const { status, text } = await ask(path(), { method: 'PUT', body: { outcome_id: null } });
    expect(status).toBe(expected);
    expect(text).toMatch(body);
    expect((await ask(path())).status).toBe(200);
  });

  test('broken JSON: 400', async () => {
    const { status, json } = await ask(path(), { method: 'PUT', body: '{"outcome_id":' });
    expect([status, json]).toEqual([400, { error: 'The request contains invalid JSON.' }]);
  });

  test.each([400, 415] as const)('a body that is not declared as JSON: %i', async (wrongContentType) => {
    sandbox.settings.wrongContentType = wrongContentType;
    expect((await ask(path(), { method: 'PUT', body: '{}', contentType: 'text/plain' })).status).toBe(wrongContentType);
  });

  test('is deleted once', async () => {
    const gone = path();
    const { status, text } = await ask(gone, { method: 'DELETE' });
    expect([status, text]).toEqual([200, '']);
    expect((await ask(gone, { method: 'DELETE' })).status).toBe(404);
    expect((await ask(gone)).status).toBe(404);
  });

  test('the integration is not for API keys: 403', async () => {
    expect((await ask(`${path()}integration/`, { method: 'POST', body: {} })).status).toBe(403);
  });

  test('reads may lag behind writes', async () => {
    sandbox.settings.staleReads = 30;
    const changed = path();
    const deleted = `/activity/meeting/${sandbox.data.meetings[1]?.id}/`;
    await ask(changed, { method: 'PUT', body: { user_note_html: '<body>new</body>' } });
    await ask(deleted, { method: 'DELETE' });
    now += 29_000;
    expect((await ask(changed)).json.user_note).toMatch(/^Dana wants a pilot/);
    expect((await ask(deleted)).status).toBe(200);
    expect((await ask(deleted, { method: 'DELETE' })).status).toBe(404);
    now += 2000;
    expect((await ask(changed)).json.user_note).toBe('new');
    expect((await ask(deleted)).status).toBe(404);
  });
});

describe('leads', () => {
  const { acme, beta, cobalt, deleted, nameless } = sampleLeads;

  test('some fields; custom fields lie flat, tasks are the open ones', async () => {
    const { json } = await ask(`/lead/${acme.id}/?_fields=id,display_name,custom,tasks`);
    const keys = Object.keys(json).filter((key) => !key.startsWith('custom.cf_'));
    expect(keys.sort()).toEqual(['display_name', 'id', 'tasks']);
    expect(json[`custom.${sandboxId('cf', 'Tags')}`]).toEqual(['Pilot', 'DACH', 'Trade fair']);
    expect(json[`custom.${sandboxId('cf', 'Employees')}`]).toBe(140);
    expect(json.tasks.map(({ is_complete }: { is_complete: boolean }) => is_complete)).toEqual(Array(4).fill(false));
  });

  test('deleted or hidden: 404', async () => {
    expect((await ask(`/lead/${deleted.id}/`)).status).toBe(404);
    expect((await ask(`/lead/${cobalt.id}/`)).status).toBe(200);
    expect((await ask(`/lead/${cobalt.id}/`, { authorization: basic(`${sandboxKeys.kim}:`) })).status).toBe(404);
  });

  test('without a name, with much else', async () => {
    const { json } = await ask(`/lead/${nameless.id}/`);
    expect(json).toMatchObject({ name: null, contacts: [], description: expect.stringContaining('<b onclick') });
    expect(json.opportunities).toHaveLength(50);
  });

  test('with its contacts and its clock of now', async () => {
    now += 3_600_000;
    const { json } = await ask(`/lead/${acme.id}/?_fields=contacts,localtime`);
    expect(json.localtime).toBe('2026-03-09T12:00:00+01:00');
    expect(json.contacts.map(({ name }: { name: string }) => name)).toEqual(['Dana Doe', 'Mikael Krol']);
    const { json: inList } = await ask(`/lead/?id__in=${acme.id}&_fields=contacts,localtime`);
    expect(inList.data).toEqual([json]);
  });

  test('a task that is made stands in it until it is done', async () => {
    await ask('/task/', { method: 'POST', body: { lead_id: acme.id, text: 'Call back' } });
    const { json } = await ask(`/lead/${acme.id}/`);
    expect(json.tasks.at(-1)).toMatchObject({ text: 'Call back', is_complete: false });
  });

  const ids = `${acme.id},${beta.id},lead_nothing`;
  const idsOf = (json: { data: { id: string }[] }) => json.data.map(({ id }) => id);

  test('several by id__in', async () => {
    const { status, json } = await ask(`/lead/?id__in=${ids}`);
    expect(status).toBe(200);
    expect(idsOf(json)).toEqual([acme.id, beta.id]);
  });

  test('the same by POST', async () => {
    const { status, json } = await ask('/lead/', {
      method: 'POST',
      headers: { 'x-http-method-override': 'GET' },
      body: { _params: { id__in: ids, _fields: 'id' } },
    });
    expect([status, json]).toEqual([200, { data: [{ id: acme.id }, { id: beta.id }], has_more: false }]);
  });

  test('id__in may be unknown', async () => {
    sandbox.settings.leadIdFilter = false;
    expect(idsOf((await ask(`/lead/?id__in=${ids}`)).json)).toHaveLength(sandbox.data.leads.length);
  });

  test('the status is set, by id or by label', async () => {
    const { json } = await ask(`/lead/${acme.id}/`, { method: 'PUT', body: { status: 'Customer' } });
    expect(json).toMatchObject({ status_label: 'Customer', name: 'Acme Robotics GmbH' });
    const both = { status: 'Customer', status_id: json.status_id };
    expect((await ask(`/lead/${acme.id}/`, { method: 'PUT', body: both })).status).toBe(400);
  });
});

describe('search', () => {
  const email = (value: string, mode = 'exact_value') => ({
    type: 'has_related',
    this_object_type: 'contact',
    related_object_type: 'contact_email',
    related_query: field('contact_email', 'email', value, mode),
  });
  const field = (objectType: string, name: string, value: string, mode: string) => ({
    type: 'field_condition',
    field: { type: 'regular_field', object_type: objectType, field_name: name },
    condition: { type: 'text', mode, value },
  });
  const only = (objectType: string, ...queries: object[]) => ({
    type: 'and',
    queries: [
      { type: 'object_type', object_type: objectType },
      { type: 'or', queries },
    ],
  });
  const search = (query: unknown, more = {}) => ask('/data/search/', { method: 'POST', body: { query, ...more } });
  const dana = 'dana.doe@acme-robotics.example';

  test('contacts by e-mail, no has_more', async () => {
    const { status, json } = await search(only('contact', email(dana)), { _fields: { contact: ['id', 'lead_id'] } });
    expect(status).toBe(200);
    expect(json).toEqual({
      data: [{ __object_type: 'contact', id: expect.stringMatching(/^cont_/), lead_id: sampleLeads.acme.id }],
      cursor: null,
    });
  });

  test.each<[string, object, string[]]>([
    ['an address, exactly', email(dana), ['Dana Doe']],
    ['case does not count', email(dana.toUpperCase()), ['Dana Doe']],
    ['a part of an address, exactly', email('doe@acme-robotics.example'), []],
    ['a part of an address, as a phrase', email('doe@acme-robotics.example', 'phrase'), ['Dana Doe']],
    ['words in another order, as a phrase', email('acme doe', 'phrase'), []],
    ['whole words in any order', field('contact', 'name', 'Krol Mikael', 'full_words'), ['Mikael Krol']],
    ['a part of a word', field('contact', 'name', 'Mik', 'full_words'), []],
    ['the beginning of words', field('contact', 'name', 'kr mik', 'beginning_of_words'), ['Mikael Krol']],
    ['by id', { type: 'id', value: people.tomas.id }, ['Tomas Lind']],
    ['any of several', { type: 'or', queries: [email(dana), email(people.ines.email)] }, ['Dana Doe', 'Inès Vega']],
    ['all of several', { type: 'and', queries: [email(dana), email(people.ines.email)] }, []],
  ])('%s', async (_, query, names) => {
    const { json } = await search(only('contact', query), { _fields: { contact: ['name'] } });
    expect(json.data.map(({ name }: { name: string }) => name)).toEqual(names);
  });

  test('negate turns a query round', async () => {
    const { json } = await search(only('contact', { ...email(dana), negate: true }), { _limit: 200 });
    expect(json.data).toHaveLength(sandbox.data.contacts.length - 1);
  });

  test('leads, by their own name or by what their contacts have; whole ones', async () => {
    const related = (query: object) => ({
      type: 'has_related',
      this_object_type: 'lead',
      related_object_type: 'contact',
      related_query: query,
    });
    const named = field('lead', 'name', 'cobalt', 'full_words');
    const { json } = await search(only('lead', named, related(email(dana))), {
      _fields: { lead: ['name', 'contacts'] },
    });
    expect(json.data).toMatchObject([
      { __object_type: 'lead', name: 'Acme Robotics GmbH', contacts: [{ name: 'Dana Doe' }, { name: 'Mikael Krol' }] },
      { __object_type: 'lead', name: 'Cobalt Logistics', contacts: [{ name: 'Tomas Lind' }] },
    ]);
  });

  test('nothing of a lead that the user may not see', async () => {
    const body = { query: only('contact', email(people.tomas.email)) };
    const asKim = { method: 'POST', body, authorization: basic(`${sandboxKeys.kim}:`) };
    expect((await ask('/data/search/', asKim)).json.data).toEqual([]);
    expect((await search(body.query)).json.data).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['no query', undefined],
    ['no type of object', email(dana)],
    ['an unknown type of query', only('contact', { type: 'magic' })],
    ['an unknown field', only('contact', field('contact', 'shoe_size', '42', 'phrase'))],
    ['an unknown mode', only('contact', email(dana, 'sounds_like'))],
    ['a list where a query is due', only('contact', [email(dana)])],
  ])('%s: 400', async (_, query) => {
    const { status, json } = await search(query);
    expect([status, Object.keys(json['field-errors'])]).toEqual([400, ['query']]);
  });

  test.each(['exact_value', 'beginning_of_words'])('%s may be refused', async (mode) => {
    sandbox.settings.refusedTextModes = [mode];
    expect((await search(only('contact', email(dana, mode)))).status).toBe(400);
    expect((await search(only('contact', email(dana, 'phrase')))).status).toBe(200);
  });

  test('two hundred at most', async () => {
    expect((await search(only('contact', email(dana)), { _limit: 200 })).status).toBe(200);
    expect((await search(only('contact', email(dana)), { _limit: 201 })).status).toBe(400);
  });

  test('a cursor lives 30 seconds', async () => {
    const two = only('contact', email(dana), email(people.ines.email));
    const more = { _limit: 1, _fields: { contact: ['lead_id'] } };
    const { cursor } = (await search(two, more)).json;
    now += 30_000;
    const next = await search(two, { ...more, cursor });
    expect(next.json).toMatchObject({ data: [{ lead_id: sampleLeads.beta.id }], cursor: null });
    now += 1000;
    const late = await search(two, { ...more, cursor });
    expect([late.status, late.json]).toEqual([400, { 'field-errors': { cursor: 'Expired cursor' } }]);
  });
});

describe('what happened with a lead', () => {
  const { acme, beta } = sampleLeads;
  const kinds = async (query: string) =>
    (await ask(`/activity/?${query}`)).json.data.map(({ _type }: { _type: string }) => _type);

  test('by time, the newest first, what is planned before what was', async () => {
    const order = await kinds(`lead_id=${acme.id}&_order_by=-activity_at`);
    expect(order).toEqual([
      ...['Meeting', 'Meeting', 'Email', 'LeadStatusChange', 'OpportunityStatusChange', 'Email', 'Email', 'SMS'],
      ...['Call', 'Meeting', 'Note', 'Email', 'CustomActivity', 'Created'],
    ]);
    expect(await kinds(`lead_id=${acme.id}&_order_by=-activity_at&activity_at__lt=2026-03-09T10:00:00Z`)).toEqual(
      order.slice(2),
    );
  });

  test('by type, where a custom activity has another name than in its record', async () => {
    expect(await kinds(`lead_id=${acme.id}&_type__in=Custom,Call`)).toEqual(['Call', 'CustomActivity']);
    expect(await kinds(`lead_id=${acme.id}&_type=Email&_order_by=-activity_at&_limit=1`)).toEqual(['Email']);
  });

  test('one by its id at the address of its type; a call’s transcript where it is named, in the shape that is set', async () => {
    const callId = sandboxId('acti', 'AcmeCall');
    const call = async (query = '') => (await ask(`/activity/call/${callId}/${query}`)).json;
    expect(await call()).not.toHaveProperty('recording_transcript');
    const query = '?_fields=note_html,recording_transcript';
    expect(await call(query)).toMatchObject({ recording_transcript: { summary_text: expect.any(String) } });
    sandbox.settings.callTranscript = 'listed';
    expect(await call(query)).toMatchObject({ recording_transcript: [{ summary_text: expect.any(String) }] });
    sandbox.settings.callTranscript = 'missing';
    expect(Object.keys(await call(query))).toEqual(['note_html']);
    expect((await ask(`/activity/email/${callId}/`)).status).toBe(404);
  });

  test('a list may lack the previews of e-mails, their record never', async () => {
    sandbox.settings.bodyPreview = 'missing';
    const list = (await ask(`/activity/?lead_id=${acme.id}&_type=Email`)).json.data;
    expect(list.some((one: object) => 'body_preview' in one)).toBe(false);
    const sent = (await ask(`/activity/email/${sandboxId('acti', 'AcmeSent')}/`)).json;
    expect(sent).toHaveProperty('body_preview');
  });

  test('notes are in it', async () => {
    await ask('/activity/note/', { method: 'POST', body: { lead_id: acme.id, note_html: '<body>x</body>' } });
    expect(await kinds(`lead_id=${acme.id}`)).toContain('Note');
  });

  test.each([
    ['sorted for two leads', `lead_id=${acme.id},${beta.id}&_order_by=-activity_at`, 400],
    ['sorted for all', '_order_by=-activity_at', 400],
    ['by time but not sorted by it', `lead_id=${acme.id}&activity_at__lt=2026-03-09`, 400],
    ['two leads as they come', `lead_id=${acme.id},${beta.id}`, 200],
    ['a lead that is gone', `lead_id=${sampleLeads.deleted.id}`, 200],
  ])('%s', async (_, query, status) => {
    expect((await ask(`/activity/?${query}`)).status).toBe(status);
  });

  test('nothing of a lead that is gone', async () => {
    expect(await kinds(`lead_id=${sampleLeads.deleted.id}`)).toEqual([]);
  });
});

describe('meetings of a time', () => {
  const today = 'activity_at__gte=2026-03-09T00:00:00Z&activity_at__lt=2026-03-10T00:00:00Z';
  const path = `/activity/meeting/?user_id=${robin.id}&${today}`;

  test('of one user', async () => {
    const starts = await ask(path).then(({ json }) =>
      json.data.map(({ starts_at }: { starts_at: string }) => starts_at),
    );
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.every((start: string) => start.startsWith('2026-03-09'))).toBe(true);
  });

  test('the time may be ignored', async () => {
    sandbox.settings.activityTimes = 'ignored';
    expect((await titles(path)).length).toBe((await titles(`/activity/meeting/?user_id=${robin.id}`)).length);
  });

  test('or refused: 400', async () => {
    sandbox.settings.activityTimes = 'refused';
    const { status, json } = await ask(path);
    expect([status, Object.keys(json['field-errors'])]).toEqual([400, ['activity_at__gte']]);
    expect((await ask(`/activity/meeting/?user_id=${robin.id}`)).status).toBe(200);
  });
});

describe('other lists', () => {
  test('outcomes, also those that are not for meetings', async () => {
    const { json } = await ask('/outcome/');
    const kinds = json.data.map((outcome: { type: string; applies_to: string[] }) => [
      outcome.type,
      ...outcome.applies_to,
    ]);
    expect(kinds).toContainEqual(['custom', 'calls']);
    expect(kinds).toContainEqual(['vm-dropped', 'calls']);
    const known = json.data.map(({ id }: { id: string }) => id);
    const used = sandbox.data.meetings.flatMap(({ outcome_id }) => outcome_id ?? []);
    expect(used.filter((id) => !known.includes(id))).toHaveLength(1);
  });

  test('statuses, users, connected accounts', async () => {
    expect((await ask('/status/lead/')).json.data[1]).toMatchObject({ label: 'Qualified', organization_id: northwind });
    const { json } = await ask('/user/');
    expect(json.data.map((user: { first_name: string }) => user.first_name)).toEqual(['Robin', 'Kim']);
    expect(json.data[0].organizations).toEqual([northwind]);
    expect((await ask(`/user/${robin.id}/`)).json.email).toBe(robin.email);
    expect((await ask('/connected_account/')).json.data[0]).toMatchObject({
      _type: 'google',
      synced_calendars: [robin.email],
    });
  });

  test('the custom fields of leads, at once', async () => {
    const { json } = await ask('/custom_field_schema/lead/');
    expect(json.fields.map(({ name }: { name: string }) => name)).toEqual([
      'Industry',
      'Employees',
      'Tags',
      'Renewal date',
      'Region',
      'Background',
      'Credit limit',
      'Sponsor',
    ]);
    expect(json).not.toHaveProperty('has_more');
  });

  test.each(['/outcome/', '/connected_account/'])('%s of another organization are not there', async (path) => {
    expect((await ask(path)).json.data.length).toBeGreaterThan(0);
    const asNoor = { authorization: basic(`${sandboxKeys.noor}:`) };
    expect((await ask(path, asNoor)).json.data).toEqual([]);
    expect((await ask('/custom_field_schema/lead/', asNoor)).json.fields).toEqual([]);
  });

  test.each([
    ['/activity/note/', { lead_id: sampleLeads.acme.id, note_html: '<body>x</body>' }, 'lead_id'],
    ['/task/', { lead_id: sampleLeads.acme.id, text: 'Call' }, 'text'],
    ['/contact/', { lead_id: sampleLeads.acme.id, name: 'Pia Neu' }, 'lead_id'],
  ])('%s answers 200 with the new object', async (path, body, needed) => {
    const { status, json } = await ask(path, { method: 'POST', body });
    expect(status).toBe(200);
    expect(json).toMatchObject(body);
    const { [needed]: _, ...rest } = { ...body } as Record<string, unknown>;
    const refused = await ask(path, { method: 'POST', body: rest });
    expect([refused.status, refused.json]).toEqual([
      400,
      { errors: [], 'field-errors': { [needed]: 'This field is required.' } },
    ]);
  });
});

describe('pages', () => {
  test.each([
    ['/activity/meeting/', 100],
    ['/lead/', 200],
  ])('%s gives at most %i', async (path, most) => {
    expect((await ask(`${path}?_limit=${most}`)).status).toBe(200);
    const { status, json } = await ask(`${path}?_limit=${most + 1}`);
    expect([status, json]).toEqual([400, tooMany(most)]);
  });

  test('250 meetings', async () => {
    const { eventId, calendarId, startsAt, endsAt } = sandbox.events.teamLunch;
    for (let index = 0; index < 250; index++) {
      sandbox.data.meetings.push(
        meetingRecord({
          id: `acti_${index}`,
          organizationId: northwind,
          leadId: null,
          title: `${index}`,
          startsAt,
          endsAt,
          status: 'upcoming',
          provider: 'google',
          eventId,
          calendarId,
          user: robin,
        }),
      );
    }
    const page = async (skip: number) => {
      const { json } = await ask(byEvent(eventId, `&_limit=100&_skip=${skip}`));
      return [json.data.length, json.data[0]?.title, json.has_more];
    };
    expect(await page(0)).toEqual([100, '0', true]);
    expect(await page(100)).toEqual([100, '100', true]);
    expect(await page(200)).toEqual([50, '200', false]);
    expect(await page(300)).toEqual([0, undefined, false]);
  });
});

describe('addresses and methods', () => {
  test.each(['/nothing/', '/me', '/activity/meeting', '/lead/lead_x', '/me//', '/'])('%s: 404', async (path) => {
    const { status, json } = await ask(path);
    expect(status).toBe(404);
    expect(json.error).toMatch(/^The requested URL was not found on the server\./);
  });

  test.each([
    ['POST', '/me/'],
    ['DELETE', '/lead/'],
    ['PUT', '/activity/meeting/'],
    ['GET', '/data/search/'],
    ['DELETE', '/task/'],
  ])('%s %s: 405', async (method, path) => {
    expect((await ask(path, { method, ...(method === 'GET' ? {} : { body: {} }) })).status).toBe(405);
  });

  test('no answer has a header of CORS', async () => {
    const origin = { origin: 'https://calendar.google.com', 'access-control-request-method': 'GET' };
    for (const options of [{}, { headers: origin }, { method: 'OPTIONS', headers: origin }, { authorization: null }]) {
      const { headers } = await ask('/me/', options);
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('a request in the form of a proxy, with another host, is the same', async () => {
    const target = new URL(url);
    const status = await new Promise((resolve, reject) => {
      httpRequest(
        {
          host: target.hostname,
          port: target.port,
          path: 'http://api.close.com/api/v1/me/?_fields=id',
          headers: { host: 'api.close.com', authorization: robinKey },
        },
        (response) => resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
    expect(sandbox.requests[0]).toMatchObject({ method: 'GET', path: '/api/v1/me/', query: '_fields=id', time: start });
  });
});

describe('faults', () => {
  test('RateLimit comes with good answers only when asked for', async () => {
    expect((await ask('/me/')).headers.has('ratelimit')).toBe(false);
    sandbox.settings.rateLimitHeader = true;
    expect((await ask('/me/')).headers.get('ratelimit')).toBe('limit=100, remaining=50, reset=5');
  });

  test.each([
    ['with all headers', faults.rateLimited, 'limit=100, remaining=0, reset=1.4', '2'],
    ['with retry-after alone', faults.rateLimitedRetryAfterOnly, null, '2'],
    ['with nonsense', faults.rateLimitedNonsense, 'nonsense', null],
    ['with quota left', faults.rateLimitedQuotaLeft, 'limit=100, remaining=37, reset=3', '3'],
    ['as of old', faults.rateLimitedOldBody, null, null],
  ])('429 %s', async (_, fault, rateLimit, retryAfter) => {
    sandbox.setFault(null, fault);
    const { status, headers, json } = await ask('/me/');
    expect([status, headers.get('ratelimit'), headers.get('retry-after')]).toEqual([429, rateLimit, retryAfter]);
    expect(json).toEqual(fault.body);
  });

  test('a plan limit: 402', async () => {
    sandbox.setFault(null, faults.planLimit);
    expect((await ask('/me/')).status).toBe(402);
  });

  test('hit the paths they are for, as often as told, the latest first', async () => {
    sandbox.setFault('/me/', { kind: 'status', status: 500 });
    sandbox.setFault(/meeting/, { kind: 'status', status: 502 }, { times: 1 });
    sandbox.setFault('/me/', { kind: 'status', status: 503 }, { times: 2 });
    const statuses = async (path: string, times: number) => {
      const seen: number[] = [];
      for (let count = 0; count < times; count++) seen.push((await ask(path)).status);
      return seen;
    };
    expect(await statuses('/me/', 3)).toEqual([503, 503, 500]);
    expect(await statuses('/activity/meeting/', 2)).toEqual([502, 200]);
    expect(await statuses('/lead/', 1)).toEqual([200]);
    sandbox.clearFaults();
    expect(await statuses('/me/', 1)).toEqual([200]);
  });

  test('a redirect leads to a page', async () => {
    sandbox.setFault(null, { kind: 'redirect' });
    const { status, headers } = await ask('/me/');
    expect([status, headers.get('location')]).toEqual([302, '/login/']);
    const page = await fetch(new URL('/login/', url));
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
  });

  test('half an answer, ended or not', async () => {
    const { text: whole } = await ask('/me/');
    sandbox.setFault(null, { kind: 'truncated' });
    const { status, text } = await ask('/me/');
    expect([status, text]).toEqual([200, whole.slice(0, whole.length / 2)]);
    sandbox.setFault(null, { kind: 'reset-mid-body' });
    await expect(ask('/me/')).rejects.toThrow('terminated');
    sandbox.setFault(null, { kind: 'reset' });
    await expect(ask('/me/')).rejects.toThrow('fetch failed');
  });

  test('an answer that is late', async () => {
    sandbox.setFault(null, { kind: 'delay', milliseconds: 50 });
    const before = performance.now();
    expect((await ask('/me/')).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThanOrEqual(49);
  });

  test('requests are kept until cleared', async () => {
    await ask('/me/');
    sandbox.clearRequests();
    await ask('/task/', { method: 'POST', body: { text: 'x' } });
    expect(sandbox.requests).toHaveLength(1);
    expect(sandbox.requests[0]).toMatchObject({ method: 'POST', path: '/api/v1/task/', body: '{"text":"x"}' });
  });
});
