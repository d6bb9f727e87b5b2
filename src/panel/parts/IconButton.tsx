import type { ComponentChildren } from 'preact';

type Props = { label: string; class?: string; onClick: () => void; children: ComponentChildren };

/** A button whose face is a drawing; its label is its name and its tooltip. */
export function IconButton({ label, class: className, onClick, children }: Props) {
  return (
    <button type="button" class={`icon-button ${className ?? ''}`} aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}
