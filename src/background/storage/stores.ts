import type { Platform } from '../platform/ports';
import { createConnection } from './connection';
import { indexedStores } from './indexed-stores';
import { createSessionStores } from './session-stores';
import { createSessionValues } from './session-values';

/**
 * What outlives the worker, and the browser where it remembers anything at all. What is read may be of any shape: another
 * version of the extension may have written it. The room that knows the shape parses it.
 */
export type Stores = {
  accounts: AccountEntries;
  settings: Settings;
  drafts: DraftEntries;
  agendas: AgendaEntries;
  /** Wipes all of it; a read that is asked for afterwards finds nothing. In IndexedDB the databases themselves are deleted. */
  forgetAll(): Promise<void>;
};

/** Keys and whom they belong to, one entry each, in the user's order. */
export type AccountEntries = {
  readAll(): Promise<unknown[]>;
  /**
   * In one transaction: `work` gets what is stored and says what takes its place. A read that is asked for after the call
   * waits for the change.
   */
  change(work: (stored: unknown[]) => AccountsChange): Promise<void>;
};

export type AccountsChange = {
  accounts: readonly unknown[];
  /** Organizations whose drafts and settings go in the same transaction. */
  forget?: readonly string[];
};

/** What was learned and chosen for one organization. */
export type Settings = {
  /** Undefined where nothing is stored. */
  get(organizationId: string, name: SettingName): Promise<unknown>;
  set(organizationId: string, name: SettingName, value: unknown): Promise<void>;
};

export type SettingName = 'chosen-fields' | 'note-templates' | `preferred-strategy:${string}`;

/** Drafts, one entry each. An id is of one draft only, whatever its organization. */
export type DraftEntries = {
  readAll(): Promise<unknown[]>;
  /** Undefined where there is none. */
  find(id: string): Promise<unknown>;
  /**
   * In one transaction: `work` gets what is stored under the id, says what becomes of it, and nobody else changes anything
   * meanwhile. Rejects with what `work` throws, and then nothing is changed.
   */
  change<Result>(id: string, work: (stored: unknown) => DraftChange<Result>): Promise<Result>;
};

export type DraftChange<Result> = {
  /** A draft to store under its own id. */
  put?: StorableDraft;
  /** How many drafts the organization of `put` may have before it. Where it has more, nothing is stored and the change rejects. */
  limit?: number;
  /** Whether the entry that was found goes. */
  remove?: boolean;
  result: Result;
};

export type StorableDraft = { id: string; organizationId: string };

/** A user's meetings of some weeks, one entry an account, by `accountId`. */
export type AgendaEntries = {
  /** Undefined where there is none. */
  read(accountId: string): Promise<unknown>;
  put(accountId: string, agenda: unknown): Promise<void>;
  remove(accountId: string): Promise<void>;
  clear(): Promise<void>;
};

/** IndexedDB of the extension's origin; in memory where the browser forgets when it closes. */
export function openStores(platform: Pick<Platform, 'forgetsAtExit' | 'session' | 'locks' | 'newId'>): Stores {
  if (platform.forgetsAtExit) return createSessionStores(createSessionValues(platform.session));
  return indexedStores(createConnection(platform));
}
