import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the user wants single letters to be keys. Asked again when the user comes back, who may have been on the options page.
 *
 * @param turn changes where the answer may be another one
 */
export function useSingleKeys(load: () => Promise<boolean>, turn: number): boolean {
  const [on, setOn] = useState(false);
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      // Where nobody answers, what was so before goes on.
      const next = await load().catch(() => null);
      if (!gone && next !== null) setOn(next);
    };
    void ask();
    addEventListener('focus', ask);
    return () => {
      gone = true;
      removeEventListener('focus', ask);
    };
  }, [turn]);
  return on;
}
