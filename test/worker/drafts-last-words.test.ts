import { expect, test } from 'vitest';
import { createFakePlatform, someAccount, startWorker } from './fake-platform';

const content = { kind: 'lead-note', leadId: 'lead_1', html: '<body><p>To the last letter</p></body>' };
const about = { title: '', leadName: 'Acme', startsAt: null };
const words = { id: 'draft-last-words', revision: 0, content, about };

test('the last words of a sidebar are taken, also when the browser has told before that its tab is gone', async () => {
  const browser = createFakePlatform();
  browser.database.set('accounts', [someAccount]);
  const worker = startWorker(browser);
  const { id, origin } = browser.platform.self;
  const frame = { id, origin, url: `${origin}/src/sidebar/index.html`, frameId: 7, tab: { id: 1, url: browser.url } };
  const say = (name: string, payload: unknown) =>
    new Promise((resolve) => void worker.onMessage({ name, payload }, frame, resolve));

  const nonce = await worker.send('getFrameNonce', undefined, 'calendar');
  expect(await say('claimFrame', nonce)).toEqual({ ok: true, value: undefined });
  worker.onTabGone(1);
  // What is told of the tab has been carried out, as far as it is to be by now.
  await worker.send('getDrafts', null, 'own page');
  expect(await say('keepDraft', words)).toMatchObject({ ok: true, value: { revision: 1 } });
});
