import { fold } from '../../time/fold';
import { words } from '../../words/words';

/** Whether a text has each word of what is searched for, anywhere in it; "montee" finds "Montée". */
export function matches(text: string, query: string): boolean {
  const within = fold(text, words.language);
  return fold(query, words.language)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
