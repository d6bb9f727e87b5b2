import type { Person } from '../../../domain/panel-state';

const roles: Record<Person['role'], string> = { contact: 'Contact', user: 'Your team', unknown: 'Not in Close' };

const answers: Record<Person['answer'], string> = { yes: 'Going', no: 'Declined', maybe: 'Maybe', none: 'No reply' };

export const people = {
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
};

/** The form for a new contact or lead. */
export const person = {
  create: 'Create',
  createOf: (guest: string) => `Create ${guest} in Close`,
  add: 'Add',
  addOf: (guest: string) => `Add ${guest} to Close`,
  form: (email: string) => `New contact ${email}`,
  checking: 'Looking whether Close has them already…',
  checkFailed: 'Close could not be asked whether it has them already.',
  tryAgain: 'Try again',
  already: 'Close has this address already:',
  unnamed: 'Contact without a name',
  contactOf: (lead: string) => `Contact of ${lead}`,
  open: 'Open',
  openLead: (lead: string) => `Open ${lead} in Close`,
  close: 'Close the form',
  where: 'Where',
  addTo: (lead: string) => `Add to ${lead}`,
  thisLead: 'The lead of this meeting',
  newLead: 'New lead',
  leadName: 'Name of the lead',
  leadNameMissing: 'Give the lead a name.',
  name: 'Name',
  title: 'Title',
  email: 'E-mail',
  createContact: 'Create contact',
  createLead: 'Create lead',
  again: 'Create again',
};
