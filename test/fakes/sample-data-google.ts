import { googleInstanceId, googleSplitId } from './calendar-ids';
import { sandboxId } from './close-server-records';
import { type EventParts, sandboxEvent } from './sample-data-events';
import { sampleLeads } from './sample-data-leads';
import { day, hour, minute, quarter, type Sample, sample } from './sample-data-meetings';
import { contact, organizer, robin, stranger } from './sample-data-people';

const { acme, beta, cobalt, deleted, nameless, hostile } = sampleLeads;

/** Robin's main calendar, and one that the team shares: Google abbreviates its domain in links. */
const mainCalendar = robin.email;
const teamCalendar = 'c_northwind0sales0team@group.calendar.google.com';

/** Single events of Google. */
export function googleSingles(now: number) {
  const zoom = { type: 'ZOOM', url: 'https://zoom.us/j/90000000001' };
  return {
    discoveryCall: sample(
      'DiscoveryCall',
      google({
        title: 'Discovery call',
        eventId: '4k7q2m9t0v3b5c8d1e6f0g2h4j',
        startsAt: Math.round(now / minute) * minute + 18 * minute,
        minutes: 30,
        leads: [acme],
      }),
      now,
      {
        location: zoom.url,
        conferenceLinks: [zoom],
        attendees: [
          contact('dana', 'yes'),
          contact('mikael', 'no'),
          stranger('s.ito@acme-robotics.example', null),
          organizer,
        ],
      },
    ),
    jointWorkshop: sample(
      'JointWorkshop',
      google({
        title: 'Integration workshop',
        eventId: '2a8c4e6g1h3j5k7m9p0q2r4s6t',
        startsAt: quarter(now + day),
        minutes: 90,
        leads: [acme, beta, deleted],
      }),
      now,
      { location: 'Room Aurora, Berlin', attendees: [contact('dana', 'yes'), contact('ines', 'no'), organizer] },
      { statuses: ['upcoming', 'declined-by-lead', 'canceled'] },
    ),
    teamLunch: sample(
      'TeamLunch',
      google({
        title: 'Team lunch',
        eventId: '7r1s3t5u7v9a0b2c4d6e8f0g1h',
        startsAt: quarter(now + 3 * hour),
        minutes: 60,
        leads: [],
      }),
      now,
    ),
    demoCanceled: sample(
      'DemoCanceled',
      google({
        title: 'Product demo',
        eventId: '0d1e2m3o4c5a6n7c8e9l0e1d2a',
        startsAt: quarter(now + 2 * day),
        minutes: 45,
        leads: [beta],
      }),
      now,
      { attendees: [contact('ines', 'no'), organizer] },
      { statuses: ['canceled'] },
    ),
    kickoffYesterday: sample(
      'KickoffYesterday',
      google({
        title: 'Project kick-off',
        eventId: '5k6i7c8k9o0f1f2v3e4s5t6e7r',
        startsAt: quarter(now - day),
        minutes: 60,
        leads: [cobalt],
      }),
      now,
      { attendees: [contact('tomas', 'yes'), organizer] },
    ),
    pricingLastWeek: sample(
      'PricingLastWeek',
      google({
        title: 'Pricing call',
        eventId: '4p5r6i7c8i9n0g1l2a3s4t5v6k',
        startsAt: quarter(now - 6 * day),
        minutes: 30,
        leads: [beta],
      }),
      now,
      { attendees: [contact('ines', 'yes'), organizer], outcomeId: sandboxId('outcome', 'Deleted') },
    ),
    hostileMarkup: sample(
      'HostileMarkup',
      google({
        title: `<img src=x onerror="window.hacked=1"></script><script>window.hacked=1</script> \u202egnp.exe\u202c ${'long '.repeat(60)}`,
        eventId: '1h2o3s4t5i6l7e8m9a0r1k2u3p',
        startsAt: quarter(now + 5 * hour),
        minutes: 30,
        leads: [hostile],
      }),
      now,
      {
        location: '"><svg onload="window.hacked=1">',
        conferenceLinks: [{ type: 'ZOOM', url: 'javascript:window.hacked=1' }],
        attendees: [stranger('"<b>x</b>"@evil.example', `<b>${'N'.repeat(293)}</b>`), organizer],
      },
    ),
    lookalikeJoin: sample(
      'LookalikeJoin',
      google({
        title: 'Contract talk',
        eventId: '9l0o1k2a3l4i5k6e7j8o9i0n1u',
        startsAt: quarter(now + 6 * hour),
        minutes: 30,
        leads: [nameless],
      }),
      now,
      { conferenceLinks: [{ type: 'ZOOM', url: 'https://zoom.us.join-meeting.example/j/90000000002' }] },
    ),
    untitled: sample(
      'Untitled',
      google({
        title: '',
        eventId: '3u4n5t6i7t8l9e0d1e2v3e4n5t',
        startsAt: quarter(now + 7 * hour),
        minutes: 15,
        leads: [beta],
      }),
      now,
    ),
  };
}

