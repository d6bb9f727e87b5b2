import type { CloseClient } from '../../close/client';
import type { CustomField, FieldOwner } from '../../close/custom-fields/custom-field';
import type { ByOwner } from '../../domain/custom-field';

/** The lists of fields of which the user has picked something. One that cannot be had costs its names, and nothing else. */
export async function readFields(
  client: Pick<CloseClient, 'getCustomFields'>,
  chosen: ByOwner<readonly string[]>,
  signal?: AbortSignal,
): Promise<ByOwner<CustomField[]>> {
  const ask = async (owner: FieldOwner) =>
    chosen[owner].length > 0 ? client.getCustomFields(owner, signal).catch(() => []) : [];
  const [lead, contact, opportunity] = await Promise.all([ask('lead'), ask('contact'), ask('opportunity')]);
  return { lead, contact, opportunity };
}
