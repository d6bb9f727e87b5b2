import type { MeetingStatus, PanelFailure, PanelState, Person } from '../lookup/panel-state';
import { count } from './plural';

type FailureReason = PanelFailure['reason'];
type FailureWords = { title: string; text: string; action: string };
type NoEventWords = { title: string; text: string };

/** One screen per reason: what happened, what it means for the reader, and the one thing to do about it. */
const failures: Record<FailureReason, FailureWords> = {
  'key-rejected': {
    title: 'Close no longer accepts your key',
    text: 'The API key was deleted or replaced in Close. A new one takes less than a minute.',
    action: 'Enter a new key',
  },
  'not-allowed': {
    title: 'Your Close role can’t see this',
    text: 'The key works, but its user may not read meetings. An admin of your organization can change that in Close.',
    action: 'Try again',
  },
  'not-found': {
    title: 'Close can’t show this meeting',
    text: 'It was deleted in Close, or it is hidden from your Close user.',
    action: 'Look again',
  },
  'rate-limited': {
    title: 'Close asked us to slow down',
    text: 'Your organization has sent Close many requests at once. There is nothing you need to do.',
    action: 'Ask now',
  },
  'close-down': {
    title: 'Close is having trouble',
    text: 'Its servers answered with an error. Your key and your network are fine.',
    action: 'Try again',
  },
  offline: {
    title: 'You’re offline',
    text: 'Sidecar asks Close again as soon as the network is back.',
    action: 'Try again',
  },
  unreachable: {
    title: 'Close can’t be reached',
    text: 'No answer from api.close.com. A firewall, VPN or blocker may be in the way.',
    action: 'Try again',
  },
  'timed-out': {
    title: 'Close is taking too long',
    text: 'No complete answer came in time. The network or Close may be slow right now.',
    action: 'Try again',
  },
  'not-close': {
    title: 'Something answered in Close’s place',
    text: 'Often that is the sign-in page of a Wi-Fi or a company proxy. Sign in to the network, then try again.',
    action: 'Try again',
  },
  'cut-off': {
    title: 'The answer broke off',
    text: 'The connection dropped while Close was answering.',
    action: 'Try again',
  },
  unexpected: {
    title: 'Close’s answer made no sense to us',
    text: 'It came in a form this version of Sidecar does not know. Trying again may help, and so may an update.',
    action: 'Try again',
  },
};

/** The same reasons beside the key field, where the reader is about to try again anyway. */
const connectFailures: Record<FailureReason, string> = {
  'key-rejected': 'Close doesn’t know this key. Copy it once more: Close shows the whole key only when it is made.',
  'not-allowed': 'Close knows this key, but its user may not sign in this way. An admin can change that in Close.',
  'not-found': 'Close found no user for this key. Make a new one and paste it here.',
  'rate-limited': 'Close takes no more requests for the moment. Wait a minute, then press Connect again.',
  'close-down': 'Close is having trouble, so the key could not be checked. Try again in a few minutes.',
  offline: 'You’re offline, so the key could not be checked. Connect again once the network is back.',
  unreachable: 'api.close.com could not be reached. A firewall, VPN or blocker may be in the way.',
  'timed-out': 'Close took too long to check the key. Press Connect again.',
  'not-close':
    'Something else answered in Close’s place, often a Wi-Fi sign-in page. Sign in there, then connect again.',
  'cut-off': 'The connection dropped while Close was answering. Press Connect again.',
  unexpected: 'Close’s answer made no sense to this version of Sidecar. The key was not kept.',
};

const noEvent: Record<Extract<PanelState, { kind: 'no-event' }>['why'], NoEventWords> = {
  'not-a-calendar': {
    title: 'No calendar on this tab',
    text: 'Open an event in Google Calendar or Outlook, and its Close meeting appears here.',
  },
  'nothing-open': {
    title: 'Open an event',
    text: 'Click any event in your calendar, and its Close meeting appears here.',
  },
  'not-saved': {
    title: 'This event isn’t saved yet',
    text: 'A new event or a copy has no ID until you save it. Save it, and Sidecar looks it up.',
  },
};

