/**
 * An item id in Graph's spelling, which is also Close's: `-` for `/` and `_` for `+`. That is the reverse of base64url;
 * the pair of link and id on the page "Meeting Search" of Close's API reference fits no other reading. An id that is in
 * Graph's spelling already stays as it is.
 */
export function toGraphId(itemId: string): string {
  return itemId.replaceAll('/', '-').replaceAll('+', '_');
}

/** The same id in the alphabet of standard base64. */
export function fromGraphId(graphId: string): string {
  return graphId.replaceAll('-', '/').replaceAll('_', '+');
}
