import { describe, expect, test } from 'vitest';
import { meetingRecord } from '../../fakes/close-server/records';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { kim, northwind, robin } from '../../fakes/sample-data/people';
import { now, useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const { acme, beta, cobalt } = sampleLeads;
const hour = 3_600_000;
const day = 24 * hour;
/** The UTC day of the tests. */
const today = { from: Date.UTC(2026, 2, 9), before: Date.UTC(2026, 2, 10) };

const list = (filter: object = {}) => close.client().listMeetings({ userId: robin.id, ...today, ...filter });
const queries = () =>
  close.sandbox.requests.map(({ params }) => {
    params.delete('_fields');
    return Object.fromEntries(params);
  });

/** Adds so many meetings of Robin's, one an hour backwards from `from`. */
function fill(count: number, from: number, change: Record<string, unknown> = {}) {
  const records = Array.from({ length: count }, (_, index) => ({
    ...meetingRecord({
      id: `acti_${index}`,
      organizationId: northwind,
      leadId: acme.id,
      title: `Number ${index}`,
      startsAt: from - index * hour,
      endsAt: from - index * hour + hour / 2,
      status: 'completed',
      provider: 'google',
      eventId: `event${index}`,
      calendarId: robin.email,
      user: robin,
    }),
    ...change,
  }));
  close.sandbox.data.meetings.splice(0, Number.POSITIVE_INFINITY, ...records);
}

const modes = ['taken', 'ignored', 'refused'] as const;

describe.each(modes)('the span is %s', (activityTimes) => {
  test("the user's day", async () => {
    close.sandbox.settings.activityTimes = activityTimes;
    const { meetings, complete } = await list();
    expect(complete).toBe(true);
    const byStart = meetings.sort((a, b) => a.startsAt - b.startsAt || a.title.localeCompare(b.title));
    expect(byStart.map(({ title }) => title)).toEqual([
      'Quarterly check-in',
      'Intro call',
      'Discovery call',
      'Renewal review',
      'Rollout stand-up',
    ]);
  });

  test.each([
    [[acme.id], ['Discovery call']],
    [
      [acme.id, cobalt.id],
      ['Discovery call', 'Onboarding check-in', 'Quarterly check-in', 'Weekly pipeline sync'],
    ],
    [[sampleLeads.hostile.id], []],
  ])('of leads, whoever they are of: %#', async (leadIds, titles) => {
    close.sandbox.settings.activityTimes = activityTimes;
    const { meetings } = await close.client().listMeetings({ leadIds, ...today });
    expect(meetings.map(({ title }) => title).sort()).toEqual(titles);
  });

  test('half open: the start counts, the end does not', async () => {
    close.sandbox.settings.activityTimes = activityTimes;
    fill(3, now);
    const starts = async (from: number, before: number) =>
      (await list({ from, before })).meetings.map(({ startsAt }) => startsAt);
    expect(await starts(now - hour, now)).toEqual([now - hour]);
    expect(await starts(now - hour, now + 1)).toEqual([now, now - hour]);
    expect(await starts(now - hour + 1, now + 500)).toEqual([now]);
    expect(await starts(now, now)).toEqual([]);
  });
});

describe('what is asked', () => {
  test('one request, when Close takes it', async () => {
    await list({ leadIds: [acme.id, beta.id] });
    expect(queries()).toEqual([
      {
        user_id: robin.id,
        lead_id: `${acme.id},${beta.id}`,
        activity_at__gte: '2026-03-09T00:00:00Z',
        activity_at__lt: '2026-03-10T00:00:00Z',
        _limit: '100',
        _skip: '0',
      },
    ]);
  });

  test('once more without the span, when Close refuses it', async () => {
    close.sandbox.settings.activityTimes = 'refused';
    await list();
    expect(queries().slice(1)).toEqual([{ user_id: robin.id, _limit: '100', _skip: '0' }]);
  });

  test('no third time', async () => {
    close.sandbox.setFault('/activity/meeting/', { kind: 'status', status: 400 });
    await expect(list()).rejects.toMatchObject({ failure: { reason: 'unexpected' }, status: 400 });
    expect(close.sandbox.requests).toHaveLength(2);
  });

  test.each([401, 403, 404, 429, 500])('a %i is no reason to ask again', async (status) => {
    close.sandbox.setFault('/activity/meeting/', { kind: 'status', status });
    await expect(list()).rejects.toMatchObject({ status });
    expect(close.sandbox.requests).toHaveLength(1);
  });

  test('a part of a second is never lost', async () => {
    await list({ from: now + 1, before: now + 1001 });
    expect(queries()).toMatchObject([
      { activity_at__gte: '2026-03-09T10:00:00Z', activity_at__lt: '2026-03-09T10:00:02Z' },
    ]);
  });

  test('nothing for no leads, nor for what is no id of one', async () => {
    const none = { meetings: [], complete: true };
    expect(await list({ leadIds: [] })).toEqual(none);
    expect(await list({ leadIds: ['lead_a,lead_b', '../me/', ''] })).toEqual(none);
    expect(close.sandbox.requests).toEqual([]);
  });

  test('many leads go in portions that an address can hold', async () => {
    await list({ leadIds: Array.from({ length: 120 }, (_, index) => `lead_${index}`) });
    expect(queries().map(({ lead_id }) => lead_id?.split(',').length)).toEqual([50, 50, 20]);
  });
});

describe('every record is looked at again', () => {
  /** What a Close that ignores the filter would send as well. */
  const send = (change: Record<string, unknown>) => {
    fill(2, now);
    close.sandbox.setFault('/activity/meeting/', {
      kind: 'edit',
      // The sandbox's own list has this shape.
      edit: (body) => {
        const [first, ...others] = (body as { data: object[] }).data;
        return { data: [{ ...first, ...change }, ...others], has_more: false };
      },
    });
  };

  test.each([
    ['of another user', { user_id: kim.id, users: [kim.id] }, false],
    ["a colleague's, with the user on it", { user_id: kim.id, users: [kim.id, robin.id] }, true],
    ['nobody knows of whom', { user_id: null, users: [] }, false],
    ['of the user, who is not among its users', { user_id: robin.id, users: null }, true],
    ['of another lead', { lead_id: beta.id }, false],
    ['of no lead', { lead_id: null }, false],
    ['of another day', { starts_at: '2026-03-08T23:59:59+00:00' }, false],
    ['that cannot be read', { starts_at: null }, false],
  ])('one %s', async (_, change, kept) => {
    send(change);
    const { meetings } = await list({ leadIds: [acme.id] });
    expect(meetings.map(({ id }) => id)).toEqual(kept ? ['acti_0', 'acti_1'] : ['acti_1']);
  });

  test('gives meetings as a search does', async () => {
    const [listed] = (await list({ leadIds: [acme.id] })).meetings;
    const { eventId } = close.sandbox.events.discoveryCall;
    expect(listed).toEqual((await close.client().searchMeetings({ eventId })).meetings[0]);
  });
});

describe('pages', () => {
  test.each(modes)('%s: five hundred at most, and said so', async (activityTimes) => {
    close.sandbox.settings.activityTimes = activityTimes;
    fill(501, now);
    const { meetings, complete } = await list({ from: now - 1000 * hour, before: now + 1 });
    expect([meetings.length, complete]).toEqual([500, false]);
  });

  test.each(['ignored', 'refused'] as const)('%s: newest first, the reading ends where it is too old', async (mode) => {
    close.sandbox.settings.activityTimes = mode;
    fill(450, now);
    const { meetings, complete } = await list({ from: now - 130 * hour, before: now + 1 });
    expect([meetings.length, complete]).toEqual([131, true]);
    expect(queries().filter(({ activity_at__gte: from }) => mode === 'ignored' || !from)).toHaveLength(2);
  });

  test('in another order it is read on, for what is newer may come yet', async () => {
    close.sandbox.settings.activityTimes = 'ignored';
    fill(300, now);
    close.sandbox.data.meetings.reverse();
    const { meetings, complete } = await list({ from: now - 2 * hour, before: now + 1 });
    expect([meetings.length, complete]).toEqual([3, true]);
    expect(queries()).toHaveLength(3);
  });

  test('the first page already too old: nothing, and complete', async () => {
    close.sandbox.settings.activityTimes = 'ignored';
    fill(300, now - 30 * day);
    expect(await list()).toEqual({ meetings: [], complete: true });
    expect(queries()).toHaveLength(1);
  });
});
