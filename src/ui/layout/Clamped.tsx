import { useCut } from '../hooks/use-cut';
import styles from './Clamped.module.css';
import { CutButton } from './CutButton';

type Props = {
  text: string;
  lines: 'two' | 'three';
  class?: string | undefined;
  /** What it is called by where the code looks for it. */
  part?: string;
  more: string;
  less: string;
};

/** A name or a title that others gave: some lines of it, and the whole on demand. */
export function Clamped({ text: shown, lines, class: more = '', part, ...says }: Props) {
  const cut = useCut<HTMLElement>(shown);
  const { id, text, long, all } = cut;
  return (
    <>
      <bdi
        class={all ? more : `${more} ${styles.clamped} ${styles[lines]}`}
        id={id}
        ref={text}
        data-part={part}
        title={long && !all ? shown : undefined}
      >
        {shown}
      </bdi>
      <CutButton cut={cut} class={styles.more} {...says} />
    </>
  );
}
