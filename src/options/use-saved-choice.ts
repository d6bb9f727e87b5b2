import { useRef, useState } from 'preact/hooks';

/** What is said of a choice that is saved the moment it is made. */
export type Said = '' | 'saving' | 'saved' | 'failed';

/**
 * A choice that shows at once and is saved the moment it is made. When that fails, it is as it was before; of several only the
 * last one is told of.
 */
export function useSavedChoice<Choice>(kept: Choice | (() => Choice), save: (next: Choice) => Promise<void>) {
  const [chosen, setChosen] = useState(kept);
  const [said, setSaid] = useState<Said>('');
  const latest = useRef(0);

  async function choose(next: Choice): Promise<void> {
    const before = chosen;
    latest.current += 1;
    const number = latest.current;
    setChosen(() => next);
    setSaid('saving');
    try {
      await save(next);
      if (number === latest.current) setSaid('saved');
    } catch {
      if (number !== latest.current) return;
      setChosen(() => before);
      setSaid('failed');
    }
  }

  return { chosen, said, choose };
}
