import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WriteChoices } from '../../../domain/write-result';
import type { Writer } from '../../host';
import type { Guarded } from './use-guarded';

/** What every control that writes shares. */
export type Writing = {
  writer: Writer;
  /**
   * `here`: the controls are shown. `elsewhere`: this browser cannot tell whether a page lies over the panel, so the controls
   * stand in popup and side panel, and one button leads there. `read-only`: an administrator has switched writing off.
   */
  where: 'here' | 'elsewhere' | 'read-only';
  /** Outcomes and statuses to choose from; null until they are there. */
  choices: WriteChoices | null;
  /** Asks for the choices where no meeting is in front of which all is here: for a list of meetings. */
  needChoices(): void;
  guarded: Guarded;
  /** Puts a text on the clipboard, straight from a click; rejected when the browser refuses. */
  copy(text: string): Promise<void>;
  /** Opens the side panel, straight from a click; left out where there is none. */
  dock?: () => void;
};

/** Null outside of a panel that can write. */
export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing | null {
  return useContext(WritingContext);
}
