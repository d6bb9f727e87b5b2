import { encodeEid } from '../calendar-ids';
import type { CloseSandbox } from '../close-server/server';
import type { SandboxEvent } from '../sample-data/events';

export type CalendarProduct = 'google' | 'outlook';

/** An event as the pages draw it; the pages' scripts know it as `PageEvent` of week-grid.js. Instants are ms since 1970. */
export type PageEvent = {
  /** Google: the `eid`, or what stands in its place for tasks. Outlook: the item id in the EWS spelling. */
  id: string;
  title: string;
  startsAt: number;
  endsAt: number;
  /** Starts at midnight UTC then. */
  allDay: boolean;
  color: string;
  place: string | null;
  guests: string[];
  /** Known to the page, but on no grid: a sample made to break things would spoil the look of it. */
  unlisted: boolean;
};

const minute = 60_000;
const colors = ['#3f6bd6', '#2a8a5f', '#8a4fbf', '#b4532a', '#2b7f93'];

/** The sandbox's events of one calendar, with places and guests as Close knows them, and what else stands in a calendar. */
export function pageEvents(
  product: CalendarProduct,
  { events, data }: Pick<CloseSandbox, 'events' | 'data'>,
): PageEvent[] {
  const all: SandboxEvent[] = Object.values(events);
  const ugly = [events.hostileMarkup, events.lookalikeJoin, events.untitled];
  const provider = product === 'google' ? 'google' : 'microsoft';
  const shown = all
    .filter((event) => event.provider === provider)
    .map((event, index) => {
      // Guests and place are for the looks only, so the title is key enough.
      const meeting = data.meetings.find(({ title }) => title === event.title);
      return {
        id: event.linkId,
        title: event.title,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        allDay: false,
        color: colors[index % colors.length] ?? '',
        place: typeof meeting?.location === 'string' ? meeting.location : null,
        guests: guestsOf(meeting?.attendees),
        unlisted: ugly.includes(event),
      };
    });
  return product === 'google' ? [...shown, ...googleExtras(events.discoveryCall)] : shown;
}

/** Chips whose `data-eventid` is no event's: a task, and a block of time for one. And an event of a whole day. */
function googleExtras({ startsAt, calendarId }: SandboxEvent): PageEvent[] {
  const plain = { place: null, guests: [], allDay: false, unlisted: false, color: '#7a5bc7' };
  const task = { id: 'tasks_bGF0ZXItdGFzaw', title: 'Send the security sheet', startsAt: startsAt + 100 * minute };
  const block = {
    id: `ttb_${encodeEid('6f5e4d3c2b1a0f5e4d3c2b1a0f', calendarId)}`,
    title: 'Focus: proposal',
    startsAt: startsAt - 150 * minute,
  };
  const absent = { id: encodeEid('1q2w3e4r5t0q2w3e4r5t0q2w3e', calendarId), title: 'Ines: out of office' };
  const midnight = Math.floor(startsAt / 86_400_000) * 86_400_000;
  return [
    { ...plain, ...task, endsAt: task.startsAt + 30 * minute },
    { ...plain, ...block, endsAt: block.startsAt + 60 * minute },
    { ...plain, ...absent, startsAt: midnight, endsAt: midnight + 86_400_000, allDay: true, color: '#2b7f93' },
  ];
}

function guestsOf(attendees: unknown): string[] {
  if (!Array.isArray(attendees)) return [];
  return attendees.flatMap((attendee) => (typeof attendee?.email === 'string' ? [attendee.email] : []));
}
