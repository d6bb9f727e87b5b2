import type { WriteRefusal } from '../writing/write-result';

type RefusalWords = {
  /** What is so; whether the words are kept is said after it. */
  text: string;
  /** The one thing to do about it; null where there is none. */
  action: string | null;
};

const again = 'Save again';

/** Why Close does not have what was written. */
const refused: Record<WriteRefusal['reason'], RefusalWords> = {
  'key-rejected': { text: 'Close no longer accepts your key.', action: 'Enter a new key' },
  'needs-key': { text: 'Sidecar has no key for this organization.', action: 'Connect Close' },
  'read-only': { text: 'Your administrator has set Sidecar to read only.', action: null },
  'not-allowed': { text: 'Your Close role may not change this.', action: again },
  'not-found': { text: 'Close doesn’t have it any more, or hides it from your user.', action: again },
  'rate-limited': { text: 'Close asked us to slow down.', action: again },
  'close-down': { text: 'Close is having trouble.', action: again },
  offline: { text: 'You’re offline.', action: again },
  unreachable: { text: 'Close can’t be reached. A firewall, VPN or blocker may be in the way.', action: again },
  'timed-out': { text: 'Close took too long to answer.', action: again },
  'not-close': { text: 'Something answered in Close’s place, often a Wi-Fi sign-in page.', action: again },
  'cut-off': { text: 'The connection dropped while Close was answering.', action: again },
  unexpected: { text: 'Sidecar got no answer that it understands.', action: again },
  'not-notetaker': {
    text: 'Only the meeting’s notetaker may change this note.',
    action: 'Save as a note on the lead',
  },
  invalid: { text: 'Close did not accept this:', action: again },
  conflict: { text: 'A colleague has changed this note meanwhile.', action: null },
  stale: {
    text: 'Close still shows an older note, so a colleague’s change could be missed. Wait a moment.',
    action: again,
  },
  uncertain: { text: 'The answer was lost: Close may have it, or not.', action: 'Ask Close' },
  'changed-elsewhere': { text: 'It was changed or sent from another panel meanwhile.', action: again },
  exists: { text: 'This person is in Close already.', action: null },
};

/** What stands beside the note and the outcome of a meeting, and why something was not written. */
export const writing = {
  refused,
  /** After the reason, where something was typed. */
  wordsKept: 'Your words are kept.',
  sendingAgain: (seconds: number) => `Sending again in ${seconds} s`,
  saving: 'Saving…',
  saved: 'Saved in Close',
  savedOnLead: 'on the lead',
  open: 'open',
  openNamed: 'Open in Close',
  covered:
    'Something on the page may cover Sidecar, so nothing was sent. Try again in a moment, or write in the side panel.',
  coveredNoPanel: 'Something on the page may cover Sidecar, so nothing was sent. Try again in a moment.',
  closeHint: 'Close this message',
  openSidePanel: 'Open the side panel',
  writeInSidePanel: 'Write in the side panel',
  writeInPopup: 'Open Sidecar’s popup to write.',
  /** In place of the status, where nothing can be written. */
  readOnly: 'Read only, set by your administrator',

  note: {
    title: 'Meeting note',
    placeholder: 'Write a note…',
    none: 'No note yet.',
    save: 'Save note',
    keptAt: (time: string) => `Draft kept ${time}`,
    stored: (time: string) => `Not in Close yet · draft kept ${time}`,
    unkept: 'Draft not kept yet, trying again',
    discard: 'Discard',
    discardQuestion: 'Discard this draft?',
    discardYes: 'Discard it',
    discardNo: 'Keep it',
    discardFailed: 'That did not work. Try again.',
    discarded: 'The draft is gone.',
    otherDraft: (time: string) => `Another draft of this note, ${time}`,
    showOther: 'Show',
    locked: 'This note has formatting Sidecar can’t edit without losing it.',
    editInClose: 'Edit in Close',
    editorFailed: 'The editor did not load.',
    editorAgain: 'Load it again',
    toolbar: 'Format',
    bold: 'Bold',
    italic: 'Italic',
    list: 'List',
    link: 'Link',
    address: 'Address of the link',
    addressHint: 'https://',
    addressWrong: 'Not an address that a link can have.',
    setLink: 'Set link',
    removeLink: 'Remove link',
    cancel: 'Cancel',
  },

  conflict: {
    title: 'A colleague has changed this note',
    text: 'Nothing is saved yet. What should the meeting’s note be?',
    theirs: 'In Close now',
    theirsAt: (time: string) => `In Close now, changed ${time}`,
    mine: 'Yours, not saved',
    empty: 'Empty',
    onlyTheirs: 'only in Close',
    onlyMine: 'only in yours',
    both: 'Keep both',
    replace: 'Replace with mine',
    keepTheirs: 'Keep theirs',
    question: 'Your version will be gone. Keep theirs?',
    yes: 'Yes, keep theirs',
    no: 'Not yet',
    joined: 'Both versions are in the note. Look them over, then save.',
  },

  outcome: {
    title: 'Outcome',
    none: 'No outcome yet',
    deleted: 'Outcome (deleted)',
    unnamed: 'Outcome, its name is loading',
    suggested: {
      low: 'Suggested by Close’s AI, low confidence',
      medium: 'Suggested by Close’s AI, medium confidence',
      high: 'Suggested by Close’s AI, high confidence',
      unknown: 'Suggested by Close’s AI',
    },
  },

  /** What others wrote into the calendar event. */
  invitation: 'From the invitation',
};
