import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { createCommandRegistry } from './registry';
import { CommandsContext, SingleKeysContext } from './use-commands';
import { useSingleKeys } from './use-single-keys';

type Props = {
  loadSingleKeys: () => Promise<boolean>;
  /** Changes where the user's choice may be another one. */
  turn: number;
  children: ComponentChildren;
};

/** Around everything that offers commands. */
export function CommandsProvider({ loadSingleKeys, turn, children }: Props) {
  const registry = useMemo(createCommandRegistry, []);
  const singleKeys = useSingleKeys(loadSingleKeys, turn);
  return (
    <CommandsContext.Provider value={registry}>
      <SingleKeysContext.Provider value={singleKeys}>{children}</SingleKeysContext.Provider>
    </CommandsContext.Provider>
  );
}
