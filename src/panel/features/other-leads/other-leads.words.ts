/** What was written for one lead of an event, for the others too. */
export const otherLeads = {
  note: 'The same note on the event’s other leads?',
  outcome: 'The same outcome on the event’s other leads?',
  all: (leads: number) => (leads === 1 ? 'Also on the other lead' : `Also on the other ${leads} leads`),
  some: (leads: number) => (leads === 1 ? 'Also on 1 lead' : `Also on ${leads} leads`),
  ownNote: 'has its own note',
  ownOutcome: (name: string) => `has its own outcome: ${name}`,
  someOutcome: 'another one',
  replaced: 'This will be replaced:',
  conflict: 'Another note is there by now. Nothing was written.',
  replace: 'Replace it',
  leave: 'Leave it',
  left: 'Left as it is',
  done: (saved: number, leads: number) => `Saved on ${saved} of ${leads}`,
};
