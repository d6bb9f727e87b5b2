import { googleInstanceId, googleSplitId } from '../calendar-ids';
import { sandboxId } from '../close-server/records';
import { crowdAttendees } from './crowd';
import { type EventParts, sandboxEvent } from './events';
import { sampleLeads } from './leads';
import { day, earlierToday, hour, minute, quarter, type Sample, sample, yesterday } from './meetings';
import { contact, kim, organizedBy, organizer, people, robin, stranger, teamCalendar } from './people';

const { acme, beta, cobalt, deleted, nameless, hostile, crowd } = sampleLeads;

const mainCalendar = robin.email;

const discovery = sandboxId('convtyp', 'Discovery');

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
        note: 'Agenda: where the line stands today, what the pilot should prove, who signs.',
        userNoteHtml:
          '<body><p>Dana wants a <strong>pilot in one hall</strong> before the summer.</p><ul><li>Ask who signs</li><li>Bring the safety sheet</li></ul></body>',
        summaryHtml:
          '<p>Dana runs three lines and loses <strong>four hours a week</strong> to change-overs. Mikael compares two other vendors.</p>',
        paused: [{ workflow: 'Spring outreach', contact: people.dana }],
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
        startsAt: yesterday(now, 0),
        minutes: 60,
        leads: [cobalt],
      }),
      now,
      { attendees: [contact('tomas', 'yes'), organizer] },
      { unfinished: true },
    ),
    followUpYesterday: sample(
      'FollowUpYesterday',
      google({
        title: 'Lens trial follow-up',
        eventId: '6f0l1l2o3v4u5p6l7e8n9s0t1r',
        startsAt: yesterday(now, 3 * hour),
        minutes: 30,
        leads: [beta],
      }),
      now,
      { playbookId: discovery, attendees: [contact('ines', 'yes'), organizer] },
      { unfinished: true },
    ),
    checkInToday: sample(
      'CheckInToday',
      google({
        title: 'Quarterly check-in',
        eventId: '2c3h4e5c6k7i8n9q0u1a2r3t4e',
        startsAt: earlierToday(now, 4 * hour, 45),
        minutes: 45,
        leads: [cobalt],
      }),
      now,
      { attendees: [contact('tomas', 'yes'), organizer], userNoteHtml: '<body><p>Happy. Renews in autumn.</p></body>' },
    ),
    introToday: sample(
      'IntroToday',
      google({
        title: 'Intro call',
        eventId: '9i0n1t2r3o4c5a6l7l8t9o0d1a',
        startsAt: earlierToday(now, hour, 30),
        minutes: 30,
        leads: [nameless],
      }),
      now,
      { playbookId: discovery, attendees: [stranger('office@nameless.example', null, 'yes'), organizer] },
      { unfinished: true },
    ),
    autofilledYesterday: sample(
      'AutofilledYesterday',
      google({
        title: 'Requirements call',
        eventId: '7a8u9t0o1f2i3l4l5e6d7o8u9t',
        startsAt: yesterday(now, 5 * hour),
        minutes: 30,
        leads: [beta],
      }),
      now,
      {
        playbookId: discovery,
        attendees: [contact('ines', 'yes'), organizer],
        outcomeId: sandboxId('outcome', 'Qualified'),
        autofill: { confidence: 'medium', reasoning: 'Inès named a budget and asked for an offer.' },
      },
    ),
    kimsNotes: sample(
      'KimsNotes',
      google({
        title: 'Lens trial review',
        eventId: '1k2i3m4s5n6o7t8e9s0k1i2m3s',
        startsAt: quarter(now - 4 * day),
        minutes: 45,
        leads: [beta],
      }),
      now,
      {
        attendees: [contact('ines', 'yes'), organizedBy(kim), organizer],
        userNoteHtml: '<body><p>Kim has it all: the trial goes on.</p></body>',
        notetakerId: kim.id,
      },
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
        startsAt: quarter(now + 3 * day + 5 * hour),
        minutes: 30,
        leads: [hostile],
      }),
      now,
      {
        location: '"><svg onload="window.hacked=1">',
        conferenceLinks: [{ type: 'ZOOM', url: 'javascript:window.hacked=1' }],
        note: '<script>window.hacked=1</script>',
        userNoteHtml:
          '<body><p onclick="window.hacked=1">Call <a href="javascript:window.hacked=1">them</a><img src="x" onerror="window.hacked=1"/></p></body>',
        summaryHtml:
          '<style>*{display:none}</style><p>Sum<svg onload="window.hacked=1"></svg></p><iframe src="//evil.example">',
        paused: [{ workflow: '<b>Win back</b>', contact: { id: 'cont_x', name: '\u202eevE' } }],
        attendees: [stranger('"<b>x</b>"@evil.example', `<b>${'N'.repeat(293)}</b>`), organizer],
      },
    ),
    lookalikeJoin: sample(
      'LookalikeJoin',
      google({
        title: 'Contract talk',
        eventId: '9l0o1k2a3l4i5k6e7j8o9i0n1u',
        startsAt: quarter(now + 3 * day + 6 * hour),
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
        startsAt: quarter(now + 3 * day + 7 * hour),
        minutes: 15,
        leads: [beta],
      }),
      now,
    ),
    allHands: sample(
      'AllHands',
      google({
        title: 'All hands',
        eventId: '3a4l5l6h7a8n9d0s1c2r3o4u5d',
        startsAt: quarter(now + 2 * day + 3 * hour),
        minutes: 60,
        leads: [crowd],
      }),
      now,
      { attendees: crowdAttendees() },
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
    kims('tomas'),
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
    { title: 'Onboarding check-in', calendarId: teamCalendar, startsAt: start, minutes: 30, leads: [cobalt] },
    kims('tomas'),
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

/** A colleague's meeting: it stands in the team's calendar, not in Robin's. */
function kims(who: keyof typeof people) {
  return { user: kim, attendees: [contact(who, 'yes'), organizedBy(kim)] };
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
  meeting: Parameters<typeof sample>[3] = {},
) {
  const occurrence = (index: number): Sample => {
    const originalStart = parts.startsAt + index * every;
    const isMoved = moved?.index === index;
    const startsAt = originalStart + (isMoved ? moved.by : 0);
    const event = google({ ...parts, startsAt, seriesId: base, eventId: googleInstanceId(base, originalStart) });
    const label = `${name}${index < 0 ? 'Minus' : ''}${Math.abs(index)}`;
    // An exception is an event of its own to the calendar, so Close has it under its own id in any case.
    const storedAs = { kind: 'recurring', instance: event.eventId, series: isMoved ? event.eventId : base } as const;
    return sample(label, event, now, meeting, { storedAs });
  };
  const indexes = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const all = indexes.map(occurrence);
  return Object.assign((index: number) => all[index - first] ?? occurrence(index), { all });
}
