import { count } from '../../../words/plural';

export const lead = {
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
};

export const status = {
  label: 'Lead status',
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

/** The lead's money, in `words.brief`. */
export const opportunities = {
  opportunities: 'Opportunities',
  noOpportunity: 'No open opportunity.',
  noValue: 'No value',
  noStage: 'No stage',
  /** Close's own word for how likely a deal is. */
  confidence: (percent: string) => `${percent} confidence`,
  /** Before the name, below several. */
  ownerOfAll: 'All owned by',
  stage: (stage: string, confidence: string) => `${stage} · ${confidence}`,
};
