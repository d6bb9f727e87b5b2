const stopped = new AbortController();

/** Aborts when the extension was updated or removed under this page. Whatever the script has begun ends with it. */
export const { signal } = stopped;

export const stop = (): void => stopped.abort();

/**
 * Hears the browser's own events until the script stops. The page can make all of these by itself, as often as it likes: those
 * are not heard.
 *
 * @param types separated by spaces
 */
export const listen = (target: EventTarget, types: string, heard: (event: Event) => void, capture = false): void => {
  for (const type of types.split(' '))
    target.addEventListener(type, (event) => event.isTrusted && heard(event), { signal, capture });
};
