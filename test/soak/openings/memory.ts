import type { Frame, Page } from '@playwright/test';

/** Bytes of the page's and the sidebar's scripts after a collection; listeners and nodes of the sidebar's document. */
export async function memoryOf(page: Page, frame: Frame) {
  const used = async (target: Page | Frame) => {
    const session = await page.context().newCDPSession(target);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
    await session.detach();
    return { usedSize, nodes, listeners };
  };
  const { usedSize: ofPage } = await used(page);
  const { usedSize: ofFrame, nodes, listeners } = await used(frame);
  return { page: ofPage, frame: ofFrame, listeners, nodes };
}
