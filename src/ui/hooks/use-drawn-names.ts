import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Name and placeholder of an element that is drawn once and then left alone: they follow the user to another language. */
export function useDrawnNames(element: RefObject<HTMLElement | null>, label: string, placeholder: string) {
  useEffect(() => {
    const { current } = element;
    current?.setAttribute('aria-label', label);
    for (const name of ['data-placeholder', 'aria-placeholder'])
      if (current?.hasAttribute(name)) current.setAttribute(name, placeholder);
  }, [label, placeholder]);
  return { 'aria-label': label, 'data-placeholder': placeholder };
}
