import type { PanelFailure } from '../../../domain/panel-state';

type FailureWords = { title: string; text: string; action: string };

/** One screen per reason: what happened, what it means for the user, and the one thing to do about it. */
export const failures: Record<PanelFailure['reason'], FailureWords> = {
  'key-rejected': {
    title: 'Close no longer accepts your key',
    text: 'The API key was deleted or replaced in Close. A new one takes less than a minute.',
    action: 'Enter a new key',
  },
  'not-allowed': {
    title: 'Your Close role can’t see this',
    text: 'The key works, but its user may not read meetings. An admin of your organization can change that in Close.',
    action: 'Try again',
  },
  'not-found': {
    title: 'Close can’t show this meeting',
    text: 'It was deleted in Close, or it is hidden from your Close user.',
    action: 'Look again',
  },
  'rate-limited': {
    title: 'Close asked us to slow down',
    text: 'Your organization has sent Close many requests at once. There is nothing you need to do.',
    action: 'Ask now',
  },
  'needs-access': {
    title: 'Sidecar needs your permission',
    text: 'Your browser keeps Sidecar from api.close.com, so Close was not asked.',
    action: 'Allow access',
  },
  'close-down': {
    title: 'Close is having trouble',
    text: 'Its servers answered with an error. Your key and your network are fine.',
    action: 'Try again',
  },
  offline: {
    title: 'You’re offline',
    text: 'Sidecar asks Close again as soon as the network is back.',
    action: 'Try again',
  },
  unreachable: {
    title: 'Close can’t be reached',
    text: 'No answer from api.close.com. A firewall, VPN or blocker may be in the way.',
    action: 'Try again',
  },
  'timed-out': {
    title: 'Close is taking too long',
    text: 'No complete answer came in time. The network or Close may be slow right now.',
    action: 'Try again',
  },
  'not-close': {
    title: 'Something answered in Close’s place',
    text: 'Often that is the sign-in page of a Wi-Fi or a company proxy. Sign in to the network, then try again.',
    action: 'Try again',
  },
  'cut-off': {
    title: 'The answer broke off',
    text: 'The connection dropped while Close was answering.',
    action: 'Try again',
  },
  unexpected: {
    title: 'Close’s answer made no sense to us',
    text: 'It came in a form this version of Sidecar does not know. Trying again may help, and so may an update.',
    action: 'Try again',
  },
  'newer-data': {
    title: 'This Sidecar is too old for your data',
    text: 'A newer version has run in this browser. Update Sidecar, and your key and drafts are back. Nothing was deleted.',
    action: 'Try again',
  },
  stumbled: {
    title: 'Sidecar stumbled',
    text: 'Something went wrong inside Sidecar, not in Close. If it happens again, restart your browser.',
    action: 'Try again',
  },
};

export const failed = {
  ...failures,
  countdown: (seconds: number) => `Asking again in ${seconds} s`,
  countdownOver: 'Asking again…',
};
