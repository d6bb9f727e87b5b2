import type { DraftSubject } from '../../../../src/panel/drafts/sync/ask-worker';
import type { CloseMood, ModelWorker } from './model-worker';

/** A message between a panel and the worker. */
export type Message = {
  panel: number;
  kind: 'keep' | 'list' | 'discard' | 'send' | 'check';
  /** `out`: Close has been asked and has not answered yet. */
  at: 'posted' | 'out' | 'done';
  /** Has the worker do it, or what is left of it. Of a message that is done: once more, as when it was delivered twice. */
  work(mood: CloseMood): void;
  /** The worker's answer reaches the panel, or the news that none comes. */
  answer(): void;
  lose(): void;
};

/** Messages under way. Each is worked off, answered or lost when a test says so, and in the order a test says. */
export function modelNetwork(worker: ModelWorker) {
  let messages: Message[] = [];
  const closed = new Set<number>();
  const sends: number[] = [];

  /** `start` gives what ends it, for sending takes two steps: what is typed in between is not in it. */
  function post<Value>(panel: number, kind: Message['kind'], start: (mood: CloseMood) => () => Value) {
    // A page that is gone says nothing any more, and hears nothing.
    if (closed.has(panel)) return new Promise<Value>(() => {});
    return new Promise<Value>((resolve, reject) => {
      let finish: (() => Value) | null = null;
      let value: { of: Value } | null = null;
      const end = (last: () => Value) => {
        message.at = 'done';
        try {
          value = { of: last() };
        } catch {
          value = null;
        }
      };
      const leave = () => {
        messages = messages.filter((one) => one !== message);
      };
      const message: Message = {
        panel,
        kind,
        at: 'posted',
        work(mood) {
          if (message.at === 'out' && finish) return end(finish);
          if (message.at === 'done' && kind !== 'keep') return;
          finish = start(mood);
          if (kind !== 'send') return end(finish);
          message.at = 'out';
        },
        answer() {
          leave();
          if (closed.has(panel)) return;
          if (value) resolve(value.of);
          else reject(new Error('the worker was stopped'));
        },
        lose() {
          leave();
          if (!closed.has(panel)) reject(new Error('lost'));
        },
      };
      messages.push(message);
    });
  }

  return {
    /** Panels, one for each message that asks to send. */
    sends,
    close: (panel: number) => closed.add(panel),
    isClosed: (panel: number) => closed.has(panel),
    all: () => messages,
    /** What the worker can do next: what is kept and discarded goes in the order it was posted. */
    workable(): Message[] {
      const [first] = messages.filter(({ kind, at }) => (kind === 'keep' || kind === 'discard') && at === 'posted');
      return messages.filter(
        (one) => one === first || one.at === 'out' || (one.at === 'posted' && !['keep', 'discard'].includes(one.kind)),
      );
    },
    done: () => messages.filter(({ at }) => at === 'done'),
    writerOf: (panel: number): DraftSubject['writer'] => ({
      keepDraft: (input) =>
        post(panel, 'keep', () => {
          const draft = worker.keep(input);
          return () => draft;
        }),
      getDrafts: () =>
        post(panel, 'list', () => {
          const drafts = worker.list();
          return () => drafts;
        }),
      discardDraft: (draft) => post(panel, 'discard', () => () => worker.discard(draft)),
      sendDraft(request) {
        sends.push(panel);
        return post(panel, 'send', (mood) => worker.send(request, mood));
      },
      checkDraft: (request) => post(panel, 'check', () => () => worker.check(request)),
    }),
  };
}
