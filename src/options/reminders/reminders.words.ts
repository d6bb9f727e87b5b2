/** The options' part about reminders. */
export const reminders = {
  title: 'Reminders',
  text: 'A notification of your computer before each of your meetings in Close. Pressing it opens the brief.',
  on: 'Remind me before my meetings',
  from: 'Out of the meetings that are kept: what was moved or called off since your calendar was open last, Sidecar does not know yet.',
  minutes: 'How long before',
  minute: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  names: {
    label: 'Say who it is with',
    text: 'The lead, the title and the deal’s value. Your computer may keep a notification in its list, and show it on a shared screen. Without, it says the time alone.',
  },
  hindered: {
    permission:
      'Your browser does not let Sidecar show notifications any more, so reminders are off. Switch them on again to be asked.',
    'nothing-kept': 'Sidecar keeps no meetings, so there is nothing to remind you of. Choose above to keep them.',
    managed: 'Your administrator has switched off that meetings are kept, so there is nothing to remind you of.',
  },
  refused: 'Your browser did not allow notifications. Reminders stay off.',
  saving: 'Saving…',
  saved: 'Saved',
  failed: 'That could not be saved. Try again.',
};
