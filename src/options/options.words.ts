import { accounts, connect, connected, forget, keeping } from './accounts/accounts.words';
import { agenda } from './agenda/agenda.words';
import { theme } from './appearance/theme.words';
import { diagnostics } from './diagnostics/diagnostics.words';
import { fields } from './fields/fields.words';
import { language } from './language/language.words';
import { policy } from './policy/policy.words';
import { reminders } from './reminders/reminders.words';
import { sections } from './sections/sections.words';
import { templates } from './templates/templates.words';

/** What each keyboard command does, by its name in the manifest. */
const shortcuts: Record<'_execute_action' | 'toggle-sidebar' | 'open-lead', string> = {
  _execute_action: 'Open Sidecar’s popup',
  'toggle-sidebar': 'Show or hide the sidebar',
  'open-lead': 'Open the lead in Close',
};

/** The options page. */
export const options = {
  title: 'Sidecar for Close',
  headline: 'The Close meeting, beside your calendar event',
  lead: 'Open an event in Google Calendar or Outlook. Sidecar shows who it is with, straight from Close.',
  sections,
  checking: 'Checking who is connected…',
  connect,
  connected,
  accounts,
  fields,
  agenda,
  reminders,
  shortcuts: {
    title: 'Keyboard shortcuts',
    none: 'not set',
    change: 'Change shortcuts',
    how: 'Your browser keeps these. To change them, open its page for add-ons or extensions, then “Keyboard shortcuts”.',
    command: shortcuts,
    singleKeys: {
      label: 'Single-letter keys in the panel',
      text: 'J joins, N goes to the note, O to the outcome, T to a new task, F to a follow-up, C copies the brief: while you type nothing. Ctrl+K or ⌘K lists all of them, with or without.',
      saving: 'Saving…',
      saved: 'Saved',
      failed: 'That could not be saved. Try again.',
    },
  },
  language,
  theme,
  templates,
  diagnostics,
  policy,
  unanswered: 'Sidecar’s own background did not answer.',
  /** Whether there are keys is not known. */
  unread: {
    title: 'Sidecar can’t read what it keeps',
    text: 'Your key and drafts are where they were. Sidecar looks again by itself. If this stays, update Sidecar or restart the browser.',
    button: 'Look again',
  },
  keeping,
  facts: {
    title: 'What Sidecar does with your data',
    reads: {
      title: 'Reads',
      text: 'The address of your calendar tabs, the ID and title of the event you open, the calendar’s time zone, and guests’ addresses only when you ask.',
    },
    sends: {
      title: 'Sends',
      text: 'The event’s ID, those addresses, what you search for and what you save, with your key, to api.close.com over https. Nothing goes elsewhere; we run no server.',
    },
    writes: {
      title: 'Writes',
      text: 'Only what you save with a click: notes, outcomes, tasks, e-mails as drafts that are never sent, a lead’s status, an opportunity’s values, custom fields, a workflow paused or resumed, a new contact or lead. Each is read back.',
    },
    keeps: {
      title: 'Keeps',
      text: 'Your key, your note templates, drafts of what you type until Close has them, and your own meetings of three weeks with their leads if you like, in this browser, where no web page can reach them. The key is never shown again.',
    },
    shows: {
      title: 'Shows outside of itself',
      text: 'Reminders, if you switch them on, are notifications of your computer: the lead’s name, the meeting’s title and the deal’s value, or the time alone if you choose. Your computer may keep them in its list.',
    },
    leaves: { title: 'Leaves alone', text: 'Your calendar: Sidecar never changes it.' },
  },
  /** Before there is a key: what is read, kept and sent, in a line each. */
  shortFacts: {
    reads: 'The event you open: its address and title. Its guests only when you ask.',
    keeps: 'Your key, your drafts and your meetings of three weeks, in this browser alone.',
    sends: 'The event’s ID, what you search for and what you save, to api.close.com alone.',
    all: 'All of it',
  },
  forget,
};
