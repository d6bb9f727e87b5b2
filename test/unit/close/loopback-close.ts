import { afterEach, beforeEach } from 'vitest';
import { type CloseClient, createCloseClient } from '../../../src/close/client';
import { type CloseSandbox, createCloseSandbox } from '../../fakes/close-server/server';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { holdLimits } from '../../held-limits';

/** Monday, 2026-03-09, 10:00 UTC: the sandbox's time in these tests. */
export const now = Date.UTC(2026, 2, 9, 10);

export type LoopbackClose = {
  sandbox: CloseSandbox;
  /** Ends with `/api/v1`. */
  url: string;
  /** What happens when the sandbox keeps silent, by a fault: the client's time is up, unless a test wants something else. */
  onSilence: () => void;
  /** A client of our own; with Node's fetch and Robin's key unless others are given. */
  client(options?: { apiKey?: string; fetch?: typeof fetch; now?: () => number }): CloseClient;
};

/** A sandbox Close on a port of its own for each test. Its fields are set anew before each. */
export function useLoopbackClose(): LoopbackClose {
  const current: LoopbackClose = {
    sandbox: createCloseSandbox({ now: () => now }),
    url: '',
    onSilence: () => {},
    client: (options) =>
      createCloseClient({ apiKey: sandboxKeys.robin, baseUrl: current.url, fetch, now: () => now, ...options }),
  };
  let stop = async () => {};
  beforeEach(async () => {
    const limits = holdLimits();
    current.sandbox = createCloseSandbox({ now: () => now, onSilence: () => current.onSilence() });
    current.onSilence = limits.end;
    const server = await current.sandbox.listen();
    current.url = server.url;
    stop = async () => {
      limits.stop();
      await server.close();
    };
  });
  afterEach(() => stop());
  return current;
}
