import type { ComponentChildren, Ref } from 'preact';
import styles from './IconButton.module.css';

type Props = {
  label: string;
  /** Shown while it is pointed at or has the focus, in the place of the browser's own tooltip, which no keyboard reaches. */
  tip?: string;
  class?: string | undefined;
  /** What it is called by where the code looks for it. */
  part?: string;
  onClick?: () => void;
  /** The key that does the same, as `aria-keyshortcuts` has it. */
  keys?: string | undefined;
  /** It submits its form. */
  submits?: boolean;
  /** It is a switch, and this is its state. */
  pressed?: boolean;
  /** It opens something below it, which is open. */
  expanded?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
};

/** A button whose face is a drawing; its label is its name and its tooltip. */
export function IconButton({ label, tip, class: className, part, keys, submits, pressed, expanded, ...rest }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={className ? `${styles.button} ${className}` : styles.button}
      data-part={part}
      aria-keyshortcuts={keys}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      title={tip === undefined ? label : undefined}
      data-tip={tip}
      {...rest}
    />
  );
}
