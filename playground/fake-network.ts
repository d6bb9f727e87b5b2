import { createFakeClose, type FakeClose } from '../test/fakes/close-server/close';
import { closeFetch, type FetchAnswer, type FetchRequest } from '../test/fakes/close-server/fetch';

/** Answers of Close that wait until they are let go. */
export type Held = {
  /** How many requests have come to wait, and how many of them were called off since. */
  waiting(): number;
  calledOff(): number;
  /** Lets all of them through, and every later one. */
  release(): void;
};

export type FakeNetwork = {
  close: FakeClose;
  /** Resolves to what Close answers; null where no answer comes. `id` is the request's, to call it off by. */
  ask(id: number, request: FetchRequest): Promise<FetchAnswer | null>;
  callOff(id: number): void;
  /** From now on requests whose method and address (`PUT https://…`) hold one of these texts wait. `next`: only the next one. */
  hold(texts: readonly string[], options?: { next?: boolean }): Held;
  /** Milliseconds that each answer takes; 0 is at once. */
  slowness: number;
  /** Close answers 429 to everything. */
  busy: boolean;
};

/** The internet as the worker knows it: Close, and nothing else. */
export function createFakeNetwork(now: () => number = Date.now): FakeNetwork {
  const close = createFakeClose({ now });
  const ask = closeFetch(close, now);
  const holds = new Set<(id: number, request: FetchRequest) => Promise<void> | null>();
  const calledOff = new Set<number>();

  const network: FakeNetwork = {
    close,
    slowness: 0,
    busy: false,
    async ask(id, request) {
      for (const hold of holds) await hold(id, request);
      if (calledOff.has(id)) return null;
      if (network.slowness > 0) await new Promise((resolve) => setTimeout(resolve, network.slowness));
      if (network.busy) return { status: 429, headers: { 'retry-after': '10' }, body: '', end: 'whole' };
      return ask(request);
    },
    callOff: (id) => void calledOff.add(id),
    hold(texts, { next = false } = {}) {
      const ids: number[] = [];
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const hold = (id: number, { method, url }: FetchRequest) => {
        if (!texts.some((text) => `${method} ${url}`.includes(text))) return null;
        if (next) holds.delete(hold);
        ids.push(id);
        return released;
      };
      holds.add(hold);
      return {
        waiting: () => ids.length,
        calledOff: () => ids.filter((id) => calledOff.has(id)).length,
        release() {
          holds.delete(hold);
          release();
        },
      };
    },
  };
  return network;
}
