import * as v from 'valibot';
import { failed } from '../domain/result';
import type { Answered, Name, Payload, Reply } from './contract';
import type { Origin } from './entry';
import { messages } from './messages';
import { type Self, type Sender, trustOf } from './sender';

/** One handler for each message; a missing one does not compile. */
export type Handlers = {
  [N in Name]: (payload: Payload<N>, sender: Sender) => Answered<N> | Promise<Answered<N>>;
};

type Receiver = {
  self: Self;
  /** Whether the sender is the frame that the worker knows for the sidebar of its tab. */
  isSidebar(sender: Sender): Promise<boolean>;
  handlers: Handlers;
};

/**
 * The listener for `runtime.onMessage`: checks the sender, parses the payload, calls the handler, answers with data.
 * What is refused or fails is answered `refused` and nothing else, so no error text crosses the border.
 */
export function receiveMessages(receiver: Receiver) {
  return (message: unknown, sender: Sender, sendReply: (reply: Reply<unknown>) => void): true => {
    answer(message, sender, receiver).then(
      (value) => sendReply({ ok: true, value }),
      () => sendReply(failed('refused')),
    );
    // The reply comes later.
    return true;
  };
}

async function answer(message: unknown, sender: Sender, { self, isSidebar, handlers }: Receiver): Promise<unknown> {
  const { name, payload } = parseEnvelope(message);
  if (!isName(name) || !(await maySend(messages[name].from, sender, self, isSidebar))) throw new Error('refused');
  return call(name, payload, sender, handlers);
}

async function maySend(from: Origin, sender: Sender, self: Self, isSidebar: Receiver['isSidebar']): Promise<boolean> {
  switch (trustOf(sender, self)) {
    case 'content-script':
      return from === 'content-script';
    case 'framed-page':
      return from === 'new-frame' || (from === 'panel' && (await isSidebar(sender)));
    case 'own-page':
      return from === 'panel' || from === 'own-page';
    case null:
      return false;
  }
}

function call<N extends Name>(name: N, payload: unknown, sender: Sender, handlers: Handlers) {
  const parsed = parsePayload(name, payload);
  if (!parsed) throw new Error('refused');
  return handlers[name](parsed.value, sender);
}

const schemas: { [N in Name]: { payload: v.GenericSchema<unknown, Payload<N>> } } = messages;

/** The payload as a handler of the message gets it, or null for one that is not what the entry says. */
export function parsePayload<N extends Name>(name: N, payload: unknown): { value: Payload<N> } | null {
  return parseBy(schemas[name].payload, payload);
}

function parseBy<Value>(schema: v.GenericSchema<unknown, Value>, payload: unknown): { value: Value } | null {
  const parsed = v.safeParse(schema, payload, { abortEarly: true });
  return parsed.success ? { value: parsed.output } : null;
}

function parseEnvelope(message: unknown): { name: unknown; payload: unknown } {
  if (typeof message !== 'object' || message === null) return { name: undefined, payload: undefined };
  return {
    name: 'name' in message ? message.name : undefined,
    payload: 'payload' in message ? message.payload : undefined,
  };
}

/** Own keys only: `constructor` is no message. */
function isName(name: unknown): name is Name {
  return typeof name === 'string' && Object.hasOwn(messages, name);
}
