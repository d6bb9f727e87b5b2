export const briefCopy = {
  copy: 'Copy the brief',
  copied: 'Copied the brief',
  /** A line of the text: what it is about, and what Close has. */
  line: (title: string, what: string) => `${title}: ${what}`,
  lastTouch: 'Last touch',
  lastTime: 'Last time',
  more: (hidden: number) => `${hidden} more in Close`,
};
