import { describe, expect, test } from 'vitest';
import { CloseError } from '../../../src/close/http/close-error';
import { lookUpGuests } from '../../../src/lookup/find/guests';
import { faults } from '../../fakes/close-server/fault';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { people } from '../../fakes/sample-data/people';
import { sandboxEvents } from '../../fakes/sample-data/sample-data';
import { now, useLoopbackClose } from '../close/loopback-close';
import { options } from './records';

const close = useLoopbackClose();
const events = sandboxEvents(now);
const { acme, beta, cobalt } = sampleLeads;
const { dana, mikael, ines, tomas } = people;

const lookUp = (emails: string[], near: number | null = null) =>
  lookUpGuests(emails, near, { ...options, client: close.client() });
const asked = () => close.sandbox.requests.map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`);
const crowd = Array.from({ length: 60 }, (_, index) => `guest${index}@elsewhere.example`);

describe('who the guests are', () => {
  test('one address: its contact and the lead', async () => {
    const { guests } = await lookUp([dana.email]);
    expect(guests).toEqual([
      {
        email: dana.email,
        contacts: [
          {
            name: dana.name,
            title: 'CTO',
            leadId: acme.id,
            leadName: acme.name,
            leadUrl: `https://app.close.com/lead/${acme.id}/`,
          },
        ],
      },
    ]);
  });

  test('lead by lead, that of most guests first; strangers last, in their order', async () => {
    const strangers = ['x@elsewhere.example', 'a@elsewhere.example'];
    const { guests } = await lookUp([...strangers, tomas.email, dana.email, ines.email, mikael.email]);
    expect(guests.slice(0, 2).map(({ email }) => email)).toEqual([dana.email, mikael.email]);
    expect(
      guests
        .slice(2, 4)
        .map(({ email }) => email)
        .sort(),
    ).toEqual([ines.email, tomas.email].sort());
    expect(guests.slice(4)).toEqual(strangers.map((email) => ({ email, contacts: [] })));
  });

  test('someone who is a contact of two leads is shown with both', async () => {
    close.sandbox.data.contacts.push({
      id: 'cont_DanaAgain',
      lead_id: beta.id,
      name: 'D. Doe',
      emails: [{ email: dana.email.toUpperCase(), type: 'office' }],
    });
    const { guests } = await lookUp([ines.email, dana.email]);
    // Beta has two contacts among them, so it comes first with Dana too.
    expect(guests.map(({ email, contacts }) => [email, contacts.map(({ leadId }) => leadId)])).toEqual([
      [ines.email, [beta.id]],
      [dana.email, [beta.id, acme.id]],
    ]);
  });

  test('written in other ways, and twice', async () => {
    const { guests } = await lookUp([` ${dana.email.toUpperCase()}`, `Dana <${dana.email}>`, 'nobody', 'room 4']);
    expect(guests.map(({ email }) => email)).toEqual([dana.email]);
  });

  test('a lead this user may not see is not named', async () => {
    const { data } = close.sandbox;
    data.hiddenLeads = [{ leadId: cobalt.id, userId: data.users[0]?.me.id ?? '' }];
    const { guests, probable } = await lookUp([tomas.email, dana.email]);
    expect(guests.map(({ contacts }) => contacts.length)).toEqual([1, 0]);
    expect(probable.every(({ leadId }) => leadId === acme.id)).toBe(true);
  });
});

describe('how often Close is asked', () => {
  test('once for all addresses, once for their leads, once for the meetings', async () => {
    await lookUp([dana.email, mikael.email, ines.email, tomas.email, ...crowd]);
    expect(asked().sort()).toEqual(['GET /activity/meeting/', 'GET /lead/', 'POST /data/search/']);
  });

  test('dozens of strangers: once', async () => {
    const { guests, probable } = await lookUp(crowd);
    expect(guests).toHaveLength(60);
    expect(probable).toEqual([]);
    expect(asked()).toEqual(['POST /data/search/']);
  });

  test('more than a hundred: the first hundred', async () => {
    const { guests } = await lookUp(Array.from({ length: 150 }, (_, index) => `g${index}@elsewhere.example`));
    expect(guests).toHaveLength(100);
    expect(asked()).toHaveLength(1);
  });

  test('no address: not at all', async () => {
    expect(await lookUp(['nobody', ''])).toEqual({ guests: [], probable: [] });
    expect(asked()).toEqual([]);
  });
});

