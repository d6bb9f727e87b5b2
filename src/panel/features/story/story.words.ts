/** What Close calls some of the rest. */
const named: Partial<Record<string, string>> = {
  WhatsAppMessage: 'WhatsApp message',
  FormSubmission: 'Form filled in',
};

/** Kinds, as the list can be filtered by. */
const groups = {
  email: 'E-mails',
  call: 'Calls',
  sms: 'SMS',
  note: 'Notes',
  meeting: 'Meetings',
  change: 'Changes',
  other: 'Other',
};

/** What happened with a lead: the line under its name, and the list. */
export const story = {
  /** Who did it: the user, one of ours without a name, one of theirs. */
  you: 'you',
  colleague: 'a colleague',
  they: 'they',
  workflow: 'a workflow',
  wrote: (who: string) => `${who} wrote`,
  texted: (who: string) => `${who} texted`,
  called: (who: string) => `${who} called`,
  noted: (who: string) => `${who} wrote a note`,
  met: (who: string) => `${who} met them`,
  /** Where it is not known who did it. */
  email: 'an e-mail',
  text: 'a text message',
  call: 'a call',
  other: 'something was logged',
  /** What is still to come of it. */
  noReply: 'no reply',
  unanswered: {
    'no-answer': 'no answer',
    'vm-left': 'voicemail left',
    'vm-answer': 'voicemail',
    busy: 'busy',
    blocked: 'blocked',
    error: 'it failed',
  },
  /** When the deal is expected to close, and when it was, if that day is over. */
  closes: (date: string) => `closes ${date}`,
  wasToClose: (date: string) => `was to close ${date}`,
  nothing: 'Nothing is logged with this lead yet.',
  failed: 'Close did not say what happened last.',
  quoted: (text: string) => `“${text}”`,
  /** "12 days ago, you wrote": `when` is `today`, `12 days ago` or a day. */
  touch: (when: string, what: string) => `${when}, ${what}`,
  /** What has not come of it, which stands out. */
  lacking: (what: string, lack: string) => `${what}, ${lack}`,
  sinceThen: 'Since then',
  /** The rows of that list. */
  row: {
    noSubject: 'E-mail without a subject',
    noText: 'Empty text message',
    emptyNote: 'Empty note',
    notSent: 'not sent',
    /** Alone, beside what it was. */
    by: (who: string) => `${who}`,
    from: (who: string) => `from ${who}`,
    to: (who: string, whom: string) => `${who} to ${whom}`,
    call: 'Call',
    callIn: 'Incoming call',
    lasting: (what: string, length: string) => `${what}, ${length}`,
    seconds: (amount: number) => `${amount} s`,
    sms: (who: string) => `SMS, ${who}`,
    smsIn: 'SMS from them',
    note: (who: string) => `note, ${who}`,
    meeting: 'meeting',
    status: 'lead status',
    stage: 'deal stage',
    changed: (from: string | null, to: string) => (from === null ? to : `${from} → ${to}`),
    custom: 'Custom activity',
    other: 'Other activity',
    named,
  },
  workflowOf: (name: string) => `Workflow ${name}`,
  filter: 'Show',
  all: 'All',
  groups,
  more: (hidden: number) => `Show ${hidden} more`,
  less: 'Show fewer',
  loadingBody: 'Asking Close for all of it…',
  bodyGone: 'Close does not have it any more.',
  bodyEmpty: 'There is nothing more in it.',
  ai: 'Close AI',
  aiTranscript: 'Close AI, from the transcript',
  lastTime: 'Last time',
  /** How the day and the name of a meeting stand beside each other. */
  lastTimeWhen: (day: string, title: string) => `${day} · ${title}`,
  yourNote: 'your note',
  noteOf: (who: string) => `note of ${who}`,
  noNote: 'No note was written of it.',
  first: 'The first meeting with this lead.',
  notAmongLast: 'No meeting is among what happened last.',
  look: 'Look for the last meeting',
  lastTimeFailed: 'Close did not say whether you have met before.',
  whole: 'Show all of it',
  shorter: 'Show less',
};
