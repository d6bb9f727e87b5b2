import type { WriteResult } from '../../../domain/write-result';

/**
 * Sends a change that may be repeated. When Close asks us to slow down, it waits for as long as Close says and sends it again:
 * nothing was carried out, and the user has said so already. A worker that does not answer is a refusal too.
 *
 * @param onWait hears until when it waits, and null when it does not any more
 * @param signal ends the waiting; what Close said last is the answer then
 */
export async function sendPatiently<Value>(
  send: () => Promise<WriteResult<Value>>,
  onWait: (until: number | null) => void,
  signal: AbortSignal,
): Promise<WriteResult<Value>> {
  for (;;) {
    const result = await send().catch(() => ({ ok: false, failure: { reason: 'unexpected' } }) as const);
    if (result.ok || result.failure.reason !== 'rate-limited' || signal.aborted) return result;
    onWait(result.failure.until);
    await waitUntil(result.failure.until, signal);
    if (signal.aborted) return result;
    onWait(null);
  }
}

function waitUntil(until: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, until - Date.now());
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
