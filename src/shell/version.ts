import { browser } from '../browser';

/** Of the extension, as in its manifest. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
