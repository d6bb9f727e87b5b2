import { browser } from '../browser';

/** Whether this page of ours is in a private window. In Chrome and Edge none is: they open all of them in a normal one. */
export function inPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
