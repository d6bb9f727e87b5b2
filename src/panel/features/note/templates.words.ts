import type { NoteTemplate } from '../../../domain/templates/note-template';

/** What there is until the user has changed it. `___` is a blank that Tab goes to. */
const first: NoteTemplate[] = [
  {
    name: 'Discovery',
    text: '**Situation:** ___\n**What hurts:** ___\n**Who decides:** ___\n**Budget:** ___\n**Next step:** ___ by ___',
  },
  {
    name: 'Demo',
    text: '**Shown:** ___\n**What they liked:** ___\n**Open questions**\n- ___\n**Next step:** ___ by ___',
  },
  {
    name: 'Check-in',
    text: '**How it goes:** ___\n**Wanted:** ___\n**Risk:** ___\n**We promised**\n1. ___',
  },
  { name: 'No show', text: 'Nobody came. Tried ___. New date: ___' },
];

/** Frames of notes. */
export const templates = {
  first,
  button: 'Template',
  command: 'Insert a note template',
  choose: 'Insert a template',
  none: 'You have no templates.',
  failed: 'Your templates could not be read.',
  edit: 'Edit templates',
};
