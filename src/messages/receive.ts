import type { PrivateMessages, PublicMessages, Reply } from './contract';
import { payloadParsers } from './payloads';
import { type Self, type Sender, trustOf } from './sender';

/** One handler for each message; a missing one does not compile. */
export type Handlers<M extends { [N in keyof M]: (payload: never) => unknown }> = {
  [N in keyof M]: (payload: Parameters<M[N]>[0], sender: Sender) => ReturnType<M[N]> | Promise<ReturnType<M[N]>>;
};

type Messages = PublicMessages & PrivateMessages;
type Name = keyof Messages;

type Receivers = { self: Self; fromContent: Handlers<PublicMessages>; fromOwnPages: Handlers<PrivateMessages> };

/**
 * The listener for `runtime.onMessage`: checks the sender, parses the payload, calls the handler, answers with data.
 * What is refused or fails is answered `{ ok: false }` and nothing else, so no error text crosses the border.
 */
export function receiveMessages(receivers: Receivers) {
  return (message: unknown, sender: Sender, sendReply: (reply: Reply<unknown>) => void): true => {
    answer(message, sender, receivers).then(
      (value) => sendReply({ ok: true, value }),
      () => sendReply({ ok: false }),
    );
    // The reply comes later.
    return true;
  };
}

async function answer(message: unknown, sender: Sender, { self, fromContent, fromOwnPages }: Receivers) {
  const trust = trustOf(sender, self);
  const { name, payload } = readEnvelope(message);
  if (trust === 'own-page' && isKeyOf(fromOwnPages, name)) return call(fromOwnPages, name, payload, sender);
  if (trust === 'content-script' && isKeyOf(fromContent, name)) return call(fromContent, name, payload, sender);
  throw new Error('refused');
}

function call<N extends Name>(handlers: Handlers<Pick<Messages, N>>, name: N, payload: unknown, sender: Sender) {
  const parsed = payloadParsers[name](payload);
  if (!parsed) throw new Error('refused');
  return handlers[name](parsed.value, sender);
}

function readEnvelope(message: unknown): { name: string; payload: unknown } {
  if (typeof message !== 'object' || message === null) return { name: '', payload: undefined };
  const name = 'name' in message && typeof message.name === 'string' ? message.name : '';
  return { name, payload: 'payload' in message ? message.payload : undefined };
}

/** Own keys only: `constructor` is no message. */
function isKeyOf<T extends object>(handlers: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(handlers, name);
}
