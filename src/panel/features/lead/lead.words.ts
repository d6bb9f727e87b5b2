import { count } from '../../../words/plural';

export const lead = {
  tabs: 'Leads of this event',
  show: (name: string) => `Show ${name}`,
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
};

export const status = {
  label: 'Lead status',
  command: 'Change the lead’s status…',
  none: 'No status',
};

/** A note on the lead. */
export const leadNote = {
  open: 'Add a note to the lead',
  label: 'Lead note',
  placeholder: 'Stands in the lead’s timeline in Close…',
  add: 'Add note',
  again: 'Add again',
  kept: 'Draft kept',
  empty: 'Type the note first.',
};
