import type { NotFoundReason } from '../../domain/not-found-reason';
import type { PanelState } from '../../domain/panel-state';
import { count } from '../../words/plural';

type NoEventWords = { title: string; text: string };

const noEvents: Record<Extract<PanelState, { kind: 'no-event' }>['why'], NoEventWords> = {
  'not-a-calendar': {
    title: 'No calendar to read on this tab',
    text: 'Open an event in Google Calendar or Outlook, in a tab of its own. Sidecar can’t read a calendar inside another page, as in Teams or Gmail.',
  },
  'nothing-open': {
    title: 'Open an event',
    text: 'Click any event in your calendar, and its Close meeting appears here. If it doesn’t, open the event in full.',
  },
  'not-saved': {
    title: 'This event isn’t saved yet',
    text: 'A new event or a copy has no ID until you save it. Save it, and Sidecar looks it up.',
  },
};

/** Why Close may have no meeting; each a whole sentence, for none of them is certain. */
const reasons: Record<NotFoundReason, string> = {
  'just-booked': 'It was booked moments ago, and Close hasn’t synced it yet.',
  'never-synced': 'Close never syncs holiday, birthday and other subscribed calendars.',
  'calendar-not-connected': 'Nobody in your organization syncs this calendar with Close.',
  'all-day': 'It lasts all day, and Close makes no meetings of those.',
  private: 'It is private or shows as busy only, so Close can’t see its guests.',
  'no-contact': 'None of its guests is a contact in Close yet.',
  'newer-outlook-id': 'Close may know this Outlook event by an ID that its link doesn’t hold.',
};

export const loading = { title: 'Looking in Close' };

/** A meeting from the agenda that Close could not be asked about. `title`: why, a whole sentence. */
export const unchecked = {
  title: (title: string) => `${title}.`,
  asOf: (time: string) => `This is how Close was at ${time}.`,
  writing: 'What you write is kept and waits for your click.',
};

/** Several meetings of a series, and nothing tells which of them was opened. */
export const candidates = {
  title: (meetings: number) =>
    `${meetings === 1 ? 'One meeting' : meetings === 2 ? 'Two meetings' : `${meetings} meetings`} of this series could be the one you opened`,
  text: (meetings: number) =>
    `The calendar’s link names a day, but not in which time zone. ${meetings === 1 ? 'Open it if it is' : 'Choose'} the one you see in your calendar.`,
};

export const notFound = {
  title: 'No Close meeting for this event',
  asked: {
    google: {
      single: 'We asked Close by the event’s Google ID.',
      recurring: 'We asked Close by the event’s Google ID and by its series.',
    },
    microsoft: {
      single: 'We asked Close by the event’s Outlook ID.',
      recurring: 'We asked Close by the event’s Outlook ID and by its series.',
    },
  },
  whyTitle: 'Why that can be',
  why: reasons,
  /** `time`: `countdown`, which stands out. */
  lookingIn: (time: string) => `Booked a moment ago? Looking again in ${time}`,
  countdown: (seconds: number) => `${seconds} s`,
  countdownOver: 'Looking again…',
  searchIn: (organization: string) => `Search in ${organization}`,
  /** Where the organization cannot be changed. */
  searchInSidePanel: 'Search in another organization in the side panel',
  searchInPopup: 'To search in another organization, open Sidecar’s popup.',
  look: 'Look again',
};

export const needsKey = {
  title: 'Connect Close',
  text: 'Paste one API key, once. Sidecar then shows the Close meeting of every event you open.',
  facts: {
    quick: 'Takes under a minute',
    local: 'The key stays in this browser',
    server: 'No server of ours in between',
  },
  action: 'Connect Close',
};

export const needsAccess = {
  title: 'Sidecar needs your permission',
  text: 'Your browser keeps Sidecar from these sites. Nothing else is asked for.',
  sites: 'Sites',
  action: 'Allow access',
};

export const noEvent = { ...noEvents, googleCalendar: 'Open Google Calendar', outlook: 'Open Outlook' };

export const reloadTab = {
  title: 'Reload this tab once',
  text: 'It was open before Sidecar was installed or updated, so Sidecar can’t see its address yet.',
  action: 'Reload tab',
};

/** Said once by screen readers when the panel's content changes. */
export const announce = {
  found: (lead: string, meeting: string, when: string) => `${lead}: ${meeting}, ${when}`,
  several: (leads: number) => `${count(leads, 'lead', 'leads')} found in Close.`,
};
