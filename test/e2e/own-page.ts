import type { PrivateMessages } from '../../src/messages/contract';
import { expect } from './fixtures';

/** A page of the extension, in whichever browser: all that is asked of it is to run a function. */
export type OwnPage = {
  evaluate(run: (argument: unknown) => Promise<unknown>, argument: unknown): Promise<unknown>;
};

/** Sends a message as our own pages do, and gives what the worker answered. */
export async function ask<N extends keyof PrivateMessages>(
  page: OwnPage,
  name: N,
  ...[payload]: Parameters<PrivateMessages[N]>
): Promise<ReturnType<PrivateMessages[N]>> {
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), { name, payload });
  expect(reply, `the worker takes "${name}"`).toMatchObject({ ok: true });
  return (reply as { value: ReturnType<PrivateMessages[N]> }).value;
}
