import { count } from '../../../words/plural';

export const opportunity = {
  title: 'Opportunity',
  none: 'No open opportunity.',
  more: (rows: number) => `${rows} more`,
  fewer: 'Show one',
  inClose: (rows: number) => `${count(rows, 'other', 'others')} in Close`,
  inCloseNamed: (rows: number) => `Opportunity: ${count(rows, 'other', 'others')} in Close`,
  stage: 'Stage',
  command: 'Change the stage',
  value: 'Value',
  period: 'Period',
  periods: { one_time: 'one time', monthly: 'monthly', annual: 'annually' },
  noPeriod: 'period unknown',
  confidence: 'Confidence',
  closeDate: 'Close date',
  owner: 'Owner',
  noOwner: 'Nobody',
  noStage: 'No stage',
  ownersFailed: 'Close did not say who else there is.',
  note: 'Note',
  /** Names the field: the meeting has a note too. */
  noteLabel: 'Note on the opportunity',
  noNote: 'Add a note',
  formattedNote: 'It has formatting, so it can be changed in Close only.',
  /** Typed, here or in an earlier panel. */
  unsaved: (names: string) => `Not saved yet: ${names}`,
  unreadValue: (example: string) => `Type an amount like ${example}, or nothing.`,
  unreadConfidence: 'Type a number from 0 to 100.',
  step: (step: number, of: number) => `Stage ${step} of ${of}`,
  /** What happened, as Close says it. */
  won: (day: string) => `Won on ${day}`,
  lost: (day: string) => `Lost on ${day}`,
  wonSome: 'Won',
  lostSome: 'Lost',
  closes: (day: string) => `closes ${day}`,
  /** What the user wanted, beside a refusal. */
  wanted: (name: string, value: string) => `Not saved: ${name} ${value}`,
  nothing: 'none',
  add: 'Add opportunity',
  addAgain: 'Add again',
  newValue: 'Value of the new opportunity',
  newPeriod: 'Its period',
  newStage: 'Its stage',
  firstStage: 'First stage',
  suggestion: {
    title: 'Suggested by Close AI',
    mark: 'Close AI',
    change: (name: string, value: string) => `${name}: ${value}?`,
    followUp: { email: 'Follow up by e-mail', call: 'Follow up by a call', sms: 'Follow up by SMS' },
    apply: 'Apply',
  },
  conflict: {
    title: 'A colleague has changed this opportunity meanwhile',
    theirs: 'In Close now',
    mine: 'Yours',
    replace: 'Save mine',
    keep: 'Keep theirs',
  },
};

/** The lead's money, in `words.brief`. */
export const opportunities = {
  opportunities: 'Opportunities',
  noOpportunity: 'No open opportunity.',
  noValue: 'No value',
  noStage: 'No stage',
  /** Close's own word for how likely a deal is. */
  confidence: (percent: string) => `${percent} confidence`,
  stage: (stage: string, confidence: string) => `${stage} · ${confidence}`,
};
