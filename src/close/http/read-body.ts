import { CloseError } from './close-error';

/** No honest page of a hundred meetings comes near it; a hostile or broken answer must not fill the memory. Bytes. */
export const largestBody = 5 * 1024 * 1024;

/**
 * Reads an answer's body as text, piece by piece, so that it can be given up. Throws a `CloseError`: `cut-off` when the
 * connection breaks, `unexpected` when the body is larger than `largest` bytes.
 */
export async function readBody(response: Response, largest = largestBody): Promise<string> {
  if (!response.body) return '';
  // Reader rather than `for await`: Chrome iterates streams only since 124.
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new CloseError({ reason: 'cut-off' }, response.status, { cause });
    });
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > largest) {
      reader.cancel().catch(() => {});
      throw new CloseError({ reason: 'unexpected' }, response.status);
    }
    text += decoder.decode(value, { stream: true });
  }
}
