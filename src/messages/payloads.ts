import { parseEventIds } from '../calendar/parse-event-ids';
import type { PrivateMessages, PublicMessages } from './contract';

type Messages = PublicMessages & PrivateMessages;
type Payload<N extends keyof Messages> = Parameters<Messages[N]>[0];

/** A parsed payload, or null for one that is not what the contract says. */
type Parsed<Value> = { value: Value } | null;

/** Every payload is parsed before a handler sees it, whoever sent it: one parser for each message of the contract. */
export const payloadParsers: { [N in keyof Messages]: (payload: unknown) => Parsed<Payload<N>> } = {
  // What are no ids is no event: the tab must not go on showing the one before.
  eventOpened: (payload) => ({ value: parseEventIds(payload) }),
  getPanelState: nothing,
  retry: nothing,
  resizeSidebar: (payload) => parsed(payload === 'open' || payload === 'tab' ? payload : null),
  getAccount: nothing,
  connect: nothing,
  forgetEverything: nothing,
};

function nothing(): Parsed<undefined> {
  return { value: undefined };
}

function parsed<Value>(value: Value | null): Parsed<Value> {
  return value === null ? null : { value };
}
