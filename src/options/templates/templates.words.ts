/** The options' part about frames for notes. */
export const templates = {
  title: 'Note templates',
  text: 'Frames for meeting notes, kept in this browser. Write them as you type a note: “- ” and “1. ” begin a list, **stars** make bold, and ___ is a blank that Tab goes to.',
  name: 'Name',
  body: 'Text',
  nameOf: (position: number) => `Name of template ${position}`,
  bodyOf: (name: string) => `Text of ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  add: 'Add a template',
  fresh: 'New template',
  bringBack: (name: string) => `Bring back “${name}”`,
  saved: 'Saved',
  failed: 'Not saved. The browser could not keep them.',
  export: 'Export',
  import: 'Import',
  /** Of a file without templates in it. */
  unread: 'No templates could be read from this file.',
  imported: 'Imported',
  file: 'sidecar-templates.json',
};
