import { script } from 'virtual:fake-worker';
import { type Changes, storageArea } from './fake-browser';
import type { FakeClock } from './fake-clock';
import type { Area, FakeSettings, FromWorker, Opened, ToWorker } from './fake-messages';
import type { FakeNetwork } from './fake-network';

export type WorkerProcess = {
  /** The browser's storage areas, as pages of the extension see them. */
  session: ReturnType<typeof storageArea>['area'];
  local: ReturnType<typeof storageArea>['area'];
  /** Sends a message and resolves to the reply. It starts a worker that has stopped. */
  exchange(message: unknown, from: 'own-page' | 'calendar'): Promise<unknown>;
  tell(message: Extract<ToWorker, { kind: 'settings' | 'granted' }>): void;
  /** Turns the worker's clock ahead. It resolves when what is due has fired, to the milliseconds until the next is due; infinite if nothing waits. */
  turn(milliseconds: number): Promise<number>;
  /**
   * The worker ends as Chrome ends one: its memory is lost, messages without a reply are rejected, its requests are called off.
   * Both storage areas and IndexedDB stay. The next message starts another.
   */
  stop(): void;
  /** The browser is closed: nobody is there to hear of messages without a reply. */
  end(): void;
};

type Options = {
  settings: FakeSettings;
  network: FakeNetwork;
  clock: FakeClock | null;
  onOpened(what: Opened): void;
};

/** One for all workers of the page: each of them half a megabyte, and a test starts at least one. */
const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));

/** Of all workers and hosts, for a network knows its requests by it. */
let lastRequest = 0;

/** The extension's worker as the browser keeps it: it runs while there is something to do, over storage that outlives it. */
export function createWorkerProcess({ settings, network, clock, onOpened }: Options): WorkerProcess {
  const share = (area: Area) => (changes: Changes) => running?.post({ kind: 'stored', area, changes });
  const stored = { session: storageArea(share('session')), local: storageArea(share('local')) };
  let running: Running | null = null;

  type Running = ReturnType<typeof start>;
  function start() {
    const worker = new Worker(address, { type: 'module' });
    const post = (message: ToWorker) => worker.postMessage(message);
    const awaited = new Map<number, { resolve(reply: unknown): void; reject(reason: Error): void }>();
    const requests = new Map<number, number>();
    let sent = 0;
    const ask = (message: (id: number) => ToWorker) =>
      new Promise<unknown>((resolve, reject) => {
        awaited.set(++sent, { resolve, reject });
        post(message(sent));
      });
    const settle = (id: number, reply?: unknown) => {
      awaited.get(id)?.resolve(reply);
      awaited.delete(id);
    };
    worker.addEventListener('message', async ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'reply') settle(data.id, data.reply);
      if (data.kind === 'turned') settle(data.id, data.untilNext);
      if (data.kind === 'stored') stored[data.area].take(data.changes);
      if (data.kind === 'opened') onOpened(data.what);
      if (data.kind === 'abort') network.callOff(requests.get(data.id) ?? 0);
      if (data.kind !== 'fetch') return;
      const request = ++lastRequest;
      requests.set(data.id, request);
      const answer = await network.ask(request, data.request);
      requests.delete(data.id);
      post({ kind: 'fetched', id: data.id, answer });
    });
    const kept = { session: stored.session.all(), local: stored.local.all() };
    post({ kind: 'start', settings, stored: kept, ahead: clock?.ahead() ?? 0 });
    return {
      post,
      ask,
      terminate() {
        worker.terminate();
        for (const request of requests.values()) network.callOff(request);
      },
      closeChannels() {
        for (const { reject } of awaited.values()) reject(new Error('The message channel closed before a reply came.'));
      },
    };
  }
  const needed = () => {
    running ??= start();
    return running;
  };

  return {
    session: stored.session.area,
    local: stored.local.area,
    exchange: (message, from) => needed().ask((id) => ({ kind: 'message', id, message, from })),
    tell(message) {
      // Without a worker, settings are read when the next one starts.
      if (running || message.kind !== 'settings') needed().post(message);
    },
    async turn(milliseconds) {
      const untilNext = await running?.ask((id) => ({ kind: 'turn', id, milliseconds })).catch(() => undefined);
      return typeof untilNext === 'number' ? untilNext : Number.POSITIVE_INFINITY;
    },
    stop() {
      running?.terminate();
      running?.closeChannels();
      running = null;
    },
    end: () => running?.terminate(),
  };
}
