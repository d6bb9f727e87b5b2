import { InputRule } from 'prosemirror-inputrules';
import { noteSchema } from '../note/note-schema';

const { strong } = noteSchema.marks;

/** `**bold**` becomes bold with its last star, which is not in the document yet. */
export const typedBold = new InputRule(/(?:^|[\s(])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, (state, match, start, end) => {
  const from = start + match[0].indexOf('**');
  const to = end - 1;
  if (!state.doc.resolve(from).parent.type.allowsMarkType(strong)) return null;
  return state.tr
    .delete(to, end)
    .delete(from, from + 2)
    .addMark(from, to - 2, strong.create())
    .removeStoredMark(strong);
});
