import { directionOf } from './best-language';
import { isolate } from './isolate-names';
import { words } from './words';

/** Names as a list: "Dana, Ines, Mikael", "Dana, Ines und Mikael". Each is read in its own direction. */
export function listOf(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return first;
  const direction = directionOf(words.language);
  return new Intl.ListFormat(words.language, { type: 'conjunction', style: 'narrow' }).format(
    names.map((name) => isolate(name, direction)),
  );
}

/** What is known of one thing, each once, the empty ones left out: "Dana Cruz, CTO, dana@acme.test". */
export function factsOf(facts: readonly (string | null)[]): string {
  return joinedBy(words.joined.facts, [...new Set(facts.map((fact) => fact?.trim() ?? ''))]);
}

/** Whole sentences, one behind the other; the empty ones left out. */
export function sentencesOf(sentences: readonly string[]): string {
  return joinedBy(words.joined.sentences, sentences);
}

function joinedBy(phrase: (one: string, other: string) => string, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').reduce((one, other) => (one === '' ? other : phrase(one, other)), '');
}
