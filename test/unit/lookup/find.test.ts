import { beforeEach, describe, expect, test } from 'vitest';
import { CloseError } from '../../../src/close/http/close-error';
import type { FindQuery } from '../../../src/domain/answers';
import { find } from '../../../src/lookup/find/find';
import { faults } from '../../fakes/close-server/fault';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { people } from '../../fakes/sample-data/people';
import { sandboxEvents } from '../../fakes/sample-data/sample-data';
import { now, useLoopbackClose } from '../close/loopback-close';
import { options } from './records';

const close = useLoopbackClose();
const events = sandboxEvents(now);
const { acme, beta } = sampleLeads;
const hour = 3_600_000;

const ask = (text: string, more: Omit<FindQuery, 'text'> = {}) =>
  find({ text, ...more }, { ...options, client: close.client() });

async function meetings(text: string, more?: Omit<FindQuery, 'text'>) {
  const result = await ask(text, more);
  if (result.kind !== 'meetings') throw new Error(`found ${result.kind}`);
  return result.leads.map(({ meeting, match, leadId }) => ({ ...meeting, leadId, by: match.by }));
}

async function leads(text: string, more?: Omit<FindQuery, 'text'>) {
  const result = await ask(text, more);
  if (result.kind !== 'leads') throw new Error(`found ${result.kind}`);
  return result.leads;
}

const searches = () =>
  close.sandbox.requests
    .filter(({ path }) => path.endsWith('/activity/meeting/'))
    .map(({ params }) =>
      Object.fromEntries([...params].filter(([name]) => !['_fields', '_limit', '_skip'].includes(name))),
    );

const modes = [{ recurring: 'instance' }, { recurring: 'series' }] as const;

describe.each(modes)('a link or an id by itself, Close keeping $recurring ids', (mode) => {
  beforeEach(() => void Object.assign(close.sandbox.settings, mode));

  test.each([
    ['a link', events.discoveryCall.url, events.discoveryCall],
    ['a link to an occurrence', events.weeklySync.url, events.weeklySync],
    ['an id', events.discoveryCall.eventId, events.discoveryCall],
    ['the id of an occurrence', events.weeklySync.eventId, events.weeklySync],
    ['the id of an occurrence in Outlook', events.handover.eventId, events.handover],
  ])('%s', async (_what, text, { title, startsAt, leads: [lead] }) => {
    expect(await meetings(text)).toMatchObject([{ title, startsAt, leadId: lead?.id }]);
  });
});

test('the leads come with their briefs, all in one request', async () => {
  const result = await ask(events.jointWorkshop.url);
  const heads = result.kind === 'meetings' ? result.leads.map(({ lead, brief }) => [lead.kind, brief !== null]) : [];
  expect(heads.sort()).toEqual([
    ['gone', false],
    ['known', true],
    ['known', true],
  ]);
  expect(close.sandbox.requests).toHaveLength(2);
});

test('a link that is not in Close: no meetings', async () => {
  expect(await ask(events.teamLunch.url)).toEqual({ kind: 'meetings', leads: [] });
});

