import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../words/words';
import { BackIcon } from './icons';

type Props = {
  /** How one came here. */
  title?: string;
  onBack: () => void;
  /** Takes the focus, so that the keyboard goes on from here. */
  focused?: boolean;
};

/** The way back out of what lies over the view. */
export function BackBar({ title, onBack, focused = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);

  return (
    <div class="back-bar">
      <button type="button" class="text-button back" ref={button} onClick={onBack}>
        <BackIcon />
        {words.panel.back}
      </button>
      {title !== undefined && <span class="quiet">{title}</span>}
    </div>
  );
}
