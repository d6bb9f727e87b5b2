import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { formatTime } from '../format';
import { ExternalLink } from '../parts/ExternalLink';
import type { Reader } from '../reader';
import { useSay } from '../say';
import { useOwnId } from '../use-own-id';
import { ConfirmRow } from './ConfirmRow';
import { ConflictView } from './ConflictView';
import { LinkField } from './LinkField';
import { NoteStatus } from './NoteStatus';
import { NoteToolbar } from './NoteToolbar';
import { RefusalNote } from './RefusalNote';
import { useMeetingNote } from './use-meeting-note';
import type { Writing } from './writing-context';

type Props = { card: LeadCard; writing: Writing; reader: Reader };

/** The rep's own note of the meeting: to be read, and with one click to be written. */
export function NoteEditorSection({ card, writing, reader }: Props) {
  const { note: text } = words.writing;
  const note = useMeetingNote(card, writing);
  const { box, draft, phase, typed } = note;
  const [asking, setAsking] = useState<'link' | 'discard' | null>(null);
  const [begun, setBegun] = useState(false);
  const inside = useRef(false);
  const say = useSay();
  const id = useOwnId();
  const leadUrl = card.lead.kind === 'known' ? card.lead.url : null;
  const readOnly = writing.where !== 'here';
  const { theirs } = phase.kind === 'conflict' ? phase : { theirs: null };

  // Once they are there they stay: what is below must not move up under the pointer that leaves the note.
  const tools = !readOnly && box.standing !== 'locked' && (begun || typed);
  useEffect(() => {
    if (box.standing === 'editing') setBegun(true);
  }, [box.standing]);

  // The button that was pressed goes when it has done its work; the focus stays, in the note.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) box.focus();
  }, [phase.kind, typed]);

  async function discard() {
    setAsking(null);
    if (await note.discard()) box.focus();
    else say(text.discardFailed);
  }

  function closeLink() {
    setAsking(null);
    box.focus();
  }

  // Never drawn a second time: what is in it belongs to the user, and later to the editor.
  const element = useMemo(
    () => (
      // biome-ignore lint/a11y/useSemanticElements: a textarea holds no lists, links or emphasis.
      <div
        ref={box.box}
        id={id}
        class="note-box note-editor rich"
        role="textbox"
        aria-multiline="true"
        aria-label={text.title}
        contentEditable={!readOnly}
        data-placeholder={readOnly ? text.none : text.placeholder}
        dir="auto"
        tabIndex={0}
      />
    ),
    [],
  );

  return (
    <section
      class="section meeting-note"
      onFocusIn={() => {
        inside.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        // What is lost with its element leads nowhere.
        if (relatedTarget !== null) inside.current = false;
      }}
    >
      <div class="write-head">
        <h2 class="section-name">{text.title}</h2>
        <NoteStatus
          phase={phase}
          draft={draft}
          typed={typed}
          stored={note.stored}
          readOnly={writing.where === 'read-only'}
          leadUrl={leadUrl}
          reader={reader}
        />
      </div>
      {draft.others[0] && !theirs && (
        <OtherDraft
          at={formatTime(draft.others[0].keptAt, reader)}
          onShow={() => draft.others[0] && void note.swap(draft.others[0])}
        />
      )}
      <div hidden={theirs !== null}>{element}</div>
      {theirs && (
        <ConflictView
          theirs={theirs}
          mineHtml={note.mineHtml()}
          onBoth={(joined) => void note.keepBoth(theirs, joined).then(box.focus)}
          onMine={(event) => void note.save(event, theirs)}
          onTheirs={() => void note.keepTheirs(theirs).then(box.focus)}
          onBack={() => {
            note.back();
            box.focus();
          }}
          reader={reader}
        />
      )}
      {box.standing === 'locked' && (
        <p class="write-hint">
          {text.locked}
          {leadUrl !== null && <ExternalLink href={leadUrl}>{text.editInClose}</ExternalLink>}
        </p>
      )}
      {box.standing === 'failed' && (
        <p class="write-hint">
          {text.editorFailed}
          <button type="button" class="text-button" onClick={() => void box.load()}>
            {text.editorAgain}
          </button>
        </p>
      )}
      {tools && !theirs && asking === 'link' && (
        <LinkField link={box.state?.link ?? null} onSet={box.setLink} onClose={closeLink} />
      )}
      {tools && !theirs && asking === 'discard' && (
        <ConfirmRow
          question={text.discardQuestion}
          yes={text.discardYes}
          no={text.discardNo}
          onYes={() => void discard()}
          onNo={() => {
            setAsking(null);
            box.focus();
          }}
        />
      )}
      {tools && !theirs && asking === null && (
        <div class="write-row">
          <NoteToolbar
            state={box.state}
            run={(command) => void box.load().then(() => box.run(command))}
            onLink={() => void box.load().then(() => setAsking('link'))}
            boxId={id}
          />
          {typed && (
            <>
              <button type="button" class="text-button quiet-button" onClick={() => setAsking('discard')}>
                {text.discard}
              </button>
              <button
                type="button"
                class="button primary"
                aria-disabled={phase.kind === 'saving'}
                onClick={(event) => void note.save(event)}
              >
                {text.save}
              </button>
            </>
          )}
        </div>
      )}
      {phase.kind === 'refused' && (
        <RefusalNote
          refusal={phase.refusal}
          now={reader.now}
          kept
          {...actOn(phase.refusal.reason, note.save, note.saveOnLead)}
        />
      )}
    </section>
  );
}

type Act = (event: Event) => void;

/** What only the notetaker may write can go onto the lead; what may be there already is looked for by the same way. */
function actOn(reason: string, save: Act, onLead: Act | null): { act?: Act } {
  if (reason === 'not-notetaker' || reason === 'uncertain') return onLead ? { act: onLead } : {};
  return reason === 'read-only' ? {} : { act: save };
}

function OtherDraft({ at, onShow }: { at: string; onShow: () => void }) {
  const { note } = words.writing;
  return (
    <p class="write-hint above">
      {note.otherDraft(at)}
      <button type="button" class="text-button" onClick={onShow}>
        {note.showOther}
      </button>
    </p>
  );
}
