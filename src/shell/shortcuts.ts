import { browser } from '../browser';

/** The manifest's keyboard commands by name, and their keys as the browser spells them; empty where none is set. */
export async function readShortcuts(): Promise<{ name: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name === undefined ? [] : { name, keys: shortcut ?? '' }));
}

/** Opens the browser's own page for them. Undefined where an extension cannot, as in Firefox before 137. */
export function shortcutSettings(): (() => void) | undefined {
  const { commands, runtime, tabs } = browser;
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings();
  // Edge takes this address for its own; Firefox refuses it.
  const isChrome = runtime.getURL('').startsWith('chrome-extension:');
  return isChrome ? () => void tabs.create({ url: 'chrome://extensions/shortcuts' }) : undefined;
}
