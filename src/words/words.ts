import * as english from './english';

/** The shape every language has to fill: a missing or surplus entry does not compile. */
export type Words = typeof english;

/** Every word that a user reads, in the language of the product. More languages choose here. */
export const words: Words = english;
