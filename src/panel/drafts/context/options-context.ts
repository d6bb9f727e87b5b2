import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Opens the options page, where a key is entered; for whatever deep in the panel was refused for want of one. */
export const OptionsContext = createContext<(() => void) | null>(null);

export function useOpenOptions(): (() => void) | null {
  return useContext(OptionsContext);
}
