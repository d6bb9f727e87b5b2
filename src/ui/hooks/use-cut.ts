import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useOwnId } from './use-id';

export type Cut<E extends HTMLElement> = {
  /** Of the element that the style sheet cuts while `all` is false. */
  text: Ref<E>;
  /** To be the element's. */
  id: string;
  /** There is more than is shown, or was before the user wanted all of it. */
  long: boolean;
  all: boolean;
  toggle(): void;
};

/** A text that others wrote, as long as they liked: cut after a few lines until the user wants all of it. */
export function useCut<E extends HTMLElement>(content: unknown): Cut<E> {
  const [all, setAll] = useState(false);
  const [long, setLong] = useState(false);
  const text = useRef<E>(null);
  const id = useOwnId();

  // Measured before it is painted, and again when the panel gets wider or narrower. The observer's own first call is not waited for: on a
  // busy machine what follows from it was drawn a frame later, and moved what stood below.
  useLayoutEffect(() => {
    const element = text.current;
    if (!element || all) return;
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [content, all]);

  return { text, id, long, all, toggle: () => setAll(!all) };
}
