import { words } from '../../words/words';
import { formatTime } from '../format';
import { ExternalLink } from '../parts/ExternalLink';
import type { Reader } from '../reader';
import { SavedMark } from './SavedMark';
import type { KeptDraft } from './use-draft';
import type { NotePhase } from './use-meeting-note';
import { useSecondsLeft } from './use-seconds-left';

type Props = {
  phase: NotePhase;
  draft: KeptDraft;
  /** Something is there that Close does not have; `stored`: from before this panel. */
  typed: boolean;
  stored: boolean;
  readOnly: boolean;
  leadUrl: string | null;
  reader: Reader;
};

/**
 * Where the words are, in one line that is always there. Only what came of a save is said aloud: a draft is kept with each
 * pause in typing.
 */
export function NoteStatus({ phase, draft, typed, stored, readOnly, leadUrl, reader }: Props) {
  const { writing } = words;
  const seconds = useSecondsLeft(draft.waitingUntil, reader.now);
  const saving = phase.kind === 'saving' && draft.waitingUntil === null;
  const quiet = phase.kind !== 'saving' && phase.kind !== 'saved';
  return (
    <div class="write-status">
      {quiet && typed && draft.unkept && <span class="warn">{writing.note.unkept}</span>}
      {quiet && typed && !draft.unkept && draft.draft && (
        <span class={stored ? undefined : 'good'}>
          {(stored ? writing.note.stored : writing.note.keptAt)(formatTime(draft.draft.keptAt, reader))}
        </span>
      )}
      {quiet && !typed && readOnly && <span>{writing.readOnly}</span>}
      {draft.waitingUntil !== null && <span role="timer">{writing.sendingAgain(seconds)}</span>}
      <span role="status">
        {saving && writing.saving}
        {phase.kind === 'saved' && (
          <>
            <SavedMark at={phase.at} reader={reader} />
            {phase.onLead && ` ${writing.savedOnLead}`}
          </>
        )}
      </span>
      {phase.kind === 'saved' && leadUrl !== null && <OpenInClose url={leadUrl} />}
    </div>
  );
}

function OpenInClose({ url }: { url: string }) {
  const { writing } = words;
  return (
    <span class="to-close">
      <span aria-hidden="true">·</span>
      <ExternalLink href={url} class="saved-open" label={writing.openNamed}>
        {writing.open}
      </ExternalLink>
    </span>
  );
}
