import { createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';

/** Whether all of a meeting is to be drawn; false in its first frame. */
export const WholeContext = createContext(true);

/** A view that has been drawn whole stays so: there may be words in it. */
export function useWhole(): boolean {
  const whole = useRef(false);
  whole.current = useContext(WholeContext) || whole.current;
  return whole.current;
}
