import * as v from 'valibot';
import { CloseError } from '../http/close-error';
import { readableItems, requiredId } from '../http/lenient';
import type { Pipeline } from '../opportunities/opportunity';
import { pipelineSchema } from '../opportunities/pipeline-schema';
import { userEntries, userName } from './user';

/** The user a key belongs to. https://developer.close.com/api/resources/users/me */
export type Me = {
  /** `user_…` */
  userId: string;
  /** First and last name, else the e-mail address, else empty. */
  userName: string;
  /** At least one. */
  organizations: [Organization, ...Organization[]];
};

export type Organization = {
  /** `orga_…` */
  id: string;
  name: string;
  /** In the organization's order. */
  pipelines: Pipeline[];
  /** `role_…`: what the user may do in it. */
  roleId: string | null;
};

const meSchema = v.object({
  ...userEntries,
  organizations: readableItems(
    v.object({ id: requiredId, name: v.fallback(v.string(), ''), pipelines: readableItems(pipelineSchema) }),
  ),
  memberships: readableItems(v.object({ organization_id: requiredId, role_id: requiredId })),
});

/** The `_fields` of a request for `/me/`. */
export const meFields = Object.keys(meSchema.entries).join(',');

/** Reads the answer of `/me/`; throws `unexpected` for any other shape. */
export function parseMe(json: unknown): Me {
  const result = v.safeParse(meSchema, json);
  const [organization, ...others] = result.success ? organizationsOf(result.output) : [];
  if (!result.success || !organization) throw new CloseError({ reason: 'unexpected' }, 200);
  return { userId: result.output.id, userName: userName(result.output), organizations: [organization, ...others] };
}

function organizationsOf({ organizations, memberships }: v.InferOutput<typeof meSchema>): Organization[] {
  return organizations.map((one) => ({
    ...one,
    roleId: memberships.find((membership) => membership.organization_id === one.id)?.role_id ?? null,
  }));
}
