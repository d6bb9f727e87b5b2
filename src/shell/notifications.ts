import { browser } from '../browser';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Asks the browser for the computer's notifications; true when they are there. To be called in the very turn of a click. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(NOTIFICATIONS).catch(() => false);
}

/** Calls back when the user has given or taken something in the browser's own settings. Returns a function that stops it. */
export function watchPermissions(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
