import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { useOwnId } from '../hooks/use-id';
import styles from './CutText.module.css';

type Props = {
  class: string;
  content: ComponentChildren;
  /** What the button says that shows all of it, and the few lines again. */
  more: string;
  less: string;
};

/** A text that others wrote, as long as they liked: cut after a few lines until the user wants all of it. */
export function CutText({ class: className, content, more, less }: Props) {
  const [all, setAll] = useState(false);
  const [long, setLong] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const id = useOwnId();

  // Measured before it is painted, and again when the panel gets wider or narrower.
  useLayoutEffect(() => {
    const element = text.current;
    if (!element || all) return;
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [content, all]);

  return (
    <>
      <div
        class={all ? className : `${className} ${styles.cut} ${long ? styles.fading : ''}`}
        dir="auto"
        id={id}
        ref={text}
      >
        {content}
      </div>
      {long && (
        <Button kind="text" class={styles.more} aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? less : more}
        </Button>
      )}
    </>
  );
}
