import { Button } from '../../../ui/controls/Button';
import { words } from '../../../words/words';
import notesStyles from '../../drafts/views/notes.module.css';

/** A draft of the same note that another panel has kept. */
export function OtherDraft({ at, onShow }: { at: string; onShow: () => void }) {
  const { note } = words.writing;
  return (
    <p class={`${notesStyles.hint} ${notesStyles.above}`}>
      {note.otherDraft(at)}
      <Button kind="text" onClick={onShow}>
        {note.showOther}
      </Button>
    </p>
  );
}
