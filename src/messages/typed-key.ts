import { del, get, set } from 'idb-keyval';

const TYPED_KEY = 'typedKey';

/** Far longer than any key seen; a pasted novel is none. */
const MAX_LENGTH = 1000;

/**
 * How the key crosses from the options page to the worker: through IndexedDB of the extension's origin, and not in a message.
 * A message of ours is delivered to every page of the extension that listens, the sidebar's frames in calendar tabs among them.
 */
export async function leaveTypedKey(apiKey: string): Promise<void> {
  await set(TYPED_KEY, apiKey);
}

/** The key that was left, once; null when there is none or it cannot be one. */
export async function takeTypedKey(): Promise<string | null> {
  const key: unknown = await get(TYPED_KEY);
  await del(TYPED_KEY);
  return typeof key === 'string' && key.length <= MAX_LENGTH ? key : null;
}
