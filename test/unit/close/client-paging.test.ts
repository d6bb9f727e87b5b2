import { describe, expect, test } from 'vitest';
import { meetingRecord } from '../../fakes/close-server/records';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { northwind, robin } from '../../fakes/sample-data/people';
import { now, useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const search = { eventId: 'longseries' };

/** So many meetings of one event. */
function fill(count: number) {
  const records = Array.from({ length: count }, (_, index) =>
    meetingRecord({
      id: `acti_${index}`,
      organizationId: northwind,
      leadId: sampleLeads.acme.id,
      title: `Number ${index}`,
      startsAt: now + index * 86_400_000,
      endsAt: now + index * 86_400_000 + 1_800_000,
      status: 'upcoming',
      provider: 'google',
      eventId: search.eventId,
      calendarId: robin.email,
      user: robin,
    }),
  );
  close.sandbox.data.meetings.push(...records);
}

const skips = () => close.sandbox.requests.map(({ params }) => [params.get('_limit'), params.get('_skip')]);

test.each([
  [0, ['0']],
  [1, ['0']],
  [100, ['0']],
  [101, ['0', '100']],
  [250, ['0', '100', '200']],
])('%d meetings come whole', async (count, expected) => {
  fill(count);
  const { meetings, complete } = await close.client().searchMeetings(search);
  expect(complete).toBe(true);
  expect(meetings.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => `acti_${index}`));
  expect(skips()).toEqual(expected.map((skip) => ['100', skip]));
});

test('a thousand is the cap, and one more is said to be missing', async () => {
  fill(1001);
  const { meetings, complete } = await close.client().searchMeetings(search);
  expect(complete).toBe(false);
  expect(meetings).toHaveLength(1000);
  expect(skips()).toHaveLength(10);
});

test('exactly a thousand is complete', async () => {
  fill(1000);
  expect(await close.client().searchMeetings(search)).toMatchObject({ complete: true });
});

/** Changes the list's envelope on its way. */
function edit(change: (page: { data: unknown[]; has_more?: unknown }) => object, times?: number) {
  close.sandbox.setFault(
    '/activity/meeting/',
    {
      kind: 'edit',
      // The sandbox's own list has this shape.
      edit: (body) => change(body as { data: unknown[] }),
    },
    times === undefined ? {} : { times },
  );
}

test('short pages: the next one begins where the last one ended', async () => {
  fill(5);
  edit(({ data }) => ({ data: data.slice(0, 3), has_more: true }), 1);
  const { meetings } = await close.client().searchMeetings(search);
  expect(skips()).toEqual([
    ['100', '0'],
    ['100', '3'],
  ]);
  expect(meetings.map(({ id }) => id)).toEqual(['acti_0', 'acti_1', 'acti_2', 'acti_3', 'acti_4']);
});

test('an empty page ends it, whatever it says of more', async () => {
  edit(() => ({ data: [], has_more: true }));
  expect(await close.client().searchMeetings(search)).toEqual({ meetings: [], complete: true });
  expect(close.sandbox.requests).toHaveLength(1);
});

test.each([undefined, null, 'true', 1])('has_more %j is no more', async (hasMore) => {
  fill(101);
  edit(({ data }) => ({ data, has_more: hasMore }));
  const { meetings } = await close.client().searchMeetings(search);
  expect(meetings).toHaveLength(100);
  expect(close.sandbox.requests).toHaveLength(1);
});

test('a record that comes twice counts once', async () => {
  fill(2);
  edit(({ data }) => ({ data, has_more: true }), 1);
  edit(({ data }) => ({ data: [...data, ...data] }), 1);
  const { meetings } = await close.client().searchMeetings(search);
  expect(meetings.map(({ id }) => id)).toEqual(['acti_0', 'acti_1']);
});

describe('records that cannot be read', () => {
  test('one does not cost the others, nor the count', async () => {
    fill(102);
    edit(
      ({ data: [, ...others], has_more }) => ({ data: [{ id: 'acti_0', starts_at: null }, ...others], has_more }),
      1,
    );
    const { meetings } = await close.client().searchMeetings(search);
    expect(meetings).toHaveLength(101);
    expect(skips()).toEqual([
      ['100', '0'],
      ['100', '100'],
    ]);
  });

  test('when none of a page can be read, that is not the Close we know', async () => {
    fill(3);
    edit(({ data }) => ({ data: data.map(() => ({ id: 1, starts: 'now' })), has_more: false }));
    await expect(close.client().searchMeetings(search)).rejects.toMatchObject({ failure: { reason: 'unexpected' } });
  });
});
