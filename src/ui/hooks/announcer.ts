import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** How a part of the panel tells a screen reader what came of a click. The panel has one live region for all of them. */
export const AnnounceContext = createContext<(text: string) => void>(() => {});

export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
