/** Stands in a hole while its place is looked for. For private use: no name has it. */
const HOLE = '\ue024';

/** What a phrase says before and behind its hole, for a view that puts an element there: a link, a number that stands out. */
export function around(phrase: (hole: string) => string): [before: string, after: string] {
  const [before = '', after = ''] = phrase(HOLE).split(HOLE);
  return [before, after];
}