/** Series of Google; `all` has every occurrence that Close knows. */
export function googleSeries(now: number) {
  // Weekly, in the team's calendar; the one in two weeks was moved to the day after.
  const weekly = series(
    { name: 'WeeklySync', base: '6v7e8e9k0l1v2s3v4n5c6a7b8c', every: 7 * day, first: -5, last: 6 },
    now,
    {
      title: 'Weekly pipeline sync',
      calendarId: teamCalendar,
      startsAt: quarter(now + 2 * hour),
      minutes: 45,
      leads: [cobalt],
      moved: { index: 2, by: day },
    },
  );
  const daily = series({ name: 'Standup', base: '8d9a0i1l2v3s4t5a6n7d8u9p0a', every: day, first: -3, last: 3 }, now, {
    title: 'Rollout stand-up',
    startsAt: quarter(now + 4 * hour),
    minutes: 15,
    leads: [beta],
  });
  // "This and following events" was changed two weeks ago: the base id carries where the new series began.
  const start = quarter(now + hour);
  const split = series(
    {
      name: 'Onboarding',
      base: googleSplitId('0o1n2b3o4a5r6d7i8n9g0a1b2c', start - 14 * day),
      every: 7 * day,
      first: -2,
      last: 2,
    },
    now,
    { title: 'Onboarding check-in', startsAt: start, minutes: 30, leads: [acme] },
  );
  return {
    named: {
      weeklySync: weekly(0),
      weeklySyncLast: weekly(-1),
      weeklySyncMoved: weekly(2),
      standup: daily(0),
      standupTomorrow: daily(1),
      onboarding: split(0),
    },
    all: [...weekly.all, ...daily.all, ...split.all],
  };
}

function google(parts: Omit<EventParts, 'provider' | 'calendarId'> & { calendarId?: string }) {
  return sandboxEvent({ calendarId: mainCalendar, ...parts, provider: 'google' });
}

type Series = { name: string; base: string; every: number; first: number; last: number };

/** Occurrences by their number, 0 being the one at `startsAt`. A moved one keeps its first start in its id. */
function series(
  { name, base, every, first, last }: Series,
  now: number,
  { moved, ...parts }: Omit<Parameters<typeof google>[0], 'eventId'> & { moved?: { index: number; by: number } },
) {
  const occurrence = (index: number): Sample => {
    const originalStart = parts.startsAt + index * every;
    const isMoved = moved?.index === index;
    const startsAt = originalStart + (isMoved ? moved.by : 0);
    const event = google({ ...parts, startsAt, seriesId: base, eventId: googleInstanceId(base, originalStart) });
    const label = `${name}${index < 0 ? 'Minus' : ''}${Math.abs(index)}`;
    // An exception is an event of its own to the calendar, so Close has it under its own id in any case.
    const storedAs = { kind: 'recurring', instance: event.eventId, series: isMoved ? event.eventId : base } as const;
    return sample(label, event, now, {}, { storedAs });
  };
  const indexes = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const all = indexes.map(occurrence);
  return Object.assign((index: number) => all[index - first] ?? occurrence(index), { all });
}
