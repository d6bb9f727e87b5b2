/**
 * Until the key is let go that was pressed just now, its repetitions do nothing: what has the focus by then is another part, and
 * would be pressed, or typed into, by a user who holds the key a moment too long. A click has none.
 */
export function ignoreRepeats(event: Event): void {
  if (!(event instanceof KeyboardEvent)) return;
  const onKeyDown = (next: KeyboardEvent) => {
    if (!next.repeat) return stop();
    next.preventDefault();
    next.stopPropagation();
  };
  function stop() {
    document.removeEventListener('keydown', onKeyDown, true);
    document.removeEventListener('keyup', stop, true);
  }
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('keyup', stop, true);
}
