import type { CloseSandbox } from '../fakes/close-server';
import { expect } from './fixtures';

/** A request that Close has got and does not answer yet. */
export type HeldRequest = {
  /** Resolves when the request has come. */
  arrived(): Promise<void>;
  /** Lets Close answer. */
  release(): void;
};

/** The next request to this path waits for the test, so that what happens meanwhile needs no guessed time. */
export function holdNextRequest(close: CloseSandbox, path: string): HeldRequest {
  const { handle } = close;
  const { promise: released, resolve: release } = withResolvers();
  let held = false;
  close.handle = (request, response) => {
    if (held || !request.url?.startsWith(`/api/v1${path}`)) return handle(request, response);
    held = true;
    void released.then(() => handle(request, response));
  };
  return {
    arrived: () => expect.poll(() => held, `a request to ${path}`).toBe(true),
    release,
  };
}

/** `Promise.withResolvers` of newer Nodes. */
function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
