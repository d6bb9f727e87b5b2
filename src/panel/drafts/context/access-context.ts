import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Asks the browser's leave for sites, straight from a click; for whatever deep in the panel was refused for want of it. */
export const AccessContext = createContext<((origins: string[]) => void) | null>(null);

export function useRequestAccess(): ((origins: string[]) => void) | null {
  return useContext(AccessContext);
}
