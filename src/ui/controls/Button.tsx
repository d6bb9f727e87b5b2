import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import styles from './Button.module.css';

/** `text` looks like a link in a sentence; the others have the shape of a button. */
export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'plain' | 'text';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className' | 'type'> & {
  ref?: Ref<HTMLButtonElement>;
  kind: ButtonKind;
  type?: 'button' | 'submit';
  /** What its place adds to its look. */
  class?: string | undefined;
  children: ComponentChildren;
};

/** A button that sends no form unless it says so. */
export function Button({ kind, type = 'button', class: more, ...rest }: Props) {
  return <button {...rest} type={type} class={more ? `${buttonClass(kind)} ${more}` : buttonClass(kind)} />;
}

/** The same look for a link. */
export function buttonClass(kind: ButtonKind): string {
  return kind === 'text' ? `${styles.text}` : `${styles.button} ${styles[kind]}`;
}
