import type { SandboxEvent } from '../../fakes/sample-data/events';
import type { Sandbox } from '../../fakes/sandbox';
import type { Random } from '../random';
import type { Change } from './plan';

/** An event with all that its card has ever said with right, the newest last. */
export type Subject = {
  event: SandboxEvent;
  /** `lead | title | start`, as a card says it; null while Close has no meeting of it. */
  versions: (string | null)[];
};

/** What a card says, to tell it from every other. */
export function cardOf(lead: string, title: string, startsAt: string): string {
  return [lead, title, new Date(startsAt).toISOString()].join(' | ');
}

/** The events that are opened. No two have title and start in common, so a card says whose it is. */
export function createSubjects({ close }: Pick<Sandbox, 'close'>) {
  const { discoveryCall, demoCanceled, kickoffYesterday, followUpYesterday, checkInToday } = close.events;
  const { autofilledYesterday, kimsNotes, pricingLastWeek, jointWorkshop, renewalReview, teamLunch } = close.events;
  const { weeklySync, weeklySyncLast, standup, standupTomorrow, onboarding } = close.events;
  const events = [
    discoveryCall,
    demoCanceled,
    kickoffYesterday,
    followUpYesterday,
    checkInToday,
    autofilledYesterday,
    kimsNotes,
    pricingLastWeek,
    jointWorkshop,
    weeklySync,
    weeklySyncLast,
    standup,
    standupTomorrow,
    onboarding,
    renewalReview,
    teamLunch,
  ];
  /** What was deleted, to be created again. */
  const gone = new Map<SandboxEvent, typeof close.data.meetings>();
  let changes = 0;

  const meetingsOf = ({ eventId }: SandboxEvent) =>
    close.data.meetings.filter((one) => one.provider_calendar_event_id === eventId);
  const nameOf = (leadId: unknown) => String(close.data.leads.find(({ id }) => id === leadId)?.display_name ?? '');
  const first = ({ event }: Subject) =>
    cardOf(event.leads[0]?.name ?? '', event.title, new Date(event.startsAt).toISOString());
  const subjects = events.map((event): Subject => ({ event, versions: [] }));
  for (const subject of subjects) subject.versions = [subject.event.leads.length > 0 ? first(subject) : null];

  /** False where it cannot be: what is gone cannot be renamed, and a series is left as it is. */
  function change(subject: Subject, kind: Change, random: Random): boolean {
    const { event, versions } = subject;
    const meetings = meetingsOf(event);
    if (kind === 'created again') {
      const back = gone.get(event);
      if (!back) return false;
      gone.delete(event);
      close.data.meetings.push(...back);
      versions.push(versions.findLast((one) => one !== null) ?? null);
      return true;
    }
    // One lead, one meeting: the card of an event with several says more than one title.
    const [meeting] = meetings;
    if (!meeting || meetings.length > 1 || event.seriesId !== null) return false;
    changes += 1;
    if (kind === 'deleted') {
      gone.set(event, meetings);
      close.data.meetings.splice(close.data.meetings.indexOf(meeting), 1);
      versions.push(null);
      return true;
    }
    if (kind === 'renamed') meeting.title = `${event.title} ${changes}`;
    if (kind === 'moved') {
      const by = random.pick([-900_000, 900_000, 3_600_000]);
      for (const end of ['starts_at', 'ends_at'] as const) {
        meeting[end] = new Date(Date.parse(String(meeting[end])) + by).toISOString();
      }
    }
    if (kind === 'another lead') {
      const { discoveryCall: acme, demoCanceled: beta, kickoffYesterday: cobalt } = close.events;
      const lead = random.pick([acme, beta, cobalt]).leads[0];
      if (!lead) return false;
      meeting.lead_id = lead.id;
    }
    versions.push(cardOf(nameOf(meeting.lead_id), String(meeting.title), String(meeting.starts_at)));
    return true;
  }

  return { subjects, leads: close.data.leads.map(({ display_name: name }) => String(name)), change };
}

/** Whether the event's card may say so, or has said so with right. A lead that has not loaded is no other one. */
export function isOf({ versions }: Subject, card: string): boolean {
  return versions.some((one) => one === card || (card.startsWith(' | ') && one?.endsWith(card)));
}

/**
 * Cards of other events: what was drawn once the event's own was, and what stands there in the end. Before the event's own card the
 * panel may draw once more what it showed, for it has not heard yet. Null for an account that sees no meeting.
 */
export function othersOf(
  subject: Subject | null,
  drawn: readonly { card: string }[],
  end: { state: string; card: string | null } | null,
): string[] {
  const isOwn = ({ card }: { card: string }) => subject !== null && isOf(subject, card);
  const own = drawn.findIndex(isOwn);
  const after = own < 0 && subject ? [] : drawn.slice(Math.max(own, 0));
  const last = end?.state === 'found' && end.card !== null ? [{ card: end.card }] : [];
  return [...new Set([...after, ...last].filter((one) => !isOwn(one)).map(({ card }) => card))];
}
