import type { SandboxData } from '../close-server/data';
import { acmePlantTour, acmeTranscripts } from './acme-activities';
import type { SandboxEvent } from './events';
import { googleSeries, googleSingles } from './google';
import { sampleLeads } from './leads';
import type { Sample } from './meetings';
import { microsoftSamples } from './microsoft';
import { organizationData } from './organization';

/** The sample's events by name, in the order of their description. */
export type SandboxEvents = ReturnType<typeof eventsOf>;

type Samples = ReturnType<typeof samplesAt>;

/** The calendar at `now` and what Close knows then, made once for both: most tests begin with it. */
export function createSample(now: number): { data: SandboxData; events: SandboxEvents } {
  const samples = samplesAt(now);
  return { data: dataOf(samples, now), events: eventsOf(samples) };
}

/**
 * The calendar of Robin Rep as seen at `now` (milliseconds since 1970), so that "in 18 min" is true. The same `now` gives
 * the same ids. What is to come lies so many hours after now and thus, late in the evening, tomorrow; what is over today lies
 * today unless now is within an hour of midnight, and yesterday's is always yesterday's (by the clock of this machine). All names are made up; domains end in `.example`.
 */
export function sandboxEvents(now: number): SandboxEvents {
  return eventsOf(samplesAt(now));
}

function eventsOf({ singles, series, microsoft }: Samples) {
  const named = { ...singles, ...series.named, ...microsoft.named };
  return {
    /** Starts in 18 minutes; the plain case. */
    discoveryCall: named.discoveryCall.event,
    /** Today's occurrence of a weekly series, in a calendar that Google abbreviates. */
    weeklySync: named.weeklySync.event,
    weeklySyncLast: named.weeklySyncLast.event,
    /** The occurrence in two weeks, moved to the day after. */
    weeklySyncMoved: named.weeklySyncMoved.event,
    /** Three leads, three statuses, one lead deleted. */
    jointWorkshop: named.jointWorkshop.event,
    /** Not in Close. */
    teamLunch: named.teamLunch.event,
    /** An occurrence of a series that was split. */
    onboarding: named.onboarding.event,
    renewalReview: named.renewalReview.event,
    /** Occurrences of an Outlook series; the moved one is an exception with its own id in Close. */
    handover: named.handover.event,
    handoverNext: named.handoverNext.event,
    handoverMoved: named.handoverMoved.event,
    demoCanceled: named.demoCanceled.event,
    /** Over since yesterday, no outcome yet. */
    kickoffYesterday: named.kickoffYesterday.event,
    /** Over since yesterday, with an outcome that Close's AI chose. */
    autofilledYesterday: named.autofilledYesterday.event,
    /** Over since four days; Kim took its notes. */
    kimsNotes: named.kimsNotes.event,
    /** Over since last week, with an outcome that was deleted since. */
    pricingLastWeek: named.pricingLastWeek.event,
    /** Markup, right-to-left marks and great length in everything outsiders may write. */
    hostileMarkup: named.hostileMarkup.event,
    /** Its join link leads to a host that only looks like Zoom's. */
    lookalikeJoin: named.lookalikeJoin.event,
    untitled: named.untitled.event,
    /** Occurrences of a daily series: the neighbours are a day away. */
    standup: named.standup.event,
    standupTomorrow: named.standupTomorrow.event,
    /** Over since this morning, with an outcome; over since a moment ago, without one. */
    checkInToday: named.checkInToday.event,
    introToday: named.introToday.event,
    /** Over since yesterday, no outcome either. */
    followUpYesterday: named.followUpYesterday.event,
    /** Two hundred guests, and a lead that is full of everything. */
    allHands: named.allHands.event,
  } satisfies Record<string, SandboxEvent>;
}

/** What Close knows at `now`. */
export function createSampleData(now: number): SandboxData {
  return dataOf(samplesAt(now), now);
}

function dataOf({ singles, series, microsoft }: Samples, now: number): SandboxData {
  const all: Sample[] = [...Object.values(singles), ...series.all, ...microsoft.all];
  const storedIds = new Map(all.flatMap((sample) => sample.storedIds));
  const meetings = [...all.flatMap((sample) => sample.meetings), acmePlantTour(sampleLeads.acme.id, now)];
  return { ...organizationData(now), meetings, storedIds, transcripts: new Map(acmeTranscripts()) };
}

function samplesAt(now: number) {
  return { singles: googleSingles(now), series: googleSeries(now), microsoft: microsoftSamples(now) };
}
