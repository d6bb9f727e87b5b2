import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ignoreRepeats } from './ignore-repeats';
import type { CommandRegistry } from './registry';

type Use = {
  /** Null outside of a panel. */
  registry: CommandRegistry | null;
  /** What must be in sight for keys to count: a panel that is folded to its tab has none. */
  body: RefObject<HTMLElement | null>;
  singleKeys: boolean;
  toggle(): void;
};

/**
 * Ctrl+K or Cmd+K for the menu, wherever the focus is; and single letters while nothing is typed (WCAG 2.1.4). Escape in a field
 * that has nothing to take back makes letters keys again.
 */
export function useCommandKeys(use: Use): void {
  const latest = useRef(use);
  latest.current = use;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { registry, body, singleKeys, toggle } = latest.current;
      if (event.isComposing || event.repeat || !body.current?.offsetHeight) return;
      // The note's editor says of Escape that it was used, and does nothing by it.
      if (event.defaultPrevented && !(event.key === 'Escape' && isEditor(event.target))) return;
      if (isMenuKey(event)) {
        event.preventDefault();
        ignoreRepeats(event);
        toggle();
        return;
      }
      if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTypedInto(event.target)) {
        if (event.key === 'Escape') leaveField(event);
        return;
      }
      const letter = event.key.toUpperCase();
      const command = registry?.all().find(({ key }) => key === letter);
      if (!command) return;
      // The letter must not be typed into the field that has the focus then.
      event.preventDefault();
      ignoreRepeats(event);
      command.run(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isMenuKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

function isEditor(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable;
}

/** Letters belong to a field, and to a menu, where they choose. */
function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const box = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [role="textbox"]';
  return isEditor(target) || target.closest(box) !== null;
}

/** To the part around the field, which says its name; Tab goes on from there. A popup would close by the same key. */
function leaveField(event: KeyboardEvent): void {
  const part = event.target instanceof Element ? event.target.closest('section, main') : null;
  if (!(part instanceof HTMLElement)) return;
  event.preventDefault();
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
}
