import * as v from 'valibot';
import type { Platform } from './ports';

/** What the administrator of this browser has set, as `public/managed-schema.json` describes it. */
export type ManagedPolicy = {
  /** Nothing is written to Close. */
  readOnly: boolean;
  /** Meetings may be kept on the computer. */
  keepAgenda: boolean;
};

const policySchema = v.object({
  readOnly: v.fallback(v.boolean(), false),
  // One that is there and says something else than yes or no means to forbid.
  keepAgenda: v.fallback(v.optional(v.boolean(), true), false),
});

/**
 * Read each time: a policy may come while the browser runs. Where there is none Chrome answers with nothing, and Firefox
 * rejects, for it looks for a file of ours that is not there
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed).
 */
export async function readManaged(platform: Pick<Platform, 'readManaged'>): Promise<ManagedPolicy> {
  const stored = await platform.readManaged().catch(() => ({}));
  const policy = v.safeParse(policySchema, stored);
  return policy.success ? policy.output : { readOnly: false, keepAgenda: true };
}
