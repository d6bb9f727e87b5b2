import { describe, expect, test } from 'vitest';
import { createCloseClient } from '../../../src/close/client';
import { formatInstant } from '../../../src/close/http/instant';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { now, useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();

describe('the searches of the documentation find what they should', () => {
  test('by event id', async () => {
    const { discoveryCall } = close.sandbox.events;
    const { meetings, complete } = await close.client().searchMeetings({ eventId: discoveryCall.eventId });
    expect(complete).toBe(true);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({
      title: 'Discovery call',
      leadId: sampleLeads.acme.id,
      startsAt: now + 18 * 60_000,
      endsAt: now + 48 * 60_000,
      status: 'upcoming',
      providerEventId: discoveryCall.eventId,
      providerCalendarIds: [discoveryCall.calendarId],
      providerCalendarType: 'google',
      conferenceLinks: [{ type: 'ZOOM', url: 'https://zoom.us/j/90000000001' }],
    });
    expect(meetings[0]?.attendees.map(({ name, email, answer }) => [name ?? email, answer])).toEqual([
      ['Dana Doe', 'yes'],
      ['Mikael Krol', 'no'],
      ['s.ito@acme-robotics.example', 'none'],
      ['robin@northwind-sales.example', 'yes'],
    ]);
  });

  test('with the start: one of a series', async () => {
    close.sandbox.settings.recurring = 'series';
    const { weeklySync } = close.sandbox.events;
    const search = { eventId: weeklySync.seriesId ?? '' };
    expect((await close.client().searchMeetings(search)).meetings).toHaveLength(11);
    const { meetings } = await close.client().searchMeetings({ ...search, startsAt: weeklySync.startsAt });
    expect(meetings.map(({ startsAt }) => startsAt)).toEqual([weeklySync.startsAt]);
  });

  test('with the calendar', async () => {
    const { eventId, calendarId } = close.sandbox.events.discoveryCall;
    const titles = async (calendar: string) =>
      (await close.client().searchMeetings({ eventId, calendarId: calendar })).meetings.map(({ title }) => title);
    expect(await titles(calendarId)).toEqual(['Discovery call']);
    expect(await titles('someone@else.example')).toEqual([]);
  });

  test('with type, range and lead', async () => {
    const { jointWorkshop } = close.sandbox.events;
    const search = {
      eventId: jointWorkshop.eventId,
      calendarType: 'google',
      startsFrom: jointWorkshop.startsAt,
      startsBefore: jointWorkshop.startsAt + 1000,
      leadId: sampleLeads.beta.id,
    } as const;
    const leads = async (change: object) =>
      (await close.client().searchMeetings({ ...search, ...change })).meetings.map(({ leadId }) => leadId);
    expect(await leads({})).toEqual([sampleLeads.beta.id]);
    expect(await leads({ calendarType: 'microsoft' })).toEqual([]);
    expect(await leads({ startsBefore: jointWorkshop.startsAt })).toEqual([]);
    expect(await leads({ startsFrom: jointWorkshop.startsAt + 1000 })).toEqual([]);
  });

  test('one event, three leads, three statuses', async () => {
    const { meetings } = await close.client().searchMeetings({ eventId: close.sandbox.events.jointWorkshop.eventId });
    expect(meetings.map(({ leadId, status }) => [leadId, status])).toEqual([
      [sampleLeads.acme.id, 'upcoming'],
      [sampleLeads.beta.id, 'declined-by-lead'],
      [sampleLeads.deleted.id, 'canceled'],
    ]);
  });

  test('nothing', async () => {
    const { teamLunch } = close.sandbox.events;
    expect(await close.client().searchMeetings({ eventId: teamLunch.eventId })).toEqual({
      meetings: [],
      complete: true,
    });
  });

  test('an id with an equals sign', async () => {
    const { renewalReview } = close.sandbox.events;
    const { meetings } = await close.client().searchMeetings({ eventId: renewalReview.eventId });
    expect(meetings.map(({ title }) => title)).toEqual(['Renewal review']);
    expect(close.sandbox.requests[0]?.query).toContain(`${renewalReview.eventId.replaceAll('=', '%3D')}&`);
  });

  test('an empty id asks nothing', async () => {
    expect(await close.client().searchMeetings({ eventId: '' })).toEqual({ meetings: [], complete: true });
    expect(close.sandbox.requests).toEqual([]);
  });
});

describe('who the key belongs to', () => {
  test.each([
    [sandboxKeys.robin, 'Robin Rep', ['Northwind Sales']],
    [sandboxKeys.kim, 'Kim Closer', ['Northwind Sales', 'Lakeside Partners']],
  ])('%s', async (apiKey, userName, organizations) => {
    const me = await close.client({ apiKey }).getMe();
    expect(me.userName).toBe(userName);
    expect(me.organizations.map(({ name }) => name)).toEqual(organizations);
  });

  test.each(['api_sandbox.nobody', '', ' api_sandbox.robin', 'api:robin', 'ключ', '🔑', 'a\nb'])(
    'the key %j is refused by Close, not by us',
    async (apiKey) => {
      await expect(close.client({ apiKey }).getMe()).rejects.toMatchObject({ failure: { reason: 'key-rejected' } });
      expect(close.sandbox.requests).toHaveLength(1);
    },
  );
});

test('every request: method, path, authorization, no cookie, the key nowhere else', async () => {
  const { acme, beta } = sampleLeads;
  const client = close.client();
  await client.getMe();
  await client.searchMeetings({ eventId: 'E', startsAt: now });
  await client.getLeads([acme.id]);
  await client.getLeads([acme.id, beta.id]);
  await client.findContactsByEmail(['dana@acme.example']);

  const { requests } = close.sandbox;
  const leadFields =
    'id%2Cdisplay_name%2Cname%2Chtml_url%2Cstatus_label%2Cstatus_id%2Cdate_updated%2Curl%2Clocaltime%2Caddresses%2Ccontacts%2Copportunities%2Ctasks%2Ccustom';
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /api/v1/me/',
    'GET /api/v1/activity/meeting/',
    `GET /api/v1/lead/${acme.id}/`,
    'GET /api/v1/lead/',
    'POST /api/v1/data/search/',
  ]);
  expect(requests.map(({ query }) => query)).toEqual([
    '_fields=id%2Cfirst_name%2Clast_name%2Cemail%2Corganizations%2Cmemberships',
    `provider_calendar_event_id=E&starts_at=${formatInstant(now)?.replaceAll(':', '%3A')}&_fields=id%2Clead_id%2Ctitle%2Cstarts_at%2Cends_at%2Cstatus%2Clocation%2Cis_recurring%2Cuser_id%2Cnote%2Cuser_note_html%2Csummary%2Cuser_note_date_updated%2Cnotetaker_id%2Coutcome_id%2Coutcome_reason%2Coutcome_autofill_confidence%2Coutcome_autofill_reasoning%2Cplaybook_id%2Cconversation_type_id%2C_paused_subscriptions%2Cdate_created%2Cdate_updated%2Cattendees%2Cconference_links%2Cprovider_calendar_event_id%2Cprovider_calendar_ids%2Cprovider_calendar_type%2Ccalendar_event_uids&_limit=100&_skip=0`,
    `_fields=${leadFields}`,
    `id__in=${acme.id}%2C${beta.id}&_fields=${leadFields}&_limit=100`,
    '',
  ]);
  for (const { headers, path, query, body } of requests) {
    // base64 of "api_sandbox.robin:"
    expect(headers.authorization).toBe('Basic YXBpX3NhbmRib3gucm9iaW46');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('x-tz-offset');
    expect(headers['content-type']).toBe(body === '' ? undefined : 'application/json');
    expect(path + query + body).not.toMatch(/api_sandbox|YXBpX3/);
  }
});

