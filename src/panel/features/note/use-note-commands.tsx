import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { ListIcon } from '../../../ui/icons/icons';
import { NoteIcon } from '../../../ui/icons/NoteIcon';
import { words } from '../../../words/words';
import { useCommands, useKeyHint } from '../../commands/use-commands';

type Use = {
  box: RefObject<HTMLElement | null>;
  readOnly: boolean;
  write: () => void;
  /** Null where nothing can be put into the note now. */
  insert: (() => void) | null;
};

/** What can be done with the note, by name. */
export function useNoteCommands({ box, readOnly, write, insert }: Use): void {
  const { writing, templates } = words;
  // The box is not drawn a second time, so it is told.
  const hint = useKeyHint('N', writing.note.title);
  useEffect(() => {
    for (const name of ['aria-keyshortcuts', 'title'] as const) {
      if (hint[name] === undefined) box.current?.removeAttribute(name);
      else box.current?.setAttribute(name, hint[name]);
    }
  }, [hint.title]);
  const note = { place: 'call', key: 'N', name: writing.note.command, icon: <NoteIcon />, run: write } as const;
  const template = { place: 'call', name: templates.command, icon: <ListIcon />, run: () => insert?.() } as const;
  useCommands(readOnly ? [] : insert ? [note, template] : [note]);
}
