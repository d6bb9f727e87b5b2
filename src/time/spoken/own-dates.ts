import { words } from '../../words/words';
import type { DateReader } from '../when-phrases';
import { spokenDates } from './spoken';

let made: { language: string; reader: DateReader } | null = null;

/** Reads dates in the language of the words; null where that is English, or says them without blanks between its words. */
export function ownDates(): DateReader | null {
  const { spoken, language } = words;
  if (spoken === null) return null;
  // Each key that is pressed asks.
  if (made?.language !== language) made = { language, reader: spokenDates(spoken, language) };
  return made.reader;
}
