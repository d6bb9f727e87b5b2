import type { ComponentChildren } from 'preact';
import { useCut } from '../hooks/use-cut';
import { CutButton } from './CutButton';
import styles from './CutText.module.css';

type Props = {
  class: string;
  content: ComponentChildren;
  /** What the button says that shows all of it, and the few lines again. */
  more: string;
  less: string;
};

/** Several paragraphs that others wrote: cut after a few lines until the user wants all of them. */
export function CutText({ class: className, content, more, less }: Props) {
  const cut = useCut<HTMLDivElement>(content);
  const { id, text, long, all } = cut;
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
      <CutButton cut={cut} more={more} less={less} class={styles.more} />
    </>
  );
}
