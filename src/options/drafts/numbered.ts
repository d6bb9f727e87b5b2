import { words } from '../../words/words';

/** The names, those that are alike told apart by a number: buttons of many rows are called by them. */
export function numbered(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const same = names.filter((other) => other === name).length;
    const number = names.slice(0, index + 1).filter((other) => other === name).length;
    return same === 1 ? name : words.drafts.numbered(name, number, same);
  });
}
