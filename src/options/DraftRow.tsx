import { useRef, useState } from 'preact/hooks';
import { formatTime } from '../panel/format';
import type { Reader } from '../panel/reader';
import { ConflictView } from '../panel/writing/ConflictView';
import type { SendOptions } from '../panel/writing/draft-keeper';
import { words } from '../words/words';
import type { Draft, NoteVersion } from '../writing/draft';
import { DraftActions } from './DraftActions';
import { DraftRefusal } from './DraftRefusal';
import { aboutDraft, draftText, draftTitle } from './draft-lines';
import type { DraftsPart } from './options-data';
import { useSending } from './use-sending';

type Props = Omit<DraftsPart, 'list'> & {
  draft: Draft;
  /** Tells it from every other row. */
  name: string;
  organization: string;
  reader: Reader;
  onSaved: (what: string) => void;
  onDiscarded: (what: string) => void;
};

/** Characters: far more than the lines that are shown hold. */
const MOST_SHOWN = 400;

/** One draft: what it is, how it begins, and the ways it can go. */
export function DraftRow({ draft, name, organization, reader, onSaved, onDiscarded, ...part }: Props) {
  const [said, setSaid] = useState<'' | 'copied' | 'copyFailed' | 'joined' | 'changed' | 'failed'>('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { drafts: text } = words;
  const title = draftTitle(draft);
  const whole = draftText(draft, part.readHtml);
  const sending = useSending({
    ...part,
    draft,
    onSaved: (savedAt) => onSaved(text.saved(formatTime(savedAt, { ...reader, now: savedAt }), title)),
  });
  const { doing, uncertain, refusal } = sending;
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
    <li class="draft-row" aria-label={name} aria-busy={doing !== null}>
      <div class="draft-head">
        <h3 class="draft-name" tabIndex={-1} ref={heading}>
          <bdi>{title}</bdi>
        </h3>
        <p class="quiet">{text.kept(formatTime(draft.keptAt, reader))}</p>
      </div>
      <p class="quiet">
        {[...aboutDraft(draft, reader), organization].map((line, index) => (
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
          reader={reader}
        />
      ) : (
        <>
          <p class={said === 'joined' ? 'draft-words whole' : 'draft-words'} dir="auto">
            {whole === '' && <span class="quiet">{text.empty}</span>}
            {said === 'joined' ? whole : whole.slice(0, MOST_SHOWN)}
          </p>
          <DraftRefusal draft={draft} sending={sending} now={reader.now} />
          <DraftActions
            name={name}
            busy={doing !== null}
            uncertain={uncertain}
            save={send}
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
      <p class="field-error" role="alert">
        {said === 'copyFailed' || said === 'changed' || said === 'failed' ? text.said[said] : ''}
      </p>
      <p class="field-hint" role="status">
        {doing ? text.said[doing] : said === 'copied' || said === 'joined' ? text.said[said] : ''}
      </p>
    </li>
  );
}
