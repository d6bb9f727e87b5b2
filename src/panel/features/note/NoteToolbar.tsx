import type { ComponentChildren } from 'preact';
import type { EditorCommand, EditorState } from '../../../rich-text/editor/note-editor';
import { ChevronIcon, LinkIcon, ListIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import noteStyles from './note.module.css';

type Props = {
  /** Null while the editor is on its way. */
  state: EditorState | null;
  run: (command: EditorCommand) => void;
  onLink: () => void;
  onTemplate: () => void;
  boxId: string;
};

/** What the note can hold, by button; each has its keys in the editor too. */
export function NoteToolbar({ state, run, onLink, onTemplate, boxId }: Props) {
  const { note } = words.writing;
  return (
    <fieldset class={noteStyles.tools} aria-label={note.toolbar} aria-controls={boxId}>
      <Tool label={note.bold} pressed={state?.bold ?? false} onPress={() => run('bold')}>
        <span class={noteStyles.strong}>B</span>
      </Tool>
      <Tool label={note.italic} pressed={state?.italic ?? false} onPress={() => run('italic')}>
        <span class={noteStyles.slanted}>I</span>
      </Tool>
      <Tool label={note.list} pressed={state?.bulletList ?? false} onPress={() => run('bullet-list')}>
        <ListIcon />
      </Tool>
      <Tool label={note.link} pressed={state !== null && state.link !== null} onPress={onLink}>
        <LinkIcon />
      </Tool>
      <button
        type="button"
        class={`${noteStyles.tool} ${noteStyles.wordy}`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onTemplate}
      >
        {words.templates.button}
        <ChevronIcon />
      </button>
    </fieldset>
  );
}

type ToolProps = { label: string; pressed: boolean; onPress: () => void; children: ComponentChildren };

function Tool({ label, pressed, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      class={noteStyles.tool}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      // The caret stays in the note.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
