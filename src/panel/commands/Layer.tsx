import type { ComponentChildren } from 'preact';
import { InFrontContext } from './use-commands';

/** A view of the panel. What lies under another one is kept as it is, and has no commands. */
export function Layer({ hidden, children }: { hidden: boolean; children: ComponentChildren }) {
  return (
    <InFrontContext.Provider value={!hidden}>
      <div hidden={hidden}>{children}</div>
    </InFrontContext.Provider>
  );
}
