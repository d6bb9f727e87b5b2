import type { ComponentChildren } from 'preact';
import styles from './Labelled.module.css';

type Props = {
  label: string;
  /** The id of the field that it names. */
  of: string;
  /** What its place adds to its look. */
  class?: string | undefined;
  children: ComponentChildren;
};

/** A field below its small label. */
export function Labelled({ label, of, class: more, children }: Props) {
  return (
    <div class={more ? `${styles.labelled} ${more}` : styles.labelled}>
      <label for={of}>{label}</label>
      {children}
    </div>
  );
}
