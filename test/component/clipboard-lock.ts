import type { BrowserCommand } from 'vitest/node';

/**
 * The machine has one clipboard, and tests run in several pages at a time: who reads what was copied has it alone. Vitest's
 * process keeps the lock, for the pages share nothing.
 */
let free = Promise.resolve();
/** Gives it back, by the page that has it. */
const holders = new Map<string, () => void>();

const takeClipboard: BrowserCommand<[]> = async ({ sessionId }) => {
  const before = free;
  free = new Promise((release) => holders.set(sessionId, release));
  await before;
};

const giveClipboard: BrowserCommand<[]> = ({ sessionId }) => {
  holders.get(sessionId)?.();
  holders.delete(sessionId);
};

export const clipboardCommands = { takeClipboard, giveClipboard };
