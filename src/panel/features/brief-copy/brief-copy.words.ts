export const briefCopy = {
  copy: 'Copy as text',
  copied: 'Copied as text',
  /** A line of the text: what it is about, and what Close has. */
  line: (title: string, what: string) => `${title}: ${what}`,
  more: (hidden: number) => `${hidden} more in Close`,
};
