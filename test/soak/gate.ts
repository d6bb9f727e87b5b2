import type { RecordedRequest } from '../fakes/close-server/request';
import type { CloseSandbox } from '../fakes/close-server/server';

/** Stands before the sandbox: knows what each request was answered, and can keep one waiting. */
export type Gate = {
  /** The status that was sent; null where none was. */
  statusOf(request: RecordedRequest): number | null;
  /** The next request of this kind waits until `release`. */
  holdNext(method: string, path: RegExp): void;
  /** Whether a request waits. */
  isHolding(): boolean;
  /** Lets Close have what waits; what was to be held and never came is not held any more. */
  release(): void;
  /** Runs `act` when the next request of this kind has come and before Close answers it. */
  beforeNext(method: string, path: RegExp, act: () => void): void;
  /** Acts that have not been run never will be. */
  forget(): void;
};

type Wish = { method: string; path: RegExp };

export function createGate(close: CloseSandbox): Gate {
  const { handle } = close;
  const statuses = new WeakMap<RecordedRequest, number>();
  let wish: Wish | null = null;
  let act: (Wish & { run: () => void }) | null = null;
  let held: (() => void)[] = [];

  close.handle = (request, response) => {
    const { writeHead } = response;
    response.writeHead = ((...head: Parameters<typeof writeHead>) => {
      // The sandbox answers in the same turn in which it takes the request down; the gate knows no delayed answers.
      const taken = close.requests.at(-1);
      if (taken) statuses.set(taken, head[0]);
      return writeHead.apply(response, head);
    }) as typeof writeHead;
    const fits = (one: Wish | null) => one?.method === request.method && one?.path.test(request.url ?? '');
    if (act && fits(act)) {
      const { run } = act;
      act = null;
      run();
    }
    if (!fits(wish)) return handle(request, response);
    wish = null;
    held.push(() => handle(request, response));
  };

  return {
    statusOf: (request) => statuses.get(request) ?? null,
    holdNext: (method, path) => {
      wish = { method, path };
    },
    isHolding: () => held.length > 0,
    release() {
      wish = null;
      const waiting = held;
      held = [];
      for (const let_ of waiting) let_();
    },
    beforeNext: (method, path, run) => {
      act = { method, path, run };
    },
    forget: () => {
      act = null;
    },
  };
}
