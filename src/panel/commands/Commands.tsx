import type { ComponentChildren, RefObject } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { CommandMenu } from './CommandMenu';
import styles from './CommandMenu.module.css';
import { useCommandKeys } from './use-command-keys';
import { CommandsContext, SingleKeysContext } from './use-commands';

type Props = {
  body: RefObject<HTMLElement | null>;
  onSearch(typed: string): void;
};

/** The menu's place above the footer, and the keys that open it or do without it. */
export function Commands({ body, onSearch }: Props): ComponentChildren {
  const registry = useContext(CommandsContext);
  const singleKeys = useContext(SingleKeysContext);
  const [open, setOpen] = useState(false);
  const before = useRef<Element | null>(null);

  function close() {
    setOpen(false);
    const { current } = before;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
  }

  useCommandKeys({
    registry,
    body,
    singleKeys,
    toggle() {
      if (open) return close();
      before.current = document.activeElement;
      setOpen(true);
    },
  });

  if (!open || !registry) return null;
  return (
    <div class={styles.anchor}>
      <CommandMenu
        commands={registry.all()}
        singleKeys={singleKeys}
        onSearch={onSearch}
        onClose={close}
        onLeave={() => setOpen(false)}
      />
    </div>
  );
}
