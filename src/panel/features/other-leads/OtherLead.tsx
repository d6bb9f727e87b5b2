import type { NoteVersion } from '../../../domain/draft';
import { RichText } from '../../../rich-text/dom/RichText';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import { SavedMark } from '../../drafts/views/SavedMark';
import { leadName } from '../../parts/lead-name';
import styles from './other-leads.module.css';
import type { OtherLeadRow } from './use-other-leads';

type Props = {
  row: OtherLeadRow;
  onTurn: (chosen: boolean) => void;
  onReplace: (event: Event, theirs: NoteVersion) => void;
  onLeave: (event: Event) => void;
  viewer: Viewer;
};

/** One lead: whether it is to have it, what it has of its own, what became of it. */
export function OtherLead({ row: { card, own, chosen, result }, onTurn, onReplace, onLeave, viewer }: Props) {
  const text = words.otherLeads;
  const { noteHtml } = card.meeting;
  const answer = typeof result === 'object' && result !== null ? result : null;
  const refusal = answer && !answer.ok ? answer.failure : null;
  const settled = result !== null && (refusal === null || refusal.reason === 'conflict');
  return (
    <li class={styles.row}>
      <label class={styles.lead}>
        <input
          type="checkbox"
          checked={settled ? result !== 'left' : chosen}
          disabled={settled}
          onChange={() => onTurn(!chosen)}
        />
        <span>
          <bdi>{leadName(card)}</bdi>
          {own !== null && result === null && <span class={textStyles.muted}> {own}</span>}
        </span>
      </label>
      <span role="status" class={styles.status}>
        {result === 'sending' && words.writing.saving}
        {result === 'left' && text.left}
        {answer?.ok && <SavedMark at={answer.value.savedAt} viewer={viewer} />}
      </span>
      {own !== null && chosen && result === null && own === text.ownNote && noteHtml !== null && (
        <Theirs title={text.replaced} html={noteHtml} />
      )}
      {refusal?.reason === 'conflict' && (
        <div class={styles.below}>
          <Theirs title={text.conflict} html={refusal.theirs.html ?? ''} />
          <span class={styles.actions}>
            <Button kind="text" onClick={(event) => onReplace(event, refusal.theirs)}>
              {text.replace}
            </Button>
            <Button kind="text" onClick={onLeave}>
              {text.leave}
            </Button>
          </span>
        </div>
      )}
      {refusal !== null && refusal.reason !== 'conflict' && (
        <div class={styles.below}>
          <RefusalNote refusal={refusal} now={viewer.now} />
        </div>
      )}
    </li>
  );
}

/** What stands there, before it is replaced by anything. */
function Theirs({ title, html }: { title: string; html: string }) {
  return (
    <div class={styles.theirs}>
      <p>{title}</p>
      <RichText html={html} />
    </div>
  );
}
