import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from '@playwright/test';

/** One target of the browser, or the browser itself. */
export type Session = {
  send: CDPSession['send'];
  /** Resolves with the first event of this name that fits. */
  next(event: string, fits?: (params: unknown) => boolean): Promise<void>;
};

export type DevtoolsPipe = {
  browser: Session;
  /** A session that `Target.attachToTarget` has made, with `flatten`. */
  session(sessionId: string): Session;
};

type Message = {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
};
type Pending = { method: string; resolve(result: unknown): void; reject(error: Error): void };
type Listener = { sessionId: string | undefined; method: string; hear(params: unknown): void };

/**
 * The browser's debugging pipe, and nothing else. Playwright and Puppeteer attach to every frame and worker when it starts and keep it
 * waiting meanwhile: that would be measured with it.
 */
export function connectPipe(browser: ChildProcess): DevtoolsPipe {
  const [, , , to, from] = browser.stdio as unknown as [null, null, null, Writable, Readable];
  const pending = new Map<number, Pending>();
  const listeners = new Set<Listener>();
  let last = 0;
  let rest = '';

  from.setEncoding('utf8').on('data', (chunk: string) => {
    const texts = (rest + chunk).split('\0');
    rest = texts.pop() ?? '';
    for (const text of texts) take(JSON.parse(text));
  });
  browser.once('exit', () => {
    for (const { reject } of pending.values()) reject(new Error('The browser is gone.'));
  });
  // A browser that is gone takes nothing more.
  to.on('error', () => undefined);

  function take({ id, sessionId, method, params, result, error }: Message) {
    if (id === undefined) {
      for (const listener of listeners) {
        if (listener.method === method && listener.sessionId === sessionId) listener.hear(params);
      }
      return;
    }
    const asked = pending.get(id);
    pending.delete(id);
    if (error) asked?.reject(new Error(`${asked.method}: ${error.message}`));
    else asked?.resolve(result);
  }

  function session(sessionId?: string): Session {
    const send: CDPSession['send'] = (method, params) => {
      last += 1;
      const id = last;
      to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      // The browser keeps to its protocol.
      return new Promise<never>((resolve, reject) =>
        pending.set(id, { method, resolve: resolve as Pending['resolve'], reject }),
      );
    };
    return {
      send,
      next: (method, fits = () => true) =>
        new Promise((resolve) => {
          const hear = (params: unknown) => {
            if (!fits(params)) return;
            listeners.delete(listener);
            resolve();
          };
          const listener = { sessionId, method, hear };
          listeners.add(listener);
        }),
    };
  }

  return { browser: session(), session };
}
