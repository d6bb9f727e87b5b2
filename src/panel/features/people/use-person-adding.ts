import { useEffect, useRef, useState } from 'preact/hooks';
import type { MadePerson } from './PersonForm';

/** A row that a form for a new contact opens below. The focus goes into it, and comes back to the row. */
export function usePersonAdding() {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<MadePerson | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  // The form and its button are gone: the keyboard goes on at what has come of it.
  useEffect(() => {
    if (made !== null) (row.current?.querySelector<HTMLElement>('[data-part="made"] a') ?? row.current)?.focus();
  }, [made]);

  return {
    row,
    opener,
    open,
    made,
    toggle: () => setOpen(!open),
    close() {
      opener.current?.focus();
      setOpen(false);
    },
    onMade(person: MadePerson) {
      setOpen(false);
      setMade(person);
    },
  };
}
