import type { ComponentChildren } from 'preact';
import styles from './IconButton.module.css';

type Props = {
  label: string;
  class?: string | undefined;
  /** What it is called by where the code looks for it. */
  part?: string;
  onClick?: () => void;
  /** It submits its form. */
  submits?: boolean;
  /** It is a switch, and this is its state. */
  pressed?: boolean;
  children: ComponentChildren;
};

/** A button whose face is a drawing; its label is its name and its tooltip. */
export function IconButton({ label, class: className, part, onClick, submits, pressed, children }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={className ? `${styles.button} ${className}` : styles.button}
      data-part={part}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
