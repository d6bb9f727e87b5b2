import type { PanelFailure } from '../../domain/panel-state';
import type { KeyFault } from '../../domain/pasted-key';
import { count } from '../../words/plural';

/** The same reasons beside the key field, where the user is about to try again anyway. */
const connectFailures: Record<PanelFailure['reason'], string> = {
  'key-rejected': 'Close doesn’t know this key. Copy it once more: Close shows the whole key only when it is made.',
  'not-allowed': 'Close knows this key, but its user may not sign in this way. An admin can change that in Close.',
  'not-found': 'Close found no user for this key. Make a new one and paste it here.',
  'rate-limited': 'Close takes no more requests for the moment. Wait a minute, then press Connect again.',
  'needs-access':
    'Your browser keeps Sidecar from api.close.com, so the key was not checked. Press Connect and allow it.',
  'close-down': 'Close is having trouble, so the key could not be checked. Try again in a few minutes.',
  offline: 'You’re offline, so the key could not be checked. Connect again once the network is back.',
  unreachable: 'api.close.com could not be reached. A firewall, VPN or blocker may be in the way.',
  'timed-out': 'Close took too long to check the key. Press Connect again.',
  'not-close':
    'Something else answered in Close’s place, often a Wi-Fi sign-in page. Sign in there, then connect again.',
  'cut-off': 'The connection dropped while Close was answering. Press Connect again.',
  unexpected: 'Close’s answer made no sense to this version of Sidecar. The key was not kept.',
  'newer-data':
    'A newer version of Sidecar has run in this browser, so this one can’t store a key. Update it, and your key and drafts are back.',
  stumbled: 'Something went wrong inside Sidecar, and it is not your key. Press Connect again.',
};

/** What was pasted is not one key; Close is not asked. */
const keyFaults: Record<KeyFault, string> = {
  empty: 'Paste your API key first.',
  'not-a-key': 'There is no API key in this, so Close was not asked. Copy the key in Close and paste it here.',
  'id-only': 'This is the key’s ID. Close shows the whole key only once, when you make it. Make a new key.',
  'several-keys': 'There is more than one key in this. Paste only the one that Sidecar should use.',
  unclear: 'There is something else behind the key, or a space in it. Paste the key alone.',
};

/** How many words of the user's would be lost with the rest. */
function amongIt(drafts: number): string {
  return drafts === 0 ? '' : `, ${count(drafts, 'unsent draft', 'unsent drafts')} among it`;
}

export const connect = {
  title: 'Connect Close',
  steps: 'How to make a key',
  /** `link`: `openLink`, as a link. */
  open: (link: string) => `Open ${link}: Settings → Developer → API Keys.`,
  openLink: 'API Keys in Close',
  create: 'Make a new key. “Sidecar” is a good name for it.',
  paste: 'Copy the key and paste it here.',
  label: 'API key',
  button: 'Connect',
  busy: 'Checking with Close…',
  hint: 'Keys of Close start with “api_”. Is this the whole key?',
  show: 'Show key',
  fault: keyFaults,
  failure: connectFailures,
  unanswered: 'Sidecar’s own background did not answer. Reload this page and try again.',
};

export const connected = {
  title: 'Close is connected',
  keyEnding: (ending: string) => `ending in ••••${ending}`,
  announced: (user: string, organization: string) => `Close is connected: ${user}, ${organization}`,
  nextTitle: 'Open a calendar event',
  nextText: 'Its Close meeting appears beside it. Tabs that are already open fill by themselves.',
};

export const accounts = {
  title: 'Organizations',
  text: 'Sidecar asks the first one. The panel offers the others when it finds nothing.',
  first: 'Used first',
  useFirst: 'Use this first',
  useFirstNamed: (organization: string) => `Use this first: ${organization}`,
  remove: 'Remove',
  removeNamed: (organization: string) => `Remove ${organization}`,
  question: (organization: string, drafts: number) =>
    `Remove the key of ${organization} and what was kept for it${amongIt(drafts)}?`,
  confirm: 'Yes, remove',
  cancel: 'Cancel',
  add: 'Add another key',
  addTitle: 'Add another key',
  removed: (organization: string) => `${organization} is removed.`,
  chosen: (organization: string) => `${organization} is used first.`,
  failed: 'That did not work. Reload this page and try again.',
};

/** Where what is kept is not kept as the user may expect. */
export const keeping = {
  forgets: {
    title: 'This Firefox forgets everything when it closes',
    text: 'Sidecar works until then. Your key and unsent drafts go with the rest, so you will paste the key again next time.',
  },
  'private-window': {
    title: 'This is a private window',
    text: 'Your key and drafts are kept all the same, and stay when the window closes. “Forget everything” takes them away.',
  },
};

export const forget = {
  title: 'Start over',
  text: 'Removes the key, your drafts and everything else Sidecar keeps in this browser. Close itself is not touched. A disk may hold traces of deleted files for a while: delete the key in Close, too, and it opens nothing.',
  button: 'Forget everything',
  question: (drafts: number) => `Forget the key and everything else${amongIt(drafts)}, now?`,
  confirm: 'Yes, forget everything',
  cancel: 'Cancel',
  done: 'Everything is forgotten.',
  failed: 'That did not work. Reload this page and try again.',
};
