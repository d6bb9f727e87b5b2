import type { DiagnosticFinding, MicrosoftIds } from '../lookup/diagnostics';
import type {
  ActivityKind,
  MeetingStatus,
  NotFoundReason,
  PanelFailure,
  PanelState,
  Person,
} from '../lookup/panel-state';
import { drafts } from './english-drafts';
import { nextSteps } from './english-next-steps';
import { writing } from './english-writing';
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

const activities: Record<ActivityKind, string> = {
  'email-sent': 'e-mail sent',
  'email-received': 'e-mail received',
  'call-made': 'call',
  'call-received': 'incoming call',
  'call-missed': 'missed call',
  'sms-sent': 'SMS sent',
  'sms-received': 'SMS received',
  note: 'note',
  meeting: 'meeting',
  other: 'other activity',
};

/** Beside a name these read as something that person did; a message that came in has no such person. */
const activitiesBy: Record<ActivityKind, (name: string) => string> = {
  'email-sent': (name) => `e-mail sent by ${name}`,
  'email-received': (name) => `e-mail received by ${name}`,
  'call-made': (name) => `call by ${name}`,
  'call-received': (name) => `call taken by ${name}`,
  'call-missed': (name) => `call missed by ${name}`,
  'sms-sent': (name) => `SMS sent by ${name}`,
  'sms-received': (name) => `SMS received by ${name}`,
  note: (name) => `note by ${name}`,
  meeting: (name) => `meeting with ${name}`,
  other: (name) => `activity of ${name}`,
};

/** What each keyboard command does, by its name in the manifest. */
const shortcuts: Record<'_execute_action' | 'toggle-sidebar' | 'open-lead', string> = {
  _execute_action: 'Open Sidecar’s popup',
  'toggle-sidebar': 'Show or hide the sidebar',
  'open-lead': 'Open the lead in Close',
};

const questions: Record<DiagnosticFinding['question'], string> = {
  sample: 'Which meetings were looked at?',
  'google-recurring': 'Do Google’s recurring meetings have an ID of their own?',
  'microsoft-ids': 'Do Outlook’s meetings have an ID that a link holds?',
  'repeated-ids': 'Does one ID stand for several meetings?',
  'sync-ids': 'Is the ID the same as the one of Close’s sync?',
  calendars: 'How many calendars do they come from?',
};

type FindingAnswer<Q extends DiagnosticFinding['question']> = Extract<DiagnosticFinding, { question: Q }>['answer'];

/** Counts, so that an answer can be shown to anyone. */
const findings = {
  sample: (of: FindingAnswer<'sample'>) =>
    `${count(of.meetings, 'meeting', 'meetings')}: ${of.google} Google, ${of.microsoft} Microsoft, ${of.other} other; ${of.canceled} canceled`,
  'google-recurring': (of: FindingAnswer<'google-recurring'>) =>
    `${of.instanceIds} of ${of.meetings} their own, ${of.seriesIds} that of the series`,
  'microsoft-ids': (ids: MicrosoftIds) =>
    `${ids.graph} Graph (${ids.occurrence} of a series), ${ids.iCal} iCalUId, ${ids.other} other`,
  'microsoft-before': (ids: string) => `before 30 July 2025: ${ids}`,
  'microsoft-since': (ids: string) => `since then: ${ids}`,
  'microsoft-undated': (ids: string) => `without a date: ${ids}`,
  'repeated-ids': (of: FindingAnswer<'repeated-ids'>) =>
    `of ${count(of.ids, 'ID', 'IDs')}, ${of.severalStarts} for several starts, ${of.severalLeads} for several leads`,
  'sync-ids': (of: FindingAnswer<'sync-ids'>) =>
    `${of.same} the same, ${of.different} different, ${of.none} without one`,
  calendars: (of: FindingAnswer<'calendars'>) =>
    `${count(of.calendars, 'calendar', 'calendars')}; ${of.onSeveral} on several, ${of.onNone} on none`,
};

