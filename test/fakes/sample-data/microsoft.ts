import { outlookICalUid, outlookItemBytes, outlookItemId } from '../calendar-ids';
import { sandboxEvent } from './events';
import { sampleLeads } from './leads';
import { day, hour, quarter, type Sample, sample } from './meetings';
import { contact, organizer } from './people';

const { beta, cobalt } = sampleLeads;
const mailbox = '5e1f0a2b-3c4d-4e5f-8a9b-0c1d2e3f4a5b';
const calendarId = outlookItemId({ mailbox, item: outlookItemBytes(1) });

/** Events of Outlook; `all` has every one that Close knows. */
export function microsoftSamples(now: number) {
  const renewalReview = renewal(now);
  const handovers = [-2, -1, 0, 1, 2, 3].map((index) => handover(now, index));
  return {
    named: {
      renewalReview,
      handover: handover(now, 0),
      handoverNext: handover(now, 2),
      handoverMoved: handover(now, movedIndex),
    },
    all: [renewalReview, ...handovers],
  };
}

function renewal(now: number): Sample {
  const graph = outlookItemId({ mailbox, item: outlookItemBytes(0x02cb238fd5) });
  const teams = { type: 'MICROSOFT_TEAMS', url: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_sandbox/0' };
  return sample(
    'RenewalReview',
    sandboxEvent({
      title: 'Renewal review',
      provider: 'microsoft',
      eventId: graph,
      calendarId,
      startsAt: quarter(now + hour),
      minutes: 45,
      leads: [beta],
    }),
    now,
    { location: 'Microsoft Teams Meeting', conferenceLinks: [teams], attendees: [contact('ines', 'maybe'), organizer] },
    { storedAs: { kind: 'microsoft', graph, ical: outlookICalUid(1) } },
  );
}

const movedIndex = 1;

/** A weekly series: Close knows its occurrences by the series master's id, and the one that was moved by its own. */
function handover(now: number, index: number): Sample {
  const item = outlookItemBytes(0x02cb238ff0);
  const master = outlookItemId({ mailbox, item });
  const originalStart = quarter(now + 26 * hour) + index * 7 * day;
  const moved = index === movedIndex;
  const eventId = outlookItemId({ mailbox, item, occurrence: new Date(originalStart).toISOString().slice(0, 10) });
  return sample(
    `Handover${index < 0 ? 'Minus' : ''}${Math.abs(index)}`,
    sandboxEvent({
      title: 'Support handover',
      provider: 'microsoft',
      eventId,
      seriesId: master,
      calendarId,
      startsAt: originalStart + (moved ? 3 * hour : 0),
      minutes: 30,
      leads: [cobalt],
    }),
    now,
    { attendees: [contact('tomas', 'yes'), organizer] },
    { storedAs: { kind: 'microsoft', graph: moved ? eventId : master, ical: outlookICalUid(moved ? 3 : 2) } },
  );
}
