/** How one thing is said behind another, where neither knows of the other. A list of equals is `words/list.ts`. */
export const joined = {
  /** What is known of one thing: "Dana Cruz, CTO". */
  facts: (one: string, other: string) => `${one}, ${other}`,
  sentences: (one: string, other: string) => `${one} ${other}`,
  /** A title, which has no point of its own, and what explains it. */
  titled: (title: string, text: string) => `${title}. ${text}`,
};
