/** The demo: its page, and the words of the people in it who are made up. */
export const demo = {
  /** On the first page and in a panel without a key. */
  open: 'See it with sample data',
  notice: 'Sample data: nothing is sent',
  text: 'Press an event, then try anything beside it. It is all gone when you leave.',
  /** When one was pressed. */
  held: 'Links stay closed in the sample.',
  day: 'Sample calendar',
  organization: 'Sample organization',
  /** What each event is there to show. */
  shows: { after: 'After a call', before: 'Before a call', unknown: 'Not in Close', leads: 'Two leads' },
  titles: { after: 'Product tour', before: 'Pricing call', unknown: 'First meeting', leads: 'Joint workshop' },
  jobs: { operations: 'Head of Operations', owner: 'Owner' },
  outcomes: { interested: 'Interested', offer: 'Wants an offer', later: 'Not now' },
  tasks: { overdue: 'Send the revised offer', later: 'Ask who signs' },
  lastNote: 'They like the trial and compare us with one other offer. Open: the price, and who signs.',
  mailSubject: 'Before we talk',
  mail: 'Could we start in two weeks? Then I would bring our IT along.',
  callNote: 'Wants to see it with her own data.',
};
