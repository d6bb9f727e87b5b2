import type { WriteRefusal } from '../../domain/write-result';
import { outcome } from '../features/meeting/meeting.words';
import { conflict, note } from '../features/note/note.words';

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
  'needs-access': { text: 'Your browser keeps Sidecar from Close, so nothing was sent.', action: 'Allow access' },
  'not-kept': {
    text: 'Nothing was sent, for this browser could not store it first. Its disk may be full.',
    action: again,
  },
  'close-down': { text: 'Close is having trouble.', action: again },
  offline: { text: 'You’re offline.', action: again },
  unreachable: { text: 'Close can’t be reached. A firewall, VPN or blocker may be in the way.', action: again },
  'timed-out': { text: 'Close took too long to answer.', action: again },
  'not-close': { text: 'Something answered in Close’s place, often a Wi-Fi sign-in page.', action: again },
  'cut-off': { text: 'The connection dropped while Close was answering.', action: again },
  unexpected: { text: 'Sidecar got no answer that it understands.', action: again },
  'newer-data': { text: 'A newer version of Sidecar has run in this browser. Update this one.', action: again },
  stumbled: { text: 'Something went wrong inside Sidecar, not in Close.', action: again },
  'not-notetaker': {
    text: 'Only the meeting’s notetaker may change this note.',
    action: 'Save as a note on the lead',
  },
  invalid: { text: 'Close did not accept this:', action: again },
  ignored: { text: 'Close kept what it had. The meeting’s playbook may not have this outcome.', action: again },
  conflict: { text: 'A colleague has changed this note meanwhile.', action: null },
  'field-overtaken': { text: 'A colleague has changed this meanwhile.', action: null },
  overtaken: { text: 'A colleague has changed this opportunity meanwhile.', action: null },
  stale: {
    text: 'Close still shows an older note, so a colleague’s change could be missed. Wait a moment.',
    action: again,
  },
  uncertain: { text: 'The answer was lost: Close may have it, or not.', action: 'Ask Close' },
  'changed-elsewhere': { text: 'It was changed or sent from another panel meanwhile.', action: again },
  unchanged: { text: 'Close answered, but left it as it was.', action: again },
  exists: { text: 'This person is in Close already.', action: null },
};

/** The words beside the note and the outcome of a meeting, and why something was not written. */
export const writing = {
  refused,
  /** After the reason, where something was typed. */
  wordsKept: 'Your words are kept.',
  /** What was typed is on screen only. */
  unkept: {
    text: 'Your words are not kept: this browser does not store them right now. Sidecar keeps trying.',
    copy: 'Copy them',
    copied: 'Copied',
  },
  sendingAgain: (seconds: number) => `Sending again in ${seconds} s`,
  /** Chosen a moment ago, and not sent yet. */
  held: 'Saves in a moment',
  undo: 'Undo',
  saving: 'Saving…',
  saved: 'Saved in Close',
  savedOnLead: 'on the lead',
  open: 'open',
  openNamed: 'Open in Close',
  covered:
    'Something on the page may cover Sidecar, so your click did nothing. Try again in a moment, or use the side panel.',
  coveredNoPanel: 'Something on the page may cover Sidecar, so your click did nothing. Try again in a moment.',
  /** A picture or a file was pasted into a note, or dropped on it. */
  wordless: 'Nothing was added: a note here takes words only. Pictures and files can be added in Close.',
  closeHint: 'Close this message',
  openSidePanel: 'Open the side panel',
  writeInSidePanel: 'Write in the side panel',
  writeInPopup: 'Open Sidecar’s popup to write.',
  /** In place of the status, where nothing can be written. */
  readOnly: 'Read only, set by your administrator',
  note,

  conflict,
  outcome,

  /** What others wrote into the calendar event. */
  invitation: 'From the invitation',
};
