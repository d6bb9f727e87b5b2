/** When the worker was told of a tab, or began to ask its page: a later word has a higher number. */
export type Word = number;

/**
 * Puts the words on what a tab shows in order. The page's answer to a question may come after it has told of another event,
 * and would bring the old one back. In memory only: with the worker its questions end, too.
 */
export function createNewestWord() {
  const taken = new Map<number, Word>();
  let last = 0;
  return {
    next(): Word {
      last += 1;
      return last;
    },
    /** False for a word that is older than the one taken last. */
    take(tabId: number, word: Word): boolean {
      if (word < (taken.get(tabId) ?? 0)) return false;
      taken.set(tabId, word);
      return true;
    },
    forget(tabId: number): void {
      taken.delete(tabId);
    },
  };
}
