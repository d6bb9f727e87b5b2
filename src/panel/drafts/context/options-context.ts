import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OptionsSection } from '../../../domain/settings/options-section';

type OpenOptions = (section: OptionsSection) => void;

/** Opens the options page at a section; for whatever deep in the panel was refused for want of a key, or is chosen there. */
export const OptionsContext = createContext<OpenOptions | null>(null);

export function useOpenOptions(): OpenOptions | null {
  return useContext(OptionsContext);
}
