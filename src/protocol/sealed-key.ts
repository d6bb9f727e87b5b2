/**
 * How the key crosses from the options page to the worker: sealed, so that only the worker can read it. A message of ours is
 * delivered to every page of the extension that listens, the sidebar's frames in calendar tabs among them; and nothing that
 * both sides could store it in is shared by a private window and the worker (docs/decisions/0002).
 *
 * The worker makes a pair of keys for one use and tells the public half. The page makes such a pair too, and both derive the
 * same AES key from the other's public half and their own private one (ECDH, https://www.w3.org/TR/webcrypto-2/#ecdh).
 */
export type SealedKey = {
  /** The page's public half, as `lock` is the worker's: a raw point of P-256, base64. */
  from: string;
  /** The API key, encrypted; base64. */
  sealed: string;
};

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };

/** Each AES key is derived from pairs that are made for one message, so it needs no vector of its own. */
const CIPHER = { name: 'AES-GCM', iv: new Uint8Array(12) };

/** A pair for one use. The private half cannot leave the memory of the context that made it. */
export async function makePair(): Promise<{ publicHalf: string; privateHalf: CryptoKey }> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, false, ['deriveKey']);
  return { publicHalf: toBase64(await crypto.subtle.exportKey('raw', publicKey)), privateHalf: privateKey };
}

/** Encrypts the API key for the one who made the pair that `lock` is the public half of. */
export async function sealKey(apiKey: string, lock: string): Promise<SealedKey> {
  const { publicHalf, privateHalf } = await makePair();
  const shared = await deriveShared(privateHalf, lock);
  const sealed = await crypto.subtle.encrypt(CIPHER, shared, new TextEncoder().encode(apiKey));
  return { from: publicHalf, sealed: toBase64(sealed) };
}

/** The API key again. Rejects what was sealed for another pair, or changed on its way. */
export async function openSealed({ from, sealed }: SealedKey, privateHalf: CryptoKey): Promise<string> {
  const shared = await deriveShared(privateHalf, from);
  return new TextDecoder().decode(await crypto.subtle.decrypt(CIPHER, shared, fromBase64(sealed)));
}

async function deriveShared(privateHalf: CryptoKey, publicHalf: string): Promise<CryptoKey> {
  const theirs = await crypto.subtle.importKey('raw', fromBase64(publicHalf), CURVE, false, []);
  const cipher = { name: CIPHER.name, length: 256 };
  return crypto.subtle.deriveKey({ name: CURVE.name, public: theirs }, privateHalf, cipher, false, [
    'encrypt',
    'decrypt',
  ]);
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
