import type { Spoken } from '../../words/spoken';
import { words } from '../../words/words';
import type { DateReader } from '../when-phrases';
import { spokenDates } from './spoken';
import { unspacedDates } from './unspaced';

let made: { language: string; reader: DateReader } | null = null;

/** Reads dates in the language of the words; null where that is English. */
export function ownDates(): DateReader | null {
  const { spoken, language } = words;
  if (spoken === null) return null;
  // Each key that is pressed asks.
  if (made?.language !== language) made = { language, reader: readerOf(spoken, language) };
  return made.reader;
}

function readerOf(spoken: Spoken, language: string): DateReader {
  return spoken.unspaced ? unspacedDates(spoken, spoken.unspaced, language) : spokenDates(spoken, language);
}
