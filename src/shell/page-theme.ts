import { browser } from '../browser';
import type { Theme } from '../domain/settings/theme';
import { parseTheme, THEME } from '../protocol/theme-key';

/** A storage that does not answer, as of an extension that is just being replaced, must not leave the page blank. In ms. */
const PATIENCE_MS = 500;

/** The theme that the user has chosen in the options; null: the system's. */
export async function readTheme(): Promise<Theme | null> {
  const { [THEME]: chosen } = await browser.storage.local.get(THEME);
  return parseTheme(chosen);
}

/** Gives this page the theme, now and whenever the user chooses another. To be awaited before anything is drawn. */
export async function followTheme(): Promise<void> {
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[THEME];
    if (change) show(parseTheme(change.newValue));
  });
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE_MS, 'late'));
  const chosen = await Promise.race([readTheme().catch(() => 'late' as const), late]);
  if (chosen !== 'late') show(chosen);
}

function show(theme: Theme | null): void {
  const { dataset } = document.documentElement;
  if (theme === null) delete dataset.theme;
  else dataset.theme = theme;
  rememberForFirstFrame(theme);
}

/**
 * `public/first-theme.js` reads it before the page is painted, when `storage.local` could not have answered yet. The sidebar has
 * nothing to paint until it is drawn, and in a frame of a web page the browser may forbid this storage.
 */
function rememberForFirstFrame(theme: Theme | null): void {
  if (window !== window.top) return;
  try {
    if (theme === null) localStorage.removeItem(THEME);
    else localStorage.setItem(THEME, theme);
  } catch {
    // Then the first frame is as the system is.
  }
}
