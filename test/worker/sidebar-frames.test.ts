import { beforeEach, describe, expect, test } from 'vitest';
import { createSidebarFrames, type SidebarFrames } from '../../src/background/tabs/sidebar-frames';
import type { Sender } from '../../src/protocol/sender';
import { createFakePlatform } from './fake-platform';

let frames: SidebarFrames;
beforeEach(() => {
  frames = createSidebarFrames(createFakePlatform().platform);
});

const frame = (tabId: number, frameId: number, documentId?: string): Sender => ({
  tab: { id: tabId },
  frameId,
  documentId,
});

describe.each([
  ['where the browser names documents', (name: string) => name],
  ['where it does not', () => undefined],
])('%s', (_where, named) => {
  const ours = frame(1, 5, named('ours'));
  const foreign = frame(1, 6, named('foreign'));

  test('the frame with the nonce is the sidebar, and no other', async () => {
    expect(await frames.isSidebar(ours)).toBe(false);
    const nonce = await frames.invite(1);
    expect(await frames.claim(ours, nonce)).toBe(true);
    expect(await frames.isSidebar(ours)).toBe(true);
    expect(await frames.isSidebar(foreign)).toBe(false);
    expect(await frames.isSidebar({ ...ours, tab: { id: 2 } })).toBe(false);
    expect(await frames.frameOf(1)).toMatchObject({ tabId: 1, frameId: 5 });
  });

  test('a nonce is good for one frame; that one may say it twice', async () => {
    const nonce = await frames.invite(1);
    expect(await frames.claim(ours, nonce)).toBe(true);
    expect(await frames.claim(foreign, nonce)).toBe(false);
    expect(await frames.claim(ours, nonce)).toBe(true);
    expect(await frames.isSidebar(foreign)).toBe(false);
    expect(await frames.isSidebar(ours)).toBe(true);
  });

  test('of two that bring it at the same time one gets in', async () => {
    const nonce = await frames.invite(1);
    expect(await Promise.all([frames.claim(ours, nonce), frames.claim(foreign, nonce)])).toEqual([true, false]);
  });

  test('guessed, empty, of another tab, or void because there is a newer one: refused, and the real one still gets in', async () => {
    const old = await frames.invite(1);
    const elsewhere = await frames.invite(2);
    const nonce = await frames.invite(1);
    for (const wrong of [old, elsewhere, '', 'null', crypto.randomUUID()]) {
      expect(await frames.claim(foreign, wrong)).toBe(false);
    }
    expect(await frames.claim(ours, nonce)).toBe(true);
  });

  test('an invitation alone takes nothing from the sidebar that is there', async () => {
    await frames.claim(ours, await frames.invite(1));
    await frames.invite(1);
    expect(await frames.isSidebar(ours)).toBe(true);
  });

  test('the next sidebar takes the place of the one before', async () => {
    await frames.claim(ours, await frames.invite(1));
    const next = frame(1, 9, named('next'));
    expect(await frames.claim(next, await frames.invite(1))).toBe(true);
    expect([await frames.isSidebar(ours), await frames.isSidebar(next)]).toEqual([false, true]);
  });

  test('a tab that is gone is forgotten with its nonces', async () => {
    const nonce = await frames.invite(1);
    await frames.claim(ours, nonce);
    expect(await frames.tabs()).toEqual([1]);
    await frames.forget(1);
    expect(await frames.claim(ours, nonce)).toBe(false);
    expect(await frames.tabs()).toEqual([]);
  });
});

test('another document in the same frame is another page', async () => {
  await frames.claim(frame(1, 5, 'first'), await frames.invite(1));
  expect(await frames.isSidebar(frame(1, 5, 'second'))).toBe(false);
});
