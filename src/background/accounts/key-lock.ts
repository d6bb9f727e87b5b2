import { makePair, openSealed, type SealedKey } from '../../protocol/sealed-key';

/**
 * The worker's side of `protocol/sealed-key.ts`. It is held in memory only: a worker that was stopped in between opens
 * nothing, and the user presses "Connect" once more.
 */
export function createKeyLock() {
  let privateHalf: CryptoKey | null = null;
  return {
    /** What to seal the next key with. The one before opens nothing any more. */
    async make(): Promise<string> {
      const pair = await makePair();
      privateHalf = pair.privateHalf;
      return pair.publicHalf;
    },
    /** The API key that was sealed with the newest lock, once. Rejects anything else, a replayed message among it. */
    async open(sealed: SealedKey): Promise<string> {
      const mine = privateHalf;
      privateHalf = null;
      if (!mine) throw new Error('no lock');
      return openSealed(sealed, mine);
    },
  };
}
