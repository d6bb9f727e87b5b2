/**
 * The same key, as it would be in writing that goes from left to right: in Arabic the arrow to the left leads on.
 *
 * @param at what has the focus
 */
export function readingKey(key: string, at: Element): string {
  if (!at.matches(':dir(rtl)')) return key;
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
