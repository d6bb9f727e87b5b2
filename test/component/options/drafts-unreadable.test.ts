import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { takeClipboard } from '../clipboard';
import { expectAccessible } from '../pages/accessible';
import { expectCount } from '../pages/panel';
import { expectRows, keep, openDrafts, taskDraft } from './drafts';

const { drafts: text } = words;
const about = { title: 'Discovery call', leadName: 'Acme', startsAt: null };
/** As a newer version may store them: a kind that we do not know, and a note with words in another place. */
const ofAnotherVersion = [
  {
    ...{ id: 'of-a-newer-1', revision: 3, organizationId: 'orga_1', about, keptAt: 1_795_842_300_407 },
    content: {
      kind: 'checklist',
      leadId: 'lead_1',
      items: [{ words: 'Ask for the <b>budget</b>' }, { words: 'Call' }],
    },
  },
  {
    ...{ id: 'a strange: id', organizationId: 'orga_1' },
    content: { kind: 'meeting-note', document: '<body><p>Pilot agreed</p><img src=x onerror="window.ran=1"></body>' },
  },
];

/** Into the database of the extension, past the worker, as another version left it. */
async function store(drafts: readonly object[]): Promise<void> {
  const opening = indexedDB.open('sidecar');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('drafts', 'readwrite');
  for (const draft of drafts) transaction.objectStore('drafts').put(draft);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

test('drafts of another version are listed with their words, to copy and to discard; the others stay what they are', async () => {
  await takeClipboard();
  const world = await openDrafts();
  await keep(world, taskDraft(world, 'Send the proposal'));
  await expectRows(1);
  await store(ofAnotherVersion);
  dispatchEvent(new Event('focus'));
  const rows = page.getByRole('list', { name: text.unreadable.title }).getByRole('listitem');
  await expectCount(rows, 2);
  await expect.element(rows.first()).toHaveTextContent(/Pilot agreed|budget/);
  await expectAccessible();
  const known = rows.filter({ hasText: 'Discovery call, Acme' });
  await expect.element(known).toHaveTextContent('Ask for the <b>budget</b>');
  await known.getByRole('button', { name: new RegExp(`^${text.copy}: `) }).click();
  await expect.element(known).toHaveTextContent(text.said.copied);
  expect(await navigator.clipboard.readText()).toBe('Ask for the <b>budget</b>\nCall');
  const strange = rows.filter({ hasText: text.unreadable.unnamed });
  await expect.element(strange).toHaveTextContent('Pilot agreed');
  expect(document.querySelector('img[onerror]')).toBeNull();
  await strange.getByRole('button', { name: new RegExp(`^${text.discard}: `) }).click();
  await strange.getByRole('button', { name: new RegExp(`^${text.discardConfirm}: `) }).click();
  await expectCount(rows, 1);
  await expectRows(1);
  expect(await world.host.send('getUnreadableDrafts')).toMatchObject([{ id: 'of-a-newer-1' }]);
});

test('what can be read by now is not discarded as unreadable', async () => {
  const world = await openDrafts();
  const { id } = await keep(world, taskDraft(world, 'Send the proposal'));
  await world.host.send('discardUnreadableDraft', id);
  expect(await world.host.send('getDrafts', null)).toMatchObject([{ id }]);
});
