import type { CloseSandbox } from '../fakes/close-server';

/** Answers of Close that wait until they are let go. */
export type HeldAnswers = {
  /** How many requests wait now. */
  waiting(): number;
  /** Lets all of them through, and every later one; resolves when the last of those that waited is sent. */
  release(): Promise<void>;
};

/** From now on requests with one of these texts in their address wait for `release`; all others are answered as ever. */
export function holdAnswers(close: CloseSandbox, texts: readonly string[]): HeldAnswers {
  const { handle } = close;
  const held: (() => Promise<void>)[] = [];
  close.handle = (request, response) => {
    if (!texts.some((text) => request.url?.includes(encodeURIComponent(text)))) return handle(request, response);
    held.push(
      () =>
        new Promise((resolve) => {
          response.once('close', () => resolve());
          handle(request, response);
        }),
    );
  };
  return {
    waiting: () => held.length,
    async release() {
      close.handle = handle;
      await Promise.all(held.map((answer) => answer()));
    },
  };
}
