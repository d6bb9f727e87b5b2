import { createAccountStore } from '../../../src/background/accounts/account-store';
import { parseDraft } from '../../../src/background/drafts/draft-schema';
import { createDraftStore } from '../../../src/background/drafts/draft-store';
import { parsePolicy } from '../../../src/background/platform/managed-policy';
import { placeKeyval } from '../../../src/background/storage/place-keyval';
import type { DraftEntries } from '../../../src/background/storage/stores';
import { storedBefore } from '../../specimens/stored-before';
import { must, type Target, written } from '../target';

const entries = storedBefore.entries.map(([, value]) => value);

/** What another version, or a broken disk, has left in our storages, and an administrator's policy: read, or left alone. */
export const stored: Target = {
  name: 'stored data',
  seeds: [...entries, storedBefore.entries, { readOnly: true }, { keepAgenda: false, readOnly: false }],
  pieces: ['draft:', 'accounts', 'meeting-note', 'lead-note', 'task', 'person', '<p>', 'readOnly', 'keepAgenda', ' '],
  async check(input) {
    const draft = parseDraft(input);
    if (draft) must(written(parseDraft(draft)) === written(draft), 'another draft when it is read again');
    const listed = await createDraftStore(onlyReading([input]), { now: () => 1, newId: () => 'new' }).readAll();
    must(listed.length === (draft ? 1 : 0), 'a draft that is listed and cannot be read, or the other way round');
    const policy = parsePolicy(input);
    const open =
      input !== null && typeof input === 'object' && !Array.isArray(input) && Object.keys(input).length === 0;
    must(
      open || policy.misread === null || policy.misread.length > 0 || isPolicy(input),
      'a policy of other names, and open',
    );
    const accounts = createAccountStore({
      accounts: { readAll: async () => (Array.isArray(input) ? input : [input]), change: async () => {} },
      forgetAll: async () => {},
    });
    for (const { apiKey } of await accounts.readAll()) must(apiKey !== '', 'an account without a key');
    const pairs = Array.isArray(input) ? input.flatMap((entry): [string, unknown][] => pairOf(entry)) : [];
    const placed = placeKeyval(pairs);
    must(
      placed.taken.every((entry) => pairs.includes(entry)),
      'what was never stored',
    );
    return draft !== null || placed.taken.length > 0 || isPolicy(input);
  },
};

function isPolicy(input: unknown): boolean {
  const names = Object.keys(input ?? {});
  return names.length > 0 && names.every((name) => ['readOnly', 'keepAgenda'].includes(name));
}

function pairOf(entry: unknown): [string, unknown][] {
  return Array.isArray(entry) && typeof entry[0] === 'string' ? [[entry[0], entry[1]]] : [];
}

function onlyReading(all: unknown[]): DraftEntries {
  return {
    readAll: async () => all,
    find: async () => undefined,
    change: () => Promise.reject(new Error('nothing is changed here')),
  };
}
