import type { ComponentChildren } from 'preact';

type Props = {
  /** Of the drawing on screen, in px. */
  size?: number;
  /** Of the units it is drawn in. */
  grid?: number;
  stroke?: number;
  children: ComponentChildren;
};

/** A line drawing in the colour of the text around it; never the only bearer of a meaning. */
export function Icon({ size = 16, grid = 20, stroke = 1.6, children }: Props) {
  return (
    <svg
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
