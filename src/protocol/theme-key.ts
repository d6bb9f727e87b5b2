import { type Theme, themes } from '../domain/settings/theme';

/** In `storage.local`: the theme that the user has chosen; not there: the system's. Our own pages read it and watch it. */
export const THEME = 'theme';

/** What is stored there, read again; null: the system decides. */
export function parseTheme(stored: unknown): Theme | null {
  return themes.find((theme) => theme === stored) ?? null;
}
