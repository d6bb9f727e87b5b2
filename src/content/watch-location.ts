import { listen } from './lifetime';

/**
 * Calls back when the page's address may have changed without a load.
 *
 * The Navigation API sees the page's own `pushState`, `replaceState`, hash changes and back from the content script's
 * isolated world, in Chromium and in Firefox (since 147); no polling, nothing in the page's world. Older Firefox has
 * `popstate` and the script's own beat.
 */
export const watchLocation = (onMove: () => void): void =>
  listen(window.navigation ?? window, 'currententrychange popstate', onMove);
