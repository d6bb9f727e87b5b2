import { sendMessage } from '../protocol/send';

/** What the worker's nonces look like. */
const NONCE = /^[\da-f-]{36}$/;

/** How often a claim is sent of which no good word comes, and the pause before the next, ms. */
const MAX_ATTEMPTS = 5;
const PAUSE_MS = 1_000;

/**
 * Resolves when the worker has taken this frame for the sidebar of its tab, by the nonce that the content script posts once the
 * page has loaded; in the frame of anyone else, never. To be called before the page has loaded.
 *
 * Who posts does not matter, and is told differently by the browsers: the nonce is the proof.
 */
export function claimFrame(): Promise<void> {
  return new Promise((resolve) => {
    const hear = async ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string' || !NONCE.test(data) || !(await claim(data))) return;
      removeEventListener('message', hear);
      resolve();
    };
    addEventListener('message', hear);
  });
}

async function claim(nonce: string): Promise<boolean> {
  for (let left = MAX_ATTEMPTS; left > 0; left -= 1) {
    try {
      await sendMessage('claimFrame', nonce);
      return true;
    } catch {
      await new Promise((wait) => setTimeout(wait, PAUSE_MS));
    }
  }
  return false;
}
