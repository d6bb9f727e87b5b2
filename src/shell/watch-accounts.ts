import { browser } from '../browser';
import { ACCOUNTS_CHANGED } from '../protocol/accounts-changed-key';

/** Calls back when keys come, go or change places, from any page, and whichever has the focus. */
export function watchAccounts(onChange: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (ACCOUNTS_CHANGED in changes) onChange();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
