import { useState } from 'preact/hooks';
import type { UnreadableDraft } from '../../domain/recovery/unreadable-draft';
import { formatTime } from '../../time/format';
import type { Viewer } from '../../time/viewer';
import textStyles from '../../ui/style/text.module.css';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { UnreadablePart } from '../options-data';
import { DraftActions } from './DraftActions';
import draftsStyles from './drafts.module.css';
import { unreadableText } from './unreadable-lines';

type Props = Omit<UnreadablePart, 'list'> & {
  draft: UnreadableDraft;
  /** Tells it from every other row. */
  name: string;
  onDiscarded: () => void;
  viewer: Viewer;
};

/** Characters: far more than the lines that are shown hold. */
const MAX_SHOWN = 400;

/** The words that could be saved of one draft, to be copied or given up. */
export function UnreadableRow({ draft, name, onDiscarded, viewer, copy, discard, readHtml }: Props) {
  const [said, setSaid] = useState<'' | 'copied' | 'copyFailed' | 'failed'>('');
  const { drafts: text } = words;
  const whole = unreadableText(draft, readHtml);
  return (
    <li class={draftsStyles.row} aria-label={name}>
      <div class={draftsStyles.head}>
        <h3 class={draftsStyles.name}>
          <bdi>{name}</bdi>
        </h3>
        {draft.keptAt !== null && <p class={textStyles.muted}>{text.kept(formatTime(draft.keptAt, viewer))}</p>}
      </div>
      <p class={draftsStyles.words} data-part="draft-words" dir="auto">
        {whole === '' && <span class={textStyles.muted}>{text.unreadable.noText}</span>}
        {whole.slice(0, MAX_SHOWN)}
      </p>
      <DraftActions
        name={name}
        busy={false}
        uncertain={null}
        save={null}
        check={() => {}}
        copy={() =>
          void copy(whole).then(
            () => setSaid('copied'),
            () => setSaid('copyFailed'),
          )
        }
        discard={() => void discard(draft.id).then(onDiscarded, () => setSaid('failed'))}
      />
      <p class={cardStyles.error} role="alert">
        {said === 'copyFailed' || said === 'failed' ? text.said[said] : ''}
      </p>
      <p class={cardStyles.hint} role="status">
        {said === 'copied' ? text.said.copied : ''}
      </p>
    </li>
  );
}
