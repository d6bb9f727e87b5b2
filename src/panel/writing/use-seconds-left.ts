import { useEffect, useState } from 'preact/hooks';

/**
 * Whole seconds until then, counted down; 0 when it is past or there is nothing to wait for.
 *
 * @param until milliseconds since 1970
 * @param now the same, as it was when the panel was last drawn
 */
export function useSecondsLeft(until: number | null, now: number): number {
  const [ticked, setTicked] = useState(now);

  useEffect(() => {
    if (until === null) return;
    setTicked(Date.now());
    const timer = setInterval(() => setTicked(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [until]);

  return until === null ? 0 : Math.max(0, Math.ceil((until - Math.max(ticked, now)) / 1000));
}