describe('“More”: exactly what Meeting Search takes', () => {
  test('every field of it', async () => {
    const { eventId, calendarId, startsAt } = events.discoveryCall;
    const more = {
      calendarId,
      calendarType: 'google',
      startsAt,
      startsFrom: startsAt - hour,
      startsBefore: startsAt + hour,
      leadId: acme.id,
    } as const;
    expect(await meetings(eventId, more)).toMatchObject([{ title: events.discoveryCall.title }]);
    expect(searches()).toEqual([
      {
        provider_calendar_event_id: eventId,
        provider_calendar_id: calendarId,
        provider_calendar_type: 'google',
        starts_at: '2026-03-09T10:18:00',
        starts_at__gte: '2026-03-09T09:18:00',
        starts_at__lt: '2026-03-09T11:18:00',
        lead_id: acme.id,
      },
    ]);
  });

  test('a lead narrows an event of several', async () => {
    expect(await meetings(events.jointWorkshop.url, { leadId: beta.id })).toMatchObject([{ leadId: beta.id }]);
  });

  test('a range gives every meeting in it, the nearest to its beginning first', async () => {
    close.sandbox.settings.recurring = 'series';
    const { seriesId, startsAt } = events.standup;
    const range = { startsFrom: startsAt - 25 * hour, startsBefore: startsAt + 25 * hour };
    const found = await meetings(seriesId ?? '', range);
    expect(found.map((one) => (one.startsAt - startsAt) / hour)).toEqual([-24, 0, 24]);
    expect(searches()).toHaveLength(1);
  });

  test('an occurrence’s link finds it under its series too', async () => {
    close.sandbox.settings.recurring = 'series';
    const found = await meetings(events.weeklySync.url, { calendarType: 'google' });
    expect(found).toMatchObject([{ startsAt: events.weeklySync.startsAt, by: 'series-id' }]);
    expect(searches().map(({ provider_calendar_event_id }) => provider_calendar_event_id)).toEqual([
      events.weeklySync.eventId,
      events.weeklySync.seriesId,
    ]);
  });

  test('… and a range of the user’s own goes before the occurrence’s day', async () => {
    close.sandbox.settings.recurring = 'series';
    const { startsAt } = events.weeklySyncLast;
    const range = { startsFrom: startsAt - hour, startsBefore: startsAt + hour };
    expect(await meetings(events.weeklySync.url, range)).toMatchObject([{ startsAt, by: 'series-id' }]);
  });

  test('the wrong calendar finds nothing', async () => {
    expect(await meetings(events.discoveryCall.url, { calendarId: 'other@us.example' })).toEqual([]);
  });

  test('a single word beside a calendar or a start is an id, whatever it looks like', async () => {
    const [record] = close.sandbox.data.meetings;
    if (record) record.provider_calendar_event_id = 'smith';
    expect(await meetings('smith', { calendarType: 'google' })).toMatchObject([{ id: record?.id }]);
  });

  test('meetings that nobody asked for are not shown: Close ignores filters it does not know', async () => {
    const { meetings: all } = close.sandbox.data;
    close.sandbox.setFault('/activity/meeting/', { kind: 'edit', edit: () => ({ data: all, has_more: false }) });
    expect(await meetings(events.discoveryCall.url, { calendarType: 'google' })).toHaveLength(1);
  });
});

describe('an address', () => {
  test('leads to its contacts’ leads', async () => {
    expect(await leads(`Dana <${people.dana.email.toUpperCase()}>`)).toEqual([
      {
        leadId: acme.id,
        name: acme.name,
        url: `https://app.close.com/lead/${acme.id}/`,
        status: 'Qualified',
        because: people.dana.name,
      },
    ]);
  });

  test('nobody has: one question', async () => {
    expect(await leads('nobody@elsewhere.example')).toEqual([]);
    expect(close.sandbox.requests).toHaveLength(1);
  });

  test('“More” does not touch it', async () => {
    expect(await leads(people.ines.email, { calendarType: 'microsoft' })).toMatchObject([{ leadId: beta.id }]);
  });
});

describe('a name', () => {
  test('of a company', async () => {
    expect(await leads('Acme')).toMatchObject([{ leadId: acme.id, name: acme.name, status: 'Qualified' }]);
  });

  test('of a contact: said why', async () => {
    expect(await leads('Vega')).toMatchObject([{ leadId: beta.id, because: people.ines.name }]);
  });

  test('nobody has', async () => {
    expect(await leads('Zzyzx')).toEqual([]);
  });

  test('none at all: Close is not asked', async () => {
    expect(await leads('  ')).toEqual([]);
    expect(close.sandbox.requests).toEqual([]);
  });
});

describe('when Close does not answer', () => {
  test.each([
    ['a link', events.discoveryCall.url],
    ['an address', people.dana.email],
    ['a name', 'Acme'],
  ])('%s: its refusal goes up as it is', async (_what, text) => {
    close.sandbox.setFault(null, faults.rateLimited);
    const refusal = ask(text);
    await expect(refusal).rejects.toBeInstanceOf(CloseError);
    await expect(refusal).rejects.toMatchObject({ failure: { reason: 'rate-limited' } });
  });

  test('only the leads are missing: the meetings stay', async () => {
    close.sandbox.setFault('/lead/', faults.rateLimited);
    const result = await ask(events.discoveryCall.url);
    expect(result.kind === 'meetings' && result.leads).toMatchObject([
      { lead: { kind: 'failed' }, meeting: { title: events.discoveryCall.title }, brief: null },
    ]);
  });
});
