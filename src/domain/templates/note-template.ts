/** A note's frame, to be filled in: the user's own. */
export type NoteTemplate = {
  name: string;
  /** With the marks that are typed into a note (`rich-text/marked-text.ts`); `___` is a blank. */
  text: string;
};

export const MAX_TEMPLATES = 30;
export const MAX_TEMPLATE_CHARS = 5000;
export const MAX_TEMPLATE_NAME = 60;
