import type { Draft } from '../../../domain/draft';
import { Button } from '../../../ui/controls/Button';
import { words } from '../../../words/words';
import notesStyles from './notes.module.css';

type Props = { others: Draft[]; onShow: (draft: Draft) => void };

/** What was written of the same in another panel at the same time: nothing is lost, and one after the other can be gone on with. */
export function OtherDrafts({ others: [first, ...rest], onShow }: Props) {
  if (!first) return null;
  const { otherDrafts, showOther } = words.nextSteps;
  return (
    <p class={notesStyles.otherDrafts}>
      <span>{otherDrafts(rest.length + 1)}</span>
      <Button kind="text" onClick={() => onShow(first)}>
        {showOther}
      </Button>
    </p>
  );
}
