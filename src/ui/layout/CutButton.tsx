import { Button } from '../controls/Button';
import type { Cut } from '../hooks/use-cut';

type Props = {
  cut: Pick<Cut<HTMLElement>, 'id' | 'long' | 'all' | 'toggle'>;
  /** What it says that shows all of the text, and the few lines again. */
  more: string;
  less: string;
  /** What its place adds to its look. */
  class?: string | undefined;
};

/** Below a text that is cut: the way to all of it. Nothing where all of it is there. */
export function CutButton({ cut: { id, long, all, toggle }, more, less, class: className }: Props) {
  if (!long) return null;
  return (
    <Button kind="text" class={className} aria-expanded={all} aria-controls={id} onClick={toggle}>
      {all ? less : more}
    </Button>
  );
}
