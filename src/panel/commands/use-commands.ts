import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { words } from '../../words/words';
import type { Command } from './command';
import type { CommandRegistry } from './registry';

/** Null outside of a panel. */
export const CommandsContext = createContext<CommandRegistry | null>(null);

/** False for what another view lies over: it is there, and nobody can do anything with it. */
export const InFrontContext = createContext(true);

/** Whether a single letter is a key here. */
export const SingleKeysContext = createContext(false);

/** Offers what this part of the panel can do, for as long as it is there. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(CommandsContext);
  const offered = useRef(commands);
  offered.current = useContext(InFrontContext) ? commands : [];
  useEffect(() => registry?.add(() => offered.current), [registry]);
}

/**
 * For the control that has the key: tells screen readers, and in its tooltip everyone. Nothing where the keys are off.
 *
 * @param title what the tooltip says before the key
 */
export function useKeyHint(key: string, title: string): { 'aria-keyshortcuts'?: string; title?: string } {
  const on = useContext(SingleKeysContext);
  return on ? { 'aria-keyshortcuts': key, title: words.commands.withKey(title, key) } : {};
}
