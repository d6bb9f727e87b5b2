import type { Plugin } from 'vite';

const EDITOR = /import\((["'])([^"']*\/note-editor(?:\.ts)?)\1\)/g;

/** Lets a test hold the file of the note's editor back (`hold-editor.ts`): a page loads a file once, and not again for each test. */
export function lateEditor(): Plugin {
  return {
    name: 'late-editor',
    transform(code, id) {
      if (!id.includes('/src/panel/features/note/')) return null;
      const late = code.replace(EDITOR, 'Promise.resolve(globalThis.editorIsHeld?.()).then(() => $&)');
      return late === code ? null : { code: late, map: null };
    },
  };
}
