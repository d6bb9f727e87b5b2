/** In `storage.session`: another value whenever the keys or the chosen organization have changed. Our own pages watch it. */
export const ACCOUNTS_CHANGED = 'accounts-changed';
