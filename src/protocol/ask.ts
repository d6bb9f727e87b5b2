import type { Answered, Arguments, Idempotent, Reply } from './contract';

/** A worker that has just been started may be stopped again; one that is stopped each time will not answer at all. */
const MOST_POSTS = 3;

/**
 * Asks the worker, and again if the worker goes away before it answers: the browser stops it whenever it likes, and the
 * next message starts another one. A message that writes goes by `sendMessage`, once: what the worker had done before it
 * went away is not known.
 *
 * The browser tells of a worker that went away by rejecting the message: "the message channel closed before a response was
 * received" in Chromium, "Conduits destroyed before query was resolved" in Firefox, and in both "Could not establish
 * connection" while there is no listener. No reply at all means the same. A refusal is a reply, so it is not asked again.
 *
 * Rejects when the worker refuses, or goes away each time.
 */
export async function ask<N extends Idempotent>(name: N, ...[payload]: Arguments<N>): Promise<Answered<N>> {
  const post = (): Promise<Reply<Answered<N>> | undefined> => chrome.runtime.sendMessage({ name, payload });
  let reply: Reply<Answered<N>> | undefined;
  for (let posts = 1; !reply && posts < MOST_POSTS; posts++) reply = await post().catch(() => undefined);
  reply ??= await post();
  if (!reply?.ok) throw new Error(`Refused: ${name}`);
  return reply.value;
}
