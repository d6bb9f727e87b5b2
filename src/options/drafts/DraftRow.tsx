import { useRef, useState } from 'preact/hooks';
import type { Draft, NoteVersion } from '../../domain/draft';
import type { SendOptions } from '../../panel/drafts/machine/draft-state';
import { ConflictView } from '../../panel/features/note/ConflictView';
import { formatTime } from '../../time/format';
import type { Viewer } from '../../time/viewer';
import textStyles from '../../ui/style/text.module.css';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { DraftsPart } from '../options-data';
import { DraftActions } from './DraftActions';
import { DraftRefusal } from './DraftRefusal';
import { aboutDraft, draftText, draftTitle } from './draft-lines';
import draftsStyles from './drafts.module.css';
import { useListedDraft } from './use-listed-draft';

type Props = Omit<DraftsPart, 'list'> & {
  draft: Draft;
  /** Tells it from every other row. */
  name: string;
  organization: string;
  viewer: Viewer;
  onSaved: (what: string) => void;
  onDiscarded: (what: string) => void;
};

/** Characters: far more than the lines that are shown hold. */
const MAX_SHOWN = 400;

/** One draft: what it is, how it begins, and the ways it can go. */
export function DraftRow({ draft, name, organization, viewer, onSaved, onDiscarded, ...part }: Props) {
  const [said, setSaid] = useState<'' | 'copied' | 'copyFailed' | 'joined' | 'changed' | 'failed'>('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { drafts: text } = words;
  const title = draftTitle(draft);
  const whole = draftText(draft, part.readHtml);
  const sending = useListedDraft({
    ...part,
    draft,
    onSaved: (savedAt) => onSaved(text.saved(formatTime(savedAt, { ...viewer, now: savedAt }), title)),
  });
  const { busy, uncertain, refusal } = sending;
  const conflict = refusal?.reason === 'conflict' && draft.content.kind === 'meeting-note' ? refusal : null;

  function send(options: SendOptions) {
    setSaid('');
    sending.send(options);
  }

  /** What had the focus is gone. */
  function leaveConflict() {
    sending.dismiss();
    heading.current?.focus();
  }

  function discard(outcome: string) {
    part.discard(draft).then(
      (gone) => (gone ? onDiscarded(outcome) : setSaid('changed')),
      () => setSaid('failed'),
    );
  }

  /** Both versions become the draft; saving it stays the user's own click. */
  function join(html: string, base: NoteVersion) {
    if (draft.content.kind !== 'meeting-note') return;
    part.keep(draft, { ...draft.content, html, base }).then(
      () => {
        leaveConflict();
        setSaid('joined');
      },
      () => setSaid('failed'),
    );
  }

  return (
    <li class={draftsStyles.row} aria-label={name} aria-busy={busy !== null}>
      <div class={draftsStyles.head}>
        <h3 class={draftsStyles.name} tabIndex={-1} ref={heading}>
          <bdi>{title}</bdi>
        </h3>
        <p class={textStyles.muted}>{text.kept(formatTime(draft.keptAt, viewer))}</p>
      </div>
      <p class={textStyles.muted}>
        {[...aboutDraft(draft, viewer), organization].map((line, index) => (
          <span key={line}>
            {index > 0 && ' · '}
            <bdi>{line}</bdi>
          </span>
        ))}
      </p>
      {conflict ? (
        <ConflictView
          theirs={conflict.theirs}
          mineHtml={draft.content.kind === 'meeting-note' ? draft.content.html : null}
          onBoth={(joined) => join(joined, conflict.theirs)}
          onMine={() => send({ overwrite: conflict.theirs })}
          onTheirs={() => discard(text.keptTheirs(title))}
          onBack={leaveConflict}
          viewer={viewer}
        />
      ) : (
        <>
          <p
            class={said === 'joined' ? `${draftsStyles.words} ${draftsStyles.whole}` : draftsStyles.words}
            data-part="draft-words"
            dir="auto"
          >
            {whole === '' && <span class={textStyles.muted}>{text.empty}</span>}
            {said === 'joined' ? whole : whole.slice(0, MAX_SHOWN)}
          </p>
          <DraftRefusal draft={draft} sending={sending} now={viewer.now} />
          <DraftActions
            name={name}
            busy={busy !== null}
            uncertain={uncertain}
            save={draft.content.kind === 'field' ? null : send}
            elsewhere={draft.content.kind === 'field' ? text.saveInPanel : undefined}
            check={sending.check}
            copy={() =>
              void part.copy(whole).then(
                () => setSaid('copied'),
                () => setSaid('copyFailed'),
              )
            }
            discard={() => discard(text.discarded(title))}
          />
        </>
      )}
      <p class={cardStyles.error} role="alert">
        {said === 'copyFailed' || said === 'changed' || said === 'failed' ? text.said[said] : ''}
      </p>
      <p class={cardStyles.hint} role="status">
        {busy
          ? text.said[busy === 'sending' ? 'saving' : 'checking']
          : said === 'copied' || said === 'joined'
            ? text.said[said]
            : ''}
      </p>
    </li>
  );
}
