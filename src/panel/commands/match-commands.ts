import type { Command } from './command';

/** The commands that are meant by what is typed: each typed word begins a word of the name. Case and accents do not count. */
export function matchCommands(commands: readonly Command[], typed: string): Command[] {
  const wanted = wordsOf(typed);
  const isMeant = ({ name }: Command) => {
    const named = wordsOf(name);
    return wanted.every((word) => named.some((one) => one.startsWith(word)));
  };
  return commands.filter(isMeant);
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}@.]+/u).filter((word) => word !== '');
}
