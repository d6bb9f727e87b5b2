import { type Locator, page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import { isRecord, listOf } from '../../fakes/close-server/json';
import { sandboxId, type WireRecord } from '../../fakes/close-server/records';
import { acmeOf } from './next-steps';

const { opportunity: text } = words;

/** Acme's most important opportunity, which is shown in full. */
export const cells = sandboxId('oppo', 'AcmeCells');

export const opportunity = {
  part: () => page.getByRole('region', { name: text.title, exact: true }),
  stage: () => page.getByRole('combobox', { name: text.stage, exact: true }),
  value: () => page.getByRole('textbox', { name: text.value, exact: true }),
  period: () => page.getByRole('combobox', { name: text.period, exact: true }),
  confidence: () => page.getByRole('textbox', { name: text.confidence, exact: true }),
  closeDate: () => page.getByRole('textbox', { name: text.closeDate, exact: true }),
  note: () => page.getByRole('textbox', { name: text.noteLabel, exact: true }),
  owner: () => page.getByRole('combobox', { name: text.owner, exact: true }),
  conflict: (): Locator => page.getByRole('region', { name: text.conflict.title }),
};

/** An opportunity of Acme, as the fake Close keeps it. */
export function opportunityOf(close: FakeClose, id: string): WireRecord {
  const found = listOf(acmeOf(close).opportunities)
    .filter(isRecord)
    .find((one) => one.id === id);
  if (!found) throw new Error('The sample has changed.');
  return found;
}
