import type { UnreadableLink } from '../../../domain/answers';
import { count } from '../../../words/plural';

/** Links in "Find in Close" that show no event: what they are, and the one thing to do. */
const unreadableLinks: Record<UnreadableLink, { title: string; hint: string }> = {
  'short-link': {
    title: 'A short link doesn’t say which event it leads to.',
    hint: 'Open it once, then paste the address that it leads to.',
  },
  'booking-page': {
    title: 'This link leads to a booking page, not to an event.',
    hint: 'Open the event that was booked in your calendar, then paste its address.',
  },
  mail: {
    title: 'This link leads to a mail, not to an event.',
    hint: 'Open the event in your calendar, then paste its address.',
  },
  call: {
    title: 'This link joins a call. It doesn’t say for which event.',
    hint: 'Paste the event’s address from your calendar, or a guest’s e-mail.',
  },
  unsaved: {
    title: 'This link makes a new event. It isn’t in a calendar yet.',
    hint: 'Save the event, open it again, then paste its address.',
  },
  broken: {
    title: 'The event’s ID in this link is cut off or changed.',
    hint: 'Copy the whole link once more, or open the event and paste its address.',
  },
  'no-event': {
    title: 'This link leads to a calendar, not to one event.',
    hint: 'Open the event itself in full, then paste its address.',
  },
  gateway: {
    title: 'Your mail protection hides where this link leads.',
    hint: 'Open it once, then paste the address that it leads to.',
  },
  'other-site': {
    title: 'This link doesn’t lead to a calendar event.',
    hint: 'Paste an event’s link, or type a name or an e-mail without a link beside it.',
  },
};

export const find = {
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
  unreadable: unreadableLinks,
};