describe('meetings that are probably this one', () => {
  test('of the guests’ leads, a day around the event, the nearest first', async () => {
    const { probable } = await lookUp([ines.email], events.standup.startsAt);
    const starts = probable.map(({ meeting }) => meeting.startsAt);
    expect(probable[0]?.meeting.title).toBe(events.standup.title);
    expect(starts[0]).toBe(events.standup.startsAt);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts.every((start) => Math.abs(start - events.standup.startsAt) <= 86_400_000)).toBe(true);
    expect(probable.every(({ leadId }) => leadId === beta.id)).toBe(true);
    expect(probable.every(({ match }) => match.by === 'guests' && match.occurrence === 'nearest')).toBe(true);
    expect(probable[0]?.lead).toMatchObject({ kind: 'known', name: beta.name });
    expect(probable[0]?.brief).not.toBeNull();
  });

  test('not a time away from it', async () => {
    const { probable } = await lookUp([dana.email], now + 90 * 86_400_000);
    expect(probable).toEqual([]);
  });

  test('without a time: from yesterday to tomorrow, as the user has them', async () => {
    // Berlin is an hour ahead of UTC.
    const [from, before] = [Date.parse('2026-03-07T23:00Z'), Date.parse('2026-03-10T23:00Z')];
    const { probable } = await lookUp([tomas.email]);
    const known = close.sandbox.data.meetings.filter(({ lead_id, starts_at }) => {
      const start = Date.parse(String(starts_at));
      return lead_id === cobalt.id && start >= from && start < before;
    });
    expect(known.length).toBeGreaterThan(1);
    expect(probable.map(({ meeting }) => meeting.id).sort()).toEqual(known.map(({ id }) => id).sort());
  });

  test('ten at most, the nearest', async () => {
    const everyone = [dana.email, ines.email, tomas.email];
    const distance = (startsAt: number) => Math.abs(startsAt - now);
    const far = Math.max(...(await lookUp(everyone)).probable.map(({ meeting }) => distance(meeting.startsAt)));
    const [record] = close.sandbox.data.meetings.filter(({ lead_id }) => lead_id === acme.id);
    const soon = Array.from({ length: 10 }, (_, index) => ({
      ...record,
      id: `acti_Soon${index}`,
      status: 'upcoming',
      starts_at: new Date(now + index * 1000).toISOString(),
      activity_at: new Date(now + index * 1000).toISOString(),
    }));
    close.sandbox.data.meetings.push(...soon);
    const { probable } = await lookUp(everyone);
    expect(far).toBeGreaterThan(10_000);
    expect(probable.map(({ meeting }) => meeting.id)).toEqual(soon.map(({ id }) => id));
  });

  test('a canceled one after those that are on', async () => {
    const { probable } = await lookUp([ines.email], events.demoCanceled.startsAt);
    expect(probable.at(-1)?.meeting).toMatchObject({ title: events.demoCanceled.title, status: 'canceled' });
  });
});

describe('a step that fails fails the whole', () => {
  test.each(['/data/search/', '/lead/', '/activity/meeting/'])('%s', async (path) => {
    close.sandbox.setFault(path, faults.rateLimited);
    const refusal = lookUp([dana.email, ines.email]);
    await expect(refusal).rejects.toBeInstanceOf(CloseError);
    await expect(refusal).rejects.toMatchObject({ failure: { reason: 'rate-limited' } });
  });
});
