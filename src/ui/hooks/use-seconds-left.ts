import { useEffect, useState } from 'preact/hooks';

/**
 * Whole seconds until then, counted down; 0 when it is past or there is nothing to wait for.
 *
 * @param until milliseconds since 1970
 * @param now the same, as it was when the panel was last drawn
 */
export function useSecondsLeft(until: number | null, now: number): number {
  const [ticked, setTicked] = useState<{ until: number; left: number } | null>(null);

  useEffect(() => {
    if (until === null) return;
    // From here on by a clock that nobody can put back.
    const end = performance.now() + (until - Date.now());
    const tick = () => setTicked({ until, left: end - performance.now() });
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until]);

  if (until === null) return 0;
  const left = ticked?.until === until ? ticked.left : until - now;
  return Math.max(0, Math.ceil(left / 1000));
}
