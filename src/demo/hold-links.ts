/**
 * In the demo no link leads out of the extension: the people are made up, and so are their addresses. A press on one does nothing
 * but call back with how many were pressed so far. Returns a function that stops it.
 */
export function holdLinks(root: HTMLElement, onHeld: (count: number) => void): () => void {
  let count = 0;
  const hold = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin === location.origin) return;
    event.preventDefault();
    count += 1;
    onHeld(count);
  };
  // The middle button's press is an `auxclick`. Enter on a link and the command menu's choice are clicks.
  root.addEventListener('click', hold);
  root.addEventListener('auxclick', hold);
  return () => {
    root.removeEventListener('click', hold);
    root.removeEventListener('auxclick', hold);
  };
}
