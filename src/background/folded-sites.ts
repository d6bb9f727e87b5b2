import * as v from 'valibot';
import { browser } from '../browser';

/** Hosts on which the user folded the sidebar. In `storage.local`: it is no secret, and it should outlive the session. */
const FOLDED_SITES = 'foldedSites';

const hostsSchema = v.array(v.string());

export async function isFolded(host: string): Promise<boolean> {
  return (await readHosts()).includes(host);
}

export async function setFolded(host: string, folded: boolean): Promise<void> {
  const others = (await readHosts()).filter((known) => known !== host);
  await browser.storage.local.set({ [FOLDED_SITES]: folded ? [...others, host] : others });
}

async function readHosts(): Promise<string[]> {
  const stored = v.safeParse(hostsSchema, (await browser.storage.local.get(FOLDED_SITES))[FOLDED_SITES]);
  return stored.success ? stored.output : [];
}
