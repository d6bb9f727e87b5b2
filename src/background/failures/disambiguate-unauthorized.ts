import type { CloseClient } from '../../close/client';
import { CloseError } from '../../close/http/close-error';

/** Close also answers 401 for what a valid key may not do. Only `/me/` tells whether the key itself is refused. */
export async function disambiguateUnauthorized(error: unknown, client: Pick<CloseClient, 'getMe'>): Promise<unknown> {
  if (!(error instanceof CloseError) || error.failure.reason !== 'key-rejected') return error;
  try {
    await client.getMe();
    return new CloseError({ reason: 'not-allowed' }, error.status);
  } catch (meError) {
    return meError;
  }
}
