import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/words';
import { useRichText } from '../parts/RichText';

/** A note or a summary, cut after a few lines until the reader wants all of it. Nothing where it is empty. */
export function NoteSection({ title, html }: { title: string; html: string | null }) {
  const content = useRichText(html);
  const [all, setAll] = useState(false);
  const [long, setLong] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const id = useId();

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

  if (!content) return null;
  return (
    <section class="section">
      <h2 class="section-name">{title}</h2>
      <div class={all ? 'rich' : long ? 'rich cut fading' : 'rich cut'} dir="auto" id={id} ref={text}>
        {content}
      </div>
      {long && (
        <button type="button" class="text-button" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? words.brief.showLess : words.brief.showAll}
        </button>
      )}
    </section>
  );
}
