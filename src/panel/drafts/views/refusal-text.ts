import type { WriteRefusal } from '../../../domain/write-result';
import { sentencesOf } from '../../../words/list';
import { words } from '../../../words/words';

/** Why something was not written, in one sentence; with Close's own words where it has given some. */
export function refusalText(refusal: WriteRefusal): string {
  const { text } = words.writing.refused[refusal.reason];
  if (refusal.reason !== 'invalid') return text;
  return sentencesOf([text, ...refusal.fields.map(({ message }) => message)]);
}
