import { useEffect, useState } from 'preact/hooks';

/** `failed`: nobody answered. */
export type Loaded<Value> = { kind: 'loading' } | { kind: 'loaded'; value: Value } | { kind: 'failed' };

/**
 * Asks once when the section is drawn, and again when its subject changes.
 *
 * @param subject whose answer it is: another one makes the old answer wrong
 */
export function useLoaded<Value>(load: () => Promise<Value>, subject: string): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ kind: 'loading' });

  // The function is made anew at each drawing, the question is not.
  useEffect(() => {
    let current = true;
    setLoaded({ kind: 'loading' });
    load().then(
      (value) => current && setLoaded({ kind: 'loaded', value }),
      () => current && setLoaded({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [subject]);

  return loaded;
}
