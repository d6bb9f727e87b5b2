import { expect, test } from 'vitest';
import { createFakePlatform, startWorker } from '../fake-platform';

const calendar = 'https://calendar.google.com/calendar/u/0/r/week';

/** A browser with these tabs; those of `answering` have a page script of this version. What the toolbar says, by tab. */
function browserWith(urls: readonly string[], answering: readonly number[] = []) {
  const { platform, ...browser } = createFakePlatform();
  const badges = new Map<number, string>();
  const tabs = urls.map((url, id) => ({ id, url, windowId: 1, status: 'complete' }));
  platform.tabs.query = async () => tabs;
  platform.tabs.get = async (id) => tabs[id] ?? Promise.reject(new Error('no such tab'));
  platform.tabs.tell = async (id: number, _: string, ..._payload: unknown[]) =>
    answering.includes(id) ? null : undefined;
  platform.toolbar.setBadgeText = async ({ tabId = 0, text }) => void badges.set(tabId, text ?? '');
  return { worker: startWorker({ platform, ...browser }), badges };
}

test.each(['install', 'update'])('after an %s the toolbar says which calendars are to be reloaded', async (reason) => {
  const urls = [calendar, 'https://outlook.office.com/calendar/view/week', calendar, 'https://example.com/'];
  const { worker, badges } = browserWith(urls, [2]);
  worker.onInstalled({ reason });
  await expect
    .poll(() => [...badges])
    .toEqual([
      [0, '↻'],
      [1, '↻'],
    ]);
});

test('an update of the browser itself asks nobody to reload', async () => {
  const { worker, badges } = browserWith([calendar]);
  worker.onInstalled({ reason: 'chrome_update' });
  // A tab that is told something comes after all that was begun before.
  await worker.send('getAccounts', null, 'own page');
  expect([...badges]).toEqual([]);
});
