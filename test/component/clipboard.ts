import { onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';

declare module 'vitest/internal/browser' {
  interface BrowserCommands {
    takeClipboard(): Promise<void>;
    giveClipboard(): Promise<void>;
  }
}

/** Until the test ends no other one copies anything (`clipboard-lock.ts`). To be called before the first copy. */
export async function takeClipboard(): Promise<void> {
  await commands.takeClipboard();
  onTestFinished(() => commands.giveClipboard());
}
