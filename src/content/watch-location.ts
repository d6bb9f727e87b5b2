import { every } from './every';

/**
 * Calls back when the page's address may have changed without a load.
 *
 * The Navigation API sees the page's own `pushState`, `replaceState`, hash changes and back from the content script's
 * isolated world, in Chromium and in Firefox (since 147); no polling, nothing in the page's world. `popstate` and a
 * slow look at the address serve older Firefox only.
 */
export function watchLocation(onMove: () => void, { signal }: { signal: AbortSignal }): void {
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', onMove, { signal });
    return;
  }
  const old: Window = window;
  old.addEventListener('popstate', onMove, { signal });
  let seen = location.href;
  const look = () => {
    if (location.href === seen) return;
    seen = location.href;
    onMove();
  };
  every(500, look, signal);
}
