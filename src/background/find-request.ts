import { browser } from '../browser';
import { FIND_REQUEST } from '../messages/find-request-key';

export async function leaveFindRequest(link: string): Promise<void> {
  await browser.storage.session.set({ [FIND_REQUEST]: link });
}

export async function takeFindRequest(): Promise<string | null> {
  const link = (await browser.storage.session.get(FIND_REQUEST))[FIND_REQUEST];
  await browser.storage.session.remove(FIND_REQUEST);
  return typeof link === 'string' ? link : null;
}
