import { useMemo, useRef } from 'preact/hooks';
import { words } from '../../../words/words';
import type { ClickGuard } from '../../host';
import { Meant } from './meant';

/**
 * Runs `act` if `event` is a click or key of a user who sees the panel. Otherwise nothing is done, the panel says so, and null
 * comes back. To be called in the event's own handler.
 */
export type Guarded = <Value>(event: Event, act: (meant: Meant) => Promise<Value>) => Promise<Value | null>;

type Use = {
  /** Undefined where no page can lay anything over the panel. */
  clickGuard: ClickGuard | undefined;
  /** There is a side panel to go to. */
  canDock: boolean;
  announce: (text: string) => void;
  /** Something may lie over the panel, so the last click did nothing; or nothing does, and it did. */
  onCovered: (covered: boolean) => void;
};

/** The one gate for all that writes, loses words or changes which organization is asked. */
export function useGuarded({ clickGuard, ...tell }: Use): Guarded {
  const latest = useRef(tell);
  latest.current = tell;
  return useMemo(
    (): Guarded => async (event, act) => {
      const real = !clickGuard || (await clickGuard.isReal(event).catch(() => false));
      const { canDock, announce, onCovered } = latest.current;
      onCovered(!real);
      if (real) return act(new Meant());
      announce(canDock ? words.writing.covered : words.writing.coveredNoPanel);
      return null;
    },
    [clickGuard],
  );
}