const statuses: Record<MeetingStatus, string> = {
  upcoming: 'Upcoming',
  'in-progress': 'In progress',
  completed: 'Completed',
  canceled: 'Canceled',
  'declined-by-lead': 'Declined by lead',
  'declined-by-org': 'Declined by us',
  unknown: 'Status not known',
};

const roles: Record<Person['role'], string> = { contact: 'Contact', user: 'Your team', unknown: 'Not in Close' };

const answers: Record<Person['answer'], string> = { yes: 'Going', no: 'Declined', maybe: 'Maybe', none: 'No reply' };

/** The catalogue in English. Phrases with a hole are functions; names and dates arrive ready to print. */
export const english = {
  /** BCP 47 tag of this catalogue: counts and durations follow it, dates follow the reader's own locale. */
  language: 'en',
  product: 'Sidecar',
  fullProduct: 'Sidecar for Close',

  panel: {
    look: 'Look again',
    settings: 'Settings',
    fold: 'Fold to a small tab',
    openInClose: 'Open in Close',
    newTab: 'Opens in a new tab',
    onlyClose: 'Talks to api.close.com only',
    asking: 'Asking Close…',
    askedAt: (time: string) => `Asked at ${time}`,
    matchedBy: { 'event-id': 'Matched by event ID', 'series-id': 'Matched by its series' },
    matchedAt: (matched: string, time: string) => `${matched} · ${time}`,
  },

  loading: { title: 'Looking in Close' },

  lead: {
    tabs: 'Leads of this event',
    shared: (leads: number) => `${count(leads, 'lead shares', 'leads share')} this event`,
    loadingName: 'Lead is loading',
    loadingTab: (position: number) => `Lead ${position}, loading`,
    unnamed: 'Lead without a name',
    goneName: 'Lead not available',
    gone: 'It was deleted in Close, or it is hidden from your Close user.',
    failedName: 'Lead didn’t load',
    failed: 'Close gave the meeting, but not its lead.',
    tryAgain: 'Try again',
    none: 'No lead',
    noneText: 'This meeting belongs to no lead in Close.',
  },

  meeting: {
    untitled: 'Untitled meeting',
    status: statuses,
    allDay: (days: string) => `${days}, all day`,
    now: 'now',
    inTime: (duration: string) => `in ${duration}`,
    startedAgo: (duration: string) => `started ${duration} ago`,
    endedAgo: (duration: string) => `ended ${duration} ago`,
    justEnded: 'just ended',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    inDays: (days: number) => `in ${count(days, 'day', 'days')}`,
    daysAgo: (days: number) => `${count(days, 'day', 'days')} ago`,
    nearest: (day: string) => `Not the day you opened: nearest in Close is ${day}.`,
    join: (service: string) => `Join ${service}`,
    openLink: 'Open link',
  },

  people: {
    title: 'People',
    role: roles,
    answer: answers,
    organizer: 'Organizer',
    unnamed: 'Guest without a name',
    more: (hidden: number) => `+${hidden} more`,
    fewer: 'Show fewer',
    none: 'Close lists nobody on this meeting.',
  },

  notFound: {
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
    why: {
      guests: 'No guest is a contact in Close yet.',
      recent: 'It was booked moments ago, and Close hasn’t synced it.',
      calendar: 'Close doesn’t sync this calendar.',
    },
    look: 'Look again',
  },

  failed: {
    ...failures,
    countdown: (seconds: number) => `Asking again in ${seconds} s`,
    countdownOver: 'Asking again…',
  },

  needsKey: {
    title: 'Connect Close',
    text: 'Paste one API key, once. Sidecar then shows the Close meeting of every event you open.',
    facts: {
      quick: 'Takes under a minute',
      local: 'The key stays in this browser',
      server: 'No server of ours in between',
    },
    action: 'Connect Close',
  },

  needsAccess: {
    title: 'Sidecar needs your permission',
    text: 'Your browser keeps Sidecar from these sites. Nothing else is asked for.',
    sites: 'Sites',
    action: 'Allow access',
  },

  noEvent: { ...noEvent, googleCalendar: 'Open Google Calendar', outlook: 'Open Outlook' },

  reloadTab: {
    title: 'Reload this tab once',
    text: 'It was open before Sidecar was installed or updated, so Sidecar can’t see its address yet.',
    action: 'Reload tab',
  },

  /** The small tab at the window's edge; each says what is behind it and that it opens. */
  folded: {
    found: (leads: number) => `Open Sidecar: ${count(leads, 'lead', 'leads')} in Close`,
    notFound: 'Open Sidecar: no Close meeting for this event',
    loading: 'Open Sidecar: asking Close',
    attention: (title: string) => `Open Sidecar: ${title}`,
    idle: 'Open Sidecar',
  },

  /** Said once by screen readers when the panel's content changes. */
  announce: {
    found: (lead: string, meeting: string, when: string) => `${lead}: ${meeting}, ${when}`,
    several: (leads: number) => `${count(leads, 'lead', 'leads')} found in Close.`,
  },

  /** Title of the toolbar button: its badge in words. */
  badge: {
    found: (leads: number) => `Sidecar: this event is in Close with ${count(leads, 'lead', 'leads')}`,
    notFound: 'Sidecar: no Close meeting for this event',
    loading: 'Sidecar: asking Close about this event',
    needsKey: 'Sidecar: connect Close to begin',
    needsAccess: 'Sidecar: the browser withholds a site that is needed',
    reloadTab: 'Sidecar: reload this tab once',
    noEvent: 'Sidecar for Close',
    failed: (reason: FailureReason) => `Sidecar: ${failures[reason].title}`,
  },

  options: {
    title: 'Sidecar for Close',
    headline: 'The Close meeting, beside your calendar event',
    lead: 'Open an event in Google Calendar or Outlook. Sidecar shows who it is with, straight from Close.',
    checking: 'Checking who is connected…',
    connect: {
      title: 'Connect Close',
      steps: 'How to make a key',
      openBefore: 'Open ',
      openLink: 'API Keys in Close',
      openAfter: ': Settings → Developer → API Keys.',
      create: 'Make a new key. “Sidecar” is a good name for it.',
      paste: 'Copy the key and paste it here.',
      label: 'API key',
      button: 'Connect',
      busy: 'Checking with Close…',
      hint: 'Keys of Close start with “api_”. Is this the whole key?',
      empty: 'Paste your API key first.',
      failure: connectFailures,
      unanswered: 'Sidecar’s own background did not answer. Reload this page and try again.',
    },
    connected: {
      title: 'Close is connected',
      user: 'User',
      organization: 'Organization',
      key: 'API key',
      keyEnding: (ending: string) => `ending in ••••${ending}`,
      nextTitle: 'Open a calendar event',
      nextText: 'Its Close meeting appears beside it. Tabs that are already open fill by themselves.',
      replace: 'Use another key',
      keep: 'Keep this one',
    },
    facts: {
      title: 'What Sidecar does with your data',
      reads: {
        title: 'Reads',
        text: 'The address of your calendar tabs, and the ID of the event you open. Not the rest of the page.',
      },
      sends: {
        title: 'Sends',
        text: 'That ID and your key to api.close.com, over https. Nothing goes anywhere else, and we run no server.',
      },
      keeps: {
        title: 'Keeps',
        text: 'Your key, in this browser, where no web page can reach it. It is never shown again.',
      },
      changes: { title: 'Leaves alone', text: 'Your calendar and Close: Sidecar reads, and writes to neither.' },
    },
    forget: {
      title: 'Start over',
      text: 'Removes the key and everything else Sidecar keeps in this browser. Close itself is not touched.',
      button: 'Forget everything',
      question: 'Forget the key and everything else, now?',
      confirm: 'Yes, forget everything',
      cancel: 'Cancel',
      done: 'Everything is forgotten.',
      failed: 'That did not work. Reload this page and try again.',
    },
  },
};
