import type { ComponentChildren } from 'preact';

type Props = {
  label: string;
  class?: string;
  onClick?: () => void;
  /** It sends the form it stands in. */
  submits?: boolean;
  /** It is a switch, and this is how it stands. */
  pressed?: boolean;
  children: ComponentChildren;
};

/** A button whose face is a drawing; its label is its name and its tooltip. */
export function IconButton({ label, class: className, onClick, submits, pressed, children }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`icon-button ${className ?? ''}`}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
