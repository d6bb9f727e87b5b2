import { userEvent } from 'vitest/browser';

/** Keys with a name; `Mod+` is Ctrl, and Cmd on a Mac. */
const NAMED = /^((Mod|Shift)\+)+.+$|^(Enter|Tab|Backspace|Delete|Home|End|ArrowLeft|ArrowRight)$/;

/** Presses real keys where the focus is, one after the other: `Mod+b`, `Shift+Enter`, or words that are typed. */
export async function press(...keys: readonly string[]): Promise<void> {
  const text = keys.map((key) => (NAMED.test(key) ? named(key) : key.replace(/[[{]/g, '$&$&'))).join('');
  if (text !== '') await userEvent.keyboard(text);
}

function named(name: string): string {
  const parts = name.split('+').map((part) => (part === 'Mod' ? 'ControlOrMeta' : part));
  const modifiers = parts.slice(0, -1);
  const key = parts.at(-1) ?? '';
  const down = modifiers.map((modifier) => `{${modifier}>}`).join('');
  const up = modifiers.map((modifier) => `{/${modifier}}`).join('');
  return `${down}${/^\d$/.test(key) ? `[Digit${key}]` : `{${key}}`}${up}`;
}