test('how fetch is asked: no cookies, no redirect, no store, no referrer; and to Close by default', async () => {
  const calls: [string, RequestInit][] = [];
  const client = createCloseClient({
    apiKey: 'yourapikey',
    fetch: async (url, init = {}) => {
      calls.push([String(url), init]);
      return new Response('{"data":[]}');
    },
  });
  await client.searchMeetings({ eventId: 'E' });
  await client.findLeads('acme');
  const [[url, init] = ['', {}], [searchUrl, searchInit] = ['', {}]] = calls;
  expect(url).toMatch(/^https:\/\/api\.close\.com\/api\/v1\/activity\/meeting\/\?provider_calendar_event_id=E&/);
  expect(init).toMatchObject({
    credentials: 'omit',
    redirect: 'error',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    // As printed on https://developer.close.com/topics/authentication/
    headers: { authorization: 'Basic eW91cmFwaWtleTo=' },
  });
  expect(searchUrl).toBe('https://api.close.com/api/v1/data/search/');
  expect(searchInit).toMatchObject({
    method: 'POST',
    credentials: 'omit',
    redirect: 'error',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    headers: { authorization: 'Basic eW91cmFwaWtleTo=', 'content-type': 'application/json' },
  });
});

test('fetch is called free of any object, as browsers demand', async () => {
  let receiver: unknown = 'not called';
  const client = createCloseClient({
    apiKey: 'k',
    async fetch(this: unknown) {
      receiver = this;
      return new Response('{"data":[]}');
    },
  });
  await client.searchMeetings({ eventId: 'E' });
  expect(receiver).toBeUndefined();
});
