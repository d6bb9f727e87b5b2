import { words } from '../../words/words';
import type { Draft } from '../../writing/draft';

type Props = { others: Draft[]; onShow: (draft: Draft) => void };

/** What was written of the same in another panel at the same time: nothing is lost, and one after the other can be gone on with. */
export function OtherDrafts({ others: [first, ...rest], onShow }: Props) {
  if (!first) return null;
  const { otherDrafts, showOther } = words.nextSteps;
  return (
    <p class="other-drafts">
      <span>{otherDrafts(rest.length + 1)}</span>
      <button type="button" class="text-button" onClick={() => onShow(first)}>
        {showOther}
      </button>
    </p>
  );
}
