import type { Sandbox } from '../../fakes/sandbox';
import { expect } from '../fixtures/own-browser';
import { ask, type OwnPage } from '../fixtures/own-page';
import { writeMessages, writeTargets } from './write-targets';

/** What an administrator sets so that nobody writes. */
export const readOnly = { readOnly: true };

/** The panel is told so, and whatever it asks for all the same is refused before Close hears of it. */
export async function expectReadOnly(ownPage: OwnPage, { close }: Sandbox): Promise<void> {
  // The browser hands a policy over a moment after the extension has come.
  await expect.poll(() => ask(ownPage, 'getWriteChoices')).toMatchObject({ ok: true, value: { readOnly: true } });
  const targets = await writeTargets(ownPage, close);
  const before = structuredClone(targets.meeting);
  close.clearRequests();
  const writes = writeMessages(targets).filter(({ name }) => /^(set|change|send)/.test(name));
  expect(writes.map(({ name }) => name)).toEqual([
    'setOutcome',
    'setLeadStatus',
    'changeTask',
    'changeOpportunity',
    'setCustomField',
    'setWorkflow',
    'sendDraft',
  ]);
  // Typing is no write: what was kept before the policy came is not lost.
  const draft = writeMessages(targets).find(({ name }) => name === 'keepDraft');
  for (const message of [draft, ...writes]) {
    const reply = await ownPage.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    if (message === draft) expect(reply).toMatchObject({ ok: true, value: { revision: 1 } });
    else expect(reply).toEqual({ ok: true, value: { ok: false, failure: { reason: 'read-only' } } });
  }
  expect(await ask(ownPage, 'getDrafts', null)).toHaveLength(1);
  expect(close.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(targets.meeting).toEqual(before);
}
