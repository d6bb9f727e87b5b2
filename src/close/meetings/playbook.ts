import * as v from 'valibot';
import { getAllAllowed } from '../http/get-pages';
import { optionalText, readableItems, requiredId } from '../http/lenient';
import type { CloseRequest } from '../http/request';

/** A kind of meeting, with the outcomes that it is to have. https://developer.close.com/api/resources/playbooks */
export type Playbook = {
  /** `convtyp_…` */
  id: string;
  /** May be empty. */
  name: string;
  /** `outcome_…`, in the organization's order; may name some that were deleted. */
  outcomeIds: string[];
};

const wireSchema = v.object({
  id: requiredId,
  name: v.fallback(v.string(), ''),
  outcome_ids: readableItems(v.string()),
  archived_at: optionalText,
});

const playbookSchema = v.pipe(
  wireSchema,
  v.transform(({ id, name, outcome_ids: outcomeIds, archived_at: archivedAt }) => ({
    playbook: { id, name, outcomeIds } satisfies Playbook,
    archived: archivedAt !== null,
  })),
);

const playbooks = {
  path: '/playbook/',
  fields: Object.keys(wireSchema.entries).join(','),
  params: { is_archived: 'false' },
  schema: playbookSchema,
} as const;

/** Those in use, in the organization's order. None where Close has no playbooks for this user: not every plan and role has them. */
export async function listPlaybooks(request: CloseRequest, signal?: AbortSignal): Promise<Playbook[]> {
  const all = await getAllAllowed(request, playbooks, signal);
  return all.flatMap(({ playbook, archived }) => (archived ? [] : [playbook]));
}
