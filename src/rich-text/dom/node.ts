/**
 * What our readers ask of a DOM node; a `Document` made by `DOMParser` fits. `nodeName` is in capitals for HTML elements and
 * `#text` for text.
 */
export type RichNode = {
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<RichNode>;
  getAttribute?(name: string): string | null;
};

/** Deeper markup than this is flattened to its text: nothing that people write is nested so, and recursion must end. */
export const MAX_DEPTH = 60;

/** The name as `tags.ts` has it; `#text` and `#comment` for what is no element. */
export function tagName(node: { nodeName: string }): string {
  return node.nodeName.toLowerCase();
}

/** Text of a tree, to tell an empty note from one that says something. */
export function hasText(node: RichNode): boolean {
  return (node.textContent ?? '').trim() !== '';
}
