import { count } from '../../../words/plural';

export const guests = {
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
};
