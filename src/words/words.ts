import * as english from './english';

/** The shape every language has to fill: a missing or surplus entry does not compile. */
export type Words = typeof english;

/**
 * Every word that a user reads. A page chooses their language before it draws anything (`choose-language.ts`), so nothing may
 * read them while a module is loaded.
 */
export let words: Words = english;

export function speak(chosen: Words): void {
  words = chosen;
}

/** What is spoken until something else is chosen. */
export const englishWords: Words = english;
