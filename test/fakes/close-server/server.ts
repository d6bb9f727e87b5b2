import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createFakeClose, type FakeClose } from './close';
import { readRequest } from './request';
import { send } from './send';

/**
 * A Close of our own over real HTTP: what its documentation promises and what has been seen of it, with invented people.
 * It never sends a header of CORS, for Close does not.
 */
export type CloseSandbox = Omit<FakeClose, 'respond'> & {
  /** Answers all of `/api/v1`, whatever the host; to be mounted in any server. Any other path is some sign-in page. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Plain HTTP on a free port of 127.0.0.1; `url` ends with `/api/v1`. */
  listen(): Promise<{ url: string; close(): Promise<void> }>;
};

type Options = {
  /** The clock, milliseconds since 1970; the sample is built around its first answer. */
  now?: () => number;
  /** A fault begins to keep a client waiting. */
  onSilence?: () => void;
};

export function createCloseSandbox({ now = Date.now, onSilence = () => {} }: Options = {}): CloseSandbox {
  const { respond, ...close } = createFakeClose({ now });

  function handle(request: IncomingMessage, response: ServerResponse) {
    // A client that hangs up in the middle of its request is no error here.
    answer(request, response).catch(() => response.destroy());
  }

  async function answer(incoming: IncomingMessage, response: ServerResponse) {
    const request = await readRequest(incoming, now());
    response.once('close', () => {
      request.answered = `${response.statusCode}, ${response.writableFinished ? 'whole' : 'broken off'}`;
    });
    const { answer, fault } = respond(request);
    if (!close.settings.keepConnections) response.shouldKeepAlive = false;
    send(response, answer, fault, onSilence);
  }

  return {
    ...close,
    handle,
    listen() {
      const server = createServer(handle);
      return new Promise((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          const address = server.address();
          const port = typeof address === 'object' ? address?.port : undefined;
          resolve({
            url: `http://127.0.0.1:${port}/api/v1`,
            close: () =>
              new Promise((closed) => {
                server.close(() => closed());
                server.closeAllConnections();
              }),
          });
        });
      });
    },
  };
}
