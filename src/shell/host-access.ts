import { browser } from '../browser';

/**
 * Asks the browser for every site of the manifest; it puts the question to the user only where one is withheld. To be called
 * in the very turn of a click: looking first what is missing would take so long that Firefox no longer sees the click.
 * A refusal is no error here: what cannot be asked says so itself.
 */
export async function requestHostAccess(): Promise<void> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  await browser.permissions.request({ origins }).catch(() => false);
}
