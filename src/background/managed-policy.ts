import * as v from 'valibot';
import { browser } from '../browser';

/** What the administrator of this browser has set, as `public/managed-schema.json` describes it. */
export type ManagedPolicy = {
  /** Nothing is written to Close. */
  readOnly: boolean;
};

const policySchema = v.object({ readOnly: v.fallback(v.boolean(), false) });

/**
 * Read anew each time: a policy may come while the browser runs. Where there is none Chrome answers with nothing, and
 * Firefox rejects, for it looks for a file of ours that is not there
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed).
 */
export async function readManaged(): Promise<ManagedPolicy> {
  const stored = await browser.storage.managed.get().catch(() => ({}));
  const policy = v.safeParse(policySchema, stored);
  return policy.success ? policy.output : { readOnly: false };
}
