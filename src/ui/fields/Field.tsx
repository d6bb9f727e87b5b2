import type { PartialInputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'preact';
import styles from './Field.module.css';

type FieldProps = Omit<
  PartialInputHTMLAttributes<HTMLInputElement>,
  'class' | 'className' | 'role' | 'list' | 'type'
> & {
  ref?: Ref<HTMLInputElement>;
  /** What its place adds to its look. */
  class?: string | undefined;
} & ({ type: 'text' } | { type: 'password' });

/** A field of one line; whoever draws it gives it a name. */
export function Field({ class: more, ...rest }: FieldProps) {
  return <input {...rest} class={more ? `${styles.field} ${more}` : styles.field} />;
}

type TextAreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'class' | 'className'> & {
  ref?: Ref<HTMLTextAreaElement>;
};

/** A field of several lines. */
export function TextArea(props: TextAreaProps) {
  return <textarea {...props} class={styles.field} />;
}
