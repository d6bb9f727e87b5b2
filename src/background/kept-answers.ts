import { browser } from '../browser';
import { accountId, readAccounts } from './account-store';

/**
 * Answers of Close that stay true for a while, in `storage.session`: they outlive the worker and end with the browser.
 * Every name begins with the account's id, so that two organizations never mix.
 */
type Kept = { value: unknown; until: number };

const PREFIX = 'kept:';
const underWay = new Map<string, Promise<unknown>>();

/**
 * The kept answer, or a new one that is kept for `lifetime` ms. Whoever asks meanwhile waits for the same answer; an
 * error is not kept.
 */
export async function kept<T>(name: string, lifetime: number, ask: () => Promise<T>): Promise<T> {
  const running = underWay.get(name);
  if (running) return running as Promise<T>;
  const answer = readKept<T>(name).then((old) => old ?? askAndKeep(name, lifetime, ask));
  underWay.set(name, answer);
  try {
    return await answer;
  } finally {
    underWay.delete(name);
  }
}

/** Null when nothing is kept, or not for so long any more. */
export async function readKept<T>(name: string): Promise<T | null> {
  const key = PREFIX + name;
  // No parsing: `storage.session` is emptied with each update, so only this very version has written it.
  const entry = (await browser.storage.session.get(key))[key] as Kept | undefined;
  if (!entry) return null;
  if (entry.until > Date.now()) return entry.value as T;
  await browser.storage.session.remove(key);
  return null;
}

/** The same for many names, in their order. */
export async function readKeptAll<T>(names: readonly string[]): Promise<(T | null)[]> {
  const stored = await browser.storage.session.get(names.map((name) => PREFIX + name));
  return names.map((name) => {
    const entry = stored[PREFIX + name] as Kept | undefined;
    return entry && entry.until > Date.now() ? (entry.value as T) : null;
  });
}

/** Changes what is kept under this name, for no longer than it was to be kept; nothing where nothing is. */
export async function amendKept<T>(name: string, change: (value: T) => T | Promise<T>): Promise<void> {
  const key = PREFIX + name;
  const entry = (await browser.storage.session.get(key))[key] as Kept | undefined;
  if (entry) await keep(name, entry.until - Date.now(), await change(entry.value as T));
}

/** Not for an account that was removed while Close was asked: what was kept for it has been wiped already. */
export async function keep(name: string, lifetime: number, value: unknown): Promise<void> {
  const accounts = await readAccounts();
  if (!accounts.some((account) => name.startsWith(`${accountId(account)}:`))) return;
  await browser.storage.session.set({ [PREFIX + name]: { value, until: Date.now() + lifetime } satisfies Kept });
}

/** Forgets every answer whose name begins so; all of them for an empty text. */
export async function forgetKept(beginning: string): Promise<void> {
  const stored = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(stored.filter((key) => key.startsWith(PREFIX + beginning)));
}

async function askAndKeep<T>(name: string, lifetime: number, ask: () => Promise<T>): Promise<T> {
  const value = await ask();
  await keep(name, lifetime, value);
  return value;
}
