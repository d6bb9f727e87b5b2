import { expect, test } from 'vitest';
import type { Platform } from '../../../src/background/platform/ports';
import { createFakePlatform, startWorker } from '../fake-platform';

const calendar = 'https://calendar.google.com/calendar/u/0/r/week';
const outlook = 'https://outlook.office.com/calendar/view/week';

type Scene = {
  urls: readonly string[];
  /** Those with a page script of this version. */
  answering?: readonly number[];
  status?: string;
  scripting?: boolean;
  /** The document of each tab by the time a script is to be put into it. */
  documents?: Record<number, string>;
};

/** A browser with these tabs, and what was done in it: the scripts that were put in and what the toolbar says, by tab. */
function browserWith({ urls, answering = [], status = 'complete', scripting = true, documents = {} }: Scene) {
  const { platform, ...browser } = createFakePlatform();
  const badges = new Map<number, string>();
  const put: number[] = [];
  const tabs = urls.map((url, id) => ({ id, url, windowId: 1, status }));
  platform.tabs.query = async () => tabs;
  platform.tabs.get = async (id) => tabs[id] ?? Promise.reject(new Error('no such tab'));
  platform.tabs.tell = async (id: number, _: string, ..._payload: unknown[]) =>
    answering.includes(id) || put.includes(id) ? null : undefined;
  platform.toolbar.setBadgeText = async ({ tabId = 0, text }) => void badges.set(tabId, text ?? '');
  const pageScript: Platform['pageScript'] = {
    idleDocument: async (id) => ({ id: `document-${id}`, origin: new URL(urls[id] ?? '').origin }),
    async putInto(id, document) {
      if ((documents[id] ?? document.id) !== document.id) throw new Error('No document with this id.');
      put.push(id);
    },
  };
  platform.pageScript = scripting ? pageScript : null;
  return { worker: startWorker({ platform, ...browser }), platform, badges, put };
}

/** A tab that is told something comes after all that was begun before. */
const settled = ({ worker }: ReturnType<typeof browserWith>) => worker.send('getAccounts', null, 'own page');

test.each(['install', 'update'])(
  'after an %s the calendars that are open get our script, once each, and those that have it are left alone',
  async (reason) => {
    const scene = browserWith({ urls: [calendar, outlook, calendar, 'https://example.com/'], answering: [2] });
    // Both come with the same start of the worker.
    scene.worker.onInstalled({ reason });
    scene.worker.onActivate();
    await expect.poll(() => scene.put.toSorted()).toEqual([0, 1]);
    await settled(scene);
    expect(scene.put).toHaveLength(2);
    expect([...scene.badges]).toEqual([]);
  },
);

test('so they do when the extension is switched on again, and when it has access to a site again', async () => {
  const again = browserWith({ urls: [calendar] });
  again.worker.onActivate();
  await expect.poll(() => again.put).toEqual([0]);
  const granted = browserWith({ urls: [outlook] });
  await granted.worker.onPermissionsAdded({ origins: ['https://outlook.office.com/*'] });
  await expect.poll(() => granted.put).toEqual([0]);
});

test('where the browser allows no script, the toolbar says which calendars are to be reloaded', async () => {
  const { worker, badges } = browserWith({ urls: [calendar, outlook, 'https://example.com/'], scripting: false });
  worker.onInstalled({ reason: 'update' });
  const both = [
    [0, '↻'],
    [1, '↻'],
  ];
  await expect.poll(() => [...badges].toSorted()).toEqual(both);
});

test('a page that has gone meanwhile gets none: its successor starts the script of the manifest', async () => {
  const scene = browserWith({ urls: [calendar], status: 'loading', documents: { 0: 'document-after' } });
  scene.worker.onInstalled({ reason: 'update' });
  await settled(scene);
  expect([scene.put, [...scene.badges]]).toEqual([[], []]);
});

test('a tab that the browser has unloaded is left alone, and so are all after an update of the browser itself', async () => {
  const unloaded = browserWith({ urls: [calendar], status: 'unloaded' });
  unloaded.worker.onInstalled({ reason: 'update' });
  await settled(unloaded);
  const chrome = browserWith({ urls: [calendar] });
  chrome.worker.onInstalled({ reason: 'chrome_update' });
  await settled(chrome);
  for (const { put, badges } of [unloaded, chrome]) expect([put, [...badges]]).toEqual([[], []]);
});