/** How many words of the user's would be lost with the rest. */
function amongIt(drafts: number): string {
  return drafts === 0 ? '' : `, ${count(drafts, 'unsent draft', 'unsent drafts')} among it`;
}

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
    search: 'Search',
    dock: 'Dock',
    organization: 'Organization',
    back: 'Back',
    copied: 'Copied',
    copyFailed: 'The browser did not let us copy.',
    openInClose: 'Open in Close',
    newTab: 'Opens in a new tab',
    onlyClose: 'Talks to api.close.com only',
    asking: 'Asking Close…',
    askedAt: (time: string) => `Asked at ${time}`,
    matchedBy: {
      'event-id': 'Matched by event ID',
      'series-id': 'Matched by its series',
      guests: 'Matched by its guests',
      'meeting-id': 'Opened by you',
    },
    matchedAt: (matched: string, time: string) => `${matched} · ${time}`,
    /** How the reader came to a meeting that is not the open event's. */
    cameFrom: { today: 'From your day', probable: 'Probable match', search: 'From your search' },
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
    timeIn: (time: string, place: string) => `${time} in ${place}`,
    timeThere: (time: string) => `${time} local time`,
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
    probably: (day: string) => `Probably this event, by its guests: in Close it is on ${day}.`,
    join: (service: string) => `Join ${service}`,
    openLink: 'Open link',
    outcome: (name: string) => `Outcome: ${name}`,
    outcomeDeleted: 'Outcome (deleted)',
    noOutcome: 'No outcome yet',
    paused: 'Workflow paused',
    pausedSeveral: (workflows: number) => `${count(workflows, 'workflow', 'workflows')} paused`,
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
    email: (name: string) => `E-mail ${name}`,
    call: (name: string, number: string) => `Call ${name}: ${number}`,
    copy: (address: string) => `Copy ${address}`,
  },

  brief: {
    loading: 'The lead’s details are loading',
    opportunities: 'Opportunities',
    noOpportunity: 'No open opportunity.',
    noValue: 'No value',
    noStage: 'No stage',
    stage: (stage: string, confidence: string) => `${stage} · ${confidence}`,
    tasks: 'Next steps',
    noTask: 'No open task.',
    noTaskText: 'Task without a text',
    allInClose: 'all in Close',
    shownOf: (shown: number, all: number) => `${shown} of ${all}`,
    /** `days` is 0 where the day is not known. */
    overdue: (days: number) => (days < 1 ? 'Overdue' : `Overdue ${count(days, 'day', 'days')}`),
    dueToday: 'Today',
    dueLater: 'Later',
    undated: 'No date',
    fields: 'Custom fields',
    note: 'Meeting note',
    summary: 'AI summary',
    showAll: 'Show all',
    showLess: 'Show less',
    lastActivity: 'Last activity',
    today: 'today',
    noActivity: 'Nothing is logged with this lead yet.',
    activityFailed: 'Close did not say.',
    activity: activities,
    activityBy: activitiesBy,
    activityAt: (when: string, what: string) => `${when} · ${what}`,
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
    why: reasons,
    countdownBefore: 'Booked a moment ago? Looking again in ',
    countdown: (seconds: number) => `${seconds} s`,
    countdownOver: 'Looking again…',
    searchIn: (organization: string) => `Search in ${organization}`,
    look: 'Look again',
  },

  guests: {
    title: 'Guests',
    text: 'Sidecar reads the guests’ addresses from the open event only when you ask.',
    look: 'Look up the guests',
    again: 'Look them up again',
    busy: 'Looking the guests up in Close…',
    unreadable: 'Sidecar can’t read the guests of this event. Paste an address below instead.',
    nobody: 'The event shows no guest. Paste an address below instead.',
    notInClose: 'not in Close',
    contactOf: (lead: string) => `Contact of ${lead}`,
    titledContactOf: (title: string, lead: string) => `${title} · ${lead}`,
    open: 'Open',
    openLead: (lead: string) => `Open ${lead} in Close`,
    found: (known: number, all: number) => `${known} of ${count(all, 'guest', 'guests')} in Close`,
    probable: 'Probable match',
    sameGuests: 'Same guests',
    sameStart: 'Same guests, starts at the same time',
    startsWithin: (duration: string) => `Same guests, starts within ${duration} of the event`,
  },

  find: {
    label: 'Find in Close',
    placeholder: 'E-mail, name, company, or a calendar link',
    submit: 'Find',
    more: 'More',
    moreHint: 'These narrow the search for a meeting. A start or a range, not both.',
    calendarId: 'Calendar ID',
    calendarType: 'Calendar type',
    anyType: 'Any',
    google: 'Google',
    outlook: 'Outlook',
    start: 'Start',
    from: 'From',
    to: 'To',
    leadId: 'Lead ID',
    empty: 'Type an e-mail, a name, a company, or paste a calendar link.',
    busy: 'Searching in Close…',
    leads: (leads: number) => `${count(leads, 'lead', 'leads')} found`,
    meetings: (meetings: number) => `${count(meetings, 'meeting', 'meetings')} found`,
    noLead: 'No lead in Close has that.',
    noLeadHint: 'Try fewer letters, or only the part of an e-mail after the @.',
    noMeeting: 'Close has no meeting for that link or ID.',
    noMeetingHint: 'A link to the event itself works best: open the event, then copy its address.',
  },

  writing,
  nextSteps,
  drafts,

  today: {
    title: 'Today',
    loading: 'Loading your day',
    none: 'No Close meetings today.',
    unfinished: 'Yesterday, no outcome yet',
    now: 'now',
    next: 'next',
    loaded: (meetings: number) => `${count(meetings, 'meeting', 'meetings')} today`,
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

  /** The browser's context menu, on links. */
  menu: { findInClose: 'Find in Close' },

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
      keyEnding: (ending: string) => `ending in ••••${ending}`,
      nextTitle: 'Open a calendar event',
      nextText: 'Its Close meeting appears beside it. Tabs that are already open fill by themselves.',
    },
    accounts: {
      title: 'Organizations',
      text: 'Sidecar asks the first one. The panel offers the others when it finds nothing.',
      first: 'Used first',
      useFirst: 'Use this first',
      useFirstNamed: (organization: string) => `Use this first: ${organization}`,
      remove: 'Remove',
      removeNamed: (organization: string) => `Remove ${organization}`,
      question: (organization: string, drafts: number) =>
        `Remove the key of ${organization} and what was kept for it${amongIt(drafts)}?`,
      confirm: 'Yes, remove',
      cancel: 'Cancel',
      add: 'Add another key',
      addTitle: 'Add another key',
      removed: (organization: string) => `${organization} is removed.`,
      chosen: (organization: string) => `${organization} is used first.`,
      failed: 'That did not work. Reload this page and try again.',
    },
    fields: {
      title: 'Custom fields',
      text: (most: number) => `Shown in the brief of a lead, up to ${most}.`,
      loading: 'Loading your custom fields',
      none: 'Your organization has no custom fields for leads.',
      chosen: (chosen: number, most: number) => `${chosen} of ${most} chosen`,
      saved: 'Saved',
      saving: 'Saving…',
      failed: 'Not saved. Try again.',
      full: (most: number) => `${most} are chosen. Take one away to choose another.`,
      filter: 'Filter fields',
      noMatch: 'No field has that name.',
    },
    shortcuts: {
      title: 'Keyboard shortcuts',
      none: 'not set',
      change: 'Change shortcuts',
      how: 'Your browser keeps these. To change them, open its page for add-ons or extensions, then “Keyboard shortcuts”.',
      command: shortcuts,
    },
    diagnostics: {
      title: 'Diagnostics',
      text: 'Asks Close, by reading only, how your account keeps event IDs. Useful when events aren’t found.',
      private: 'The answers hold no names, addresses, titles, IDs or keys.',
      run: 'Run the checks',
      again: 'Run them again',
      busy: 'Asking Close…',
      done: (checks: number) => `${count(checks, 'check', 'checks')} done`,
      copy: 'Copy for a bug report',
      copied: 'Copied',
      copyFailed: 'The browser did not let us copy. Select the text instead.',
      question: questions,
      answer: findings,
    },
    unanswered: 'Sidecar’s own background did not answer.',
    facts: {
      title: 'What Sidecar does with your data',
      reads: {
        title: 'Reads',
        text: 'The address of your calendar tabs, the ID of the event you open, and its guests’ addresses only when you ask.',
      },
      sends: {
        title: 'Sends',
        text: 'Those, what you search for and what you save, and your key to api.close.com, over https. Nothing goes elsewhere; we run no server.',
      },
      writes: {
        title: 'Writes',
        text: 'Only what you save with a click: notes, outcomes, tasks, a lead’s status, a new contact or lead. Each is read back.',
      },
      keeps: {
        title: 'Keeps',
        text: 'Your key, and drafts of what you type until Close has them, in this browser, where no web page can reach them. The key is never shown again.',
      },
      leaves: { title: 'Leaves alone', text: 'Your calendar: Sidecar never changes it.' },
    },
    forget: {
      title: 'Start over',
      text: 'Removes the key, your drafts and everything else Sidecar keeps in this browser. Close itself is not touched.',
      button: 'Forget everything',
      question: (drafts: number) => `Forget the key and everything else${amongIt(drafts)}, now?`,
      confirm: 'Yes, forget everything',
      cancel: 'Cancel',
      done: 'Everything is forgotten.',
      failed: 'That did not work. Reload this page and try again.',
    },
  },
};
