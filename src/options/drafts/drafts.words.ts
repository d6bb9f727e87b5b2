import { count } from '../../words/plural';

/** The list of drafts in the options. */
export const drafts = {
  title: 'Not in Close yet',
  text: (drafts: number) =>
    `${count(drafts, 'draft', 'drafts')} kept in this browser until Close has ${drafts === 1 ? 'it' : 'them'}. Nothing is sent without your click.`,
  none: 'No draft is left.',
  what: {
    meetingNote: (meeting: string) => `Note of “${meeting}”`,
    leadNote: (lead: string) => `Note on ${lead}`,
    task: (lead: string) => `Task for ${lead}`,
    opportunity: (lead: string) => `Opportunity for ${lead}`,
    followUp: (lead: string) => `Follow-up to ${lead}`,
    field: (field: string, of: string) => `“${field}” of ${of}`,
    /** A value of an opportunity, by its name. */
    value: (name: string, lead: string) => `Opportunity of ${lead}: ${name}`,
    contact: (lead: string) => `New contact of ${lead}`,
    lead: (lead: string) => `New lead ${lead}`,
  },
  /** Two drafts of the same name are told apart by a number: `of` is how many there are. */
  numbered: (what: string, number: number, of: number) => `${what} (${number} of ${of})`,
  meetingOn: (day: string) => `meeting of ${day}`,
  unknownOrganization: 'organization not connected',
  due: (day: string) => `due ${day}`,
  titled: (name: string, title: string) => `${name}, ${title}`,
  kept: (time: string) => `kept ${time}`,
  empty: 'No words in it.',
  save: 'Save to Close',
  /** A name begins with what the button says, so that it can be spoken. */
  named: (action: string, what: string) => `${action}: ${what}`,
  saved: (time: string, what: string) => `Saved in Close ${time} · ${what}`,
  /** A field's text is a value of the lead, and is saved where the lead is seen. */
  saveInPanel: 'To save it, open a meeting with this lead.',
  copy: 'Copy',
  discard: 'Discard',
  discardQuestion: 'Discard this draft? Its words are nowhere else.',
  /** Where Close may have made it, the words are not surely lost. */
  discardSentQuestion: 'Discard this draft? If it did not reach Close, its words are nowhere else.',
  /** What another version has stored. */
  unreadable: {
    title: 'Drafts of another version',
    text: 'Another version of Sidecar wrote these, and this one can’t send them. They stay as they are: copy the words you need.',
    unnamed: 'A draft',
    noText: 'No words could be read.',
  },
  discardConfirm: 'Yes, discard',
  cancel: 'Cancel',
  keptTheirs: (what: string) => `${what} stays as it is in Close; yours is discarded.`,
  discarded: (what: string) => `${what} is discarded.`,
  check: 'Ask Close',
  checkAgain: 'Ask again',
  again: 'Send again',
  /** Only the notetaker may write it, and Close names no lead for the meeting. */
  copyInstead: 'The meeting has no lead to put it on. Copy the words to use them elsewhere.',
  /** What became of a click. `checking`: whether it has arrived. */
  said: {
    saving: 'Saving in Close…',
    checking: 'Asking Close…',
    copied: 'Copied',
    joined: 'Both versions are in it now. Look them over, then save.',
    copyFailed: 'The browser did not let us copy. Select the text instead.',
    changed: 'It was changed in a panel meanwhile, so it is still here.',
    failed: 'That did not work. Your words are still kept. Reload this page and try again.',
  },
};
