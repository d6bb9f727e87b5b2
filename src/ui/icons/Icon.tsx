import type { ComponentChildren } from 'preact';
import styles from './Icon.module.css';

type Props = {
  /** Of the drawing on screen, in px. */
  size?: number;
  /** Of the units it is drawn in. */
  grid?: number;
  stroke?: number;
  /** It points to where one reads on, or came from: in Arabic to the other side. */
  turns?: boolean;
  children: ComponentChildren;
};

/** A line drawing in the colour of the text around it; never the only bearer of a meaning. */
export function Icon({ size = 16, grid = 20, stroke = 1.6, turns = false, children }: Props) {
  return (
    <svg
      class={turns ? styles.turns : undefined}
      width={size}
      height={size}
      viewBox={`0 0 ${grid} ${grid}`}
      fill="none"
      stroke="currentColor"
      stroke-width={stroke}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
