import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LeadCard } from '../../../domain/panel-state';
import { noteFromMarked } from '../../../rich-text/marked-text';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { ConfirmRow } from '../../../ui/controls/ConfirmRow';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { useDrawnNames } from '../../../ui/hooks/use-drawn-names';
import { useOwnId } from '../../../ui/hooks/use-id';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import notesStyles from '../../drafts/views/notes.module.css';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import statusStyles from '../../drafts/views/status.module.css';
import { UnkeptNote } from '../../drafts/views/UnkeptNote';
import { OtherLeadsNote } from '../other-leads/OtherLeadsNote';
import { ConflictView } from './ConflictView';
import { LinkField } from './LinkField';
import { NoteStatus } from './NoteStatus';
import { NoteToolbar } from './NoteToolbar';
import noteStyles from './note.module.css';
import { OtherDraft } from './OtherDraft';
import { TemplateChoice } from './TemplateChoice';
import { useFocusInside } from './use-focus-inside';
import { useMeetingNote } from './use-meeting-note';
import { useNoteCommands } from './use-note-commands';

type Props = { card: LeadCard; writing: Writing; viewer: Viewer };

/** The rep's own note of the meeting: to be read, and with one click to be written. */
export function NoteEditorSection({ card, writing, viewer }: Props) {
  const { note: text } = words.writing;
  const note = useMeetingNote(card, writing);
  const { box, draft, phase, typed } = note;
  const [asking, setAsking] = useState<'link' | 'template' | 'discard' | null>(null);
  const [begun, setBegun] = useState(false);
  const { inside, onFocusOut } = useFocusInside();
  const pressed = useRef(false);
  const announce = useAnnounce();
  const id = useOwnId();
  const leadUrl = card.lead.kind === 'known' ? card.lead.url : null;
  const readOnly = writing.where !== 'here';
  const names = useDrawnNames(box.box, text.title, readOnly ? text.none : text.placeholder);
  const { theirs } = phase.kind === 'conflict' ? phase : { theirs: null };

  // They come with the focus and not with the editor, which may be late: by then the focus, or the pointer, is at what they
  // would push down. Once they are there they stay: what is below must not move up under the pointer that leaves the note.
  const tools = !readOnly && box.standing !== 'locked' && (typed || (begun && box.standing !== 'failed'));

  // The button that was pressed goes when it has done its work; the focus stays, in the note.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) box.focus();
  }, [phase.kind, typed, tools]);

  useNoteCommands({
    box: box.box,
    readOnly,
    write: box.focus,
    insert: box.standing === 'locked' || theirs ? null : askTemplate,
  });

  function askTemplate() {
    box.focus();
    void box.load().then(() => setAsking('template'));
  }

  async function discard(event: Event) {
    const gone = await note.discard(event);
    if (gone === null) return;
    setAsking(null);
    if (gone) box.focus();
    else announce(text.discardFailed);
  }

  function backToNote() {
    setAsking(null);
    box.focus();
  }

  // Never drawn a second time: what is in it belongs to the user, and later to the editor.
  const element = useMemo(
    () => (
      // biome-ignore lint/a11y/useSemanticElements: a textarea holds no lists, links or emphasis.
      <div
        ref={box.box}
        data-part="note-box"
        id={id}
        class={`${noteStyles.noteBox} note-editor rich`}
        role="textbox"
        aria-multiline="true"
        {...names}
        contentEditable={!readOnly}
        dir="auto"
        tabIndex={0}
      />
    ),
    [],
  );

  return (
    <section
      class={sectionStyles.section}
      onPointerDown={() => {
        pressed.current = true;
      }}
      onPointerUp={() => {
        pressed.current = false;
      }}
      onFocusIn={({ target }) => {
        inside.current = true;
        if (target !== box.box.current) return;
        setBegun(true);
        // The browser scrolls to the caret alone. Under a pointer that is down nothing may move.
        if (!pressed.current) box.box.current?.scrollIntoView({ block: 'nearest' });
      }}
      onFocusOut={onFocusOut}
    >
      <div class={statusStyles.head}>
        <h2 class={sectionStyles.name}>{text.title}</h2>
        <NoteStatus
          phase={phase}
          draft={draft}
          typed={typed}
          stored={note.stored}
          readOnly={writing.where === 'read-only'}
          leadUrl={leadUrl}
          viewer={viewer}
        />
      </div>
      {draft.others[0] && !theirs && (
        <OtherDraft
          at={formatTime(draft.others[0].keptAt, viewer)}
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
          onTheirs={(event) => void note.keepTheirs(event, theirs).then((kept) => kept && box.focus())}
          onBack={() => {
            note.back();
            box.focus();
          }}
          viewer={viewer}
        />
      )}
      {note.wordless && !theirs && (
        <p class={notesStyles.hint}>
          {words.writing.wordless}
          {leadUrl !== null && (
            <ExternalLink href={leadUrl} title={words.panel.newTab}>
              {words.writing.openNamed}
            </ExternalLink>
          )}
        </p>
      )}
      {box.standing === 'locked' && (
        <p class={notesStyles.hint}>
          {text.locked}
          {leadUrl !== null && (
            <ExternalLink href={leadUrl} title={words.panel.newTab}>
              {text.editInClose}
            </ExternalLink>
          )}
        </p>
      )}
      {box.standing === 'failed' && (
        <p class={notesStyles.hint}>
          {text.editorFailed}
          <Button kind="text" onClick={() => void box.load()}>
            {text.editorAgain}
          </Button>
        </p>
      )}
      {tools && !theirs && asking === 'link' && (
        <LinkField link={box.state?.link ?? null} onSet={box.setLink} onClose={backToNote} />
      )}
      {tools && !theirs && asking === 'template' && (
        <TemplateChoice
          writer={writing.writer}
          onChoose={(chosen) => {
            setAsking(null);
            box.focus();
            box.run({ insert: noteFromMarked(chosen) });
          }}
          onClose={backToNote}
        />
      )}
      {tools && !theirs && asking === 'discard' && (
        <ConfirmRow
          question={text.discardQuestion}
          yes={text.discardYes}
          no={text.discardNo}
          onYes={(event) => void discard(event)}
          onNo={() => {
            setAsking(null);
            box.focus();
          }}
        />
      )}
      {tools && !theirs && asking === null && (
        <div class={noteStyles.row}>
          <NoteToolbar
            state={box.state}
            run={(command) => void box.load().then(() => box.run(command))}
            onLink={() => void box.load().then(() => setAsking('link'))}
            onTemplate={() => void box.load().then(() => setAsking('template'))}
            boxId={id}
          />
          {typed && (
            <div class={noteStyles.last}>
              <Button kind="text" class={noteStyles.discard} onClick={() => setAsking('discard')}>
                {text.discard}
              </Button>
              <Button kind="primary" aria-disabled={phase.kind === 'saving'} onClick={(event) => void note.save(event)}>
                {text.save}
              </Button>
            </div>
          )}
        </div>
      )}
      {typed && draft.unkept && <UnkeptNote text={box.text} copy={writing.copy} />}
      {note.saved !== null && !typed && <OtherLeadsNote html={note.saved} writing={writing} viewer={viewer} />}
      {phase.kind === 'refused' && (
        <RefusalNote
          refusal={phase.refusal}
          now={viewer.now}
          kept={!draft.unkept}
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
