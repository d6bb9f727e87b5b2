import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/words';
import { useOwnId } from '../use-own-id';

/** A text that others wrote, as long as they liked: cut after a few lines until the reader wants all of it. */
export function CutText({ class: className, content }: { class: string; content: ComponentChildren }) {
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
      <div class={all ? className : `${className} cut${long ? ' fading' : ''}`} dir="auto" id={id} ref={text}>
        {content}
      </div>
      {long && (
        <button type="button" class="text-button" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? words.brief.showLess : words.brief.showAll}
        </button>
      )}
    </>
  );
}
