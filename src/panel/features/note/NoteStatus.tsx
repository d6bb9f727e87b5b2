import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { useSecondsLeft } from '../../../ui/hooks/use-seconds-left';
import { words } from '../../../words/words';
import type { KeptDraft } from '../../drafts/sync/use-draft';
import { SavedMark } from '../../drafts/views/SavedMark';
import statusStyles from '../../drafts/views/status.module.css';
import noteStyles from './note.module.css';
import type { NotePhase } from './note-phase';

type Props = {
  phase: NotePhase;
  draft: KeptDraft;
  /** Something is there that Close does not have; `stored`: from before this panel. */
  typed: boolean;
  stored: boolean;
  readOnly: boolean;
  leadUrl: string | null;
  viewer: Viewer;
};

/**
 * Where the words are, in one line that is always there. Only what came of a save is announced: a draft is kept with each
 * pause in typing.
 */
export function NoteStatus({ phase, draft, typed, stored, readOnly, leadUrl, viewer }: Props) {
  const { writing } = words;
  const seconds = useSecondsLeft(draft.waitingUntil, viewer.now);
  const saving = phase.kind === 'saving' && draft.waitingUntil === null;
  const quiet = phase.kind !== 'saving' && phase.kind !== 'saved';
  return (
    <div class={statusStyles.status}>
      {quiet && typed && draft.unkept && <span class={statusStyles.warn}>{writing.note.unkept}</span>}
      {quiet && typed && !draft.unkept && draft.draft && (
        <span class={stored ? undefined : statusStyles.good}>
          {(stored ? writing.note.stored : writing.note.keptAt)(formatTime(draft.draft.keptAt, viewer))}
        </span>
      )}
      {quiet && !typed && readOnly && <span>{writing.readOnly}</span>}
      {draft.waitingUntil !== null && <span role="timer">{writing.sendingAgain(seconds)}</span>}
      <span role="status">
        {saving && writing.saving}
        {phase.kind === 'saved' && (
          <>
            <SavedMark at={phase.at} viewer={viewer} />
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
    <span class={noteStyles.toClose}>
      <span aria-hidden="true">·</span>
      <ExternalLink href={url} class={noteStyles.savedOpen} label={writing.openNamed} title={words.panel.newTab}>
        {writing.open}
      </ExternalLink>
    </span>
  );
}
