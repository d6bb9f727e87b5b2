import type { Platform } from '../../../src/background/platform/ports';
import { createFakeClose } from '../../fakes/close-server/close';
import { closeFetch } from '../../fakes/close-server/fetch';

/** A Close in memory as a browser's `fetch` shows it, with bodies that break off or never end, and a network that can be gone. */
export function createLossNetwork() {
  const close = createFakeClose();
  const ask = closeFetch(close);
  const network = { online: true };
  const statuses: (number | null)[] = [];

  const fetch: Platform['fetch'] = async (input, { method = 'GET', headers, body, signal } = {}) => {
    if (!network.online) throw new TypeError('Failed to fetch');
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    aborted.catch(() => {});
    const at = close.requests.length;
    const asked = ask({
      url: String(input),
      method,
      headers: Object.fromEntries(new Headers(headers)),
      body: `${body ?? ''}`,
    });
    statuses[at] = null;
    await new Promise((resolve) => setImmediate(resolve));
    const answer = await Promise.race([asked, aborted]);
    signal?.throwIfAborted();
    if (!answer) throw new TypeError('Failed to fetch');
    const { status, end } = answer;
    statuses[at] = status;
    if (end === 'whole') return new Response(answer.body, { status, headers: answer.headers });
    const parts = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(answer.body));
        if (end === 'broken') controller.error(new TypeError('network error'));
        else aborted.catch((error) => controller.error(error));
      },
    });
    return new Response(parts, { status, headers: answer.headers });
  };
  return { close, fetch, network, statusOf: (index: number) => statuses[index] ?? null };
}

export type LossNetwork = ReturnType<typeof createLossNetwork>;
