import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  exitCode,
  liftEmptyBlock,
  newlineInCode,
  splitBlockKeepMarks,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItemKeepMarks } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { isLinkAddress } from '../../links';
import { noteSchema } from '../note/note-schema';
import { nextBlank, previousBlank } from './blanks';
import { typedBold } from './bold-rule';
import { toggleList } from './list-commands';

const { nodes, marks } = noteSchema;

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
};

/** What is bold stays bold on the next line, as it does in the browser's own editing before the editor is loaded. */
const newLine = chainCommands(
  splitListItemKeepMarks(nodes.listItem),
  newlineInCode,
  createParagraphNear,
  liftEmptyBlock,
  splitBlockKeepMarks,
);

/**
 * The keys of the note. Tab only where a template has another blank, or where it changes a list; everywhere else it leaves the note, as in any field
 * (WCAG 2.1.2). Ctrl+Shift+7 and 8 as in Google Docs and Gmail.
 */
export function keys(): Plugin[] {
  return [
    keymap({
      'Mod-b': toggleMark(marks.strong),
      'Mod-i': toggleMark(marks.em),
      'Mod-u': toggleMark(marks.underline),
      'Mod-Shift-7': toggleList(nodes.orderedList),
      'Mod-Shift-8': toggleList(nodes.bulletList),
      'Mod-z': undo,
      'Shift-Mod-z': redo,
      'Mod-y': redo,
      Backspace: undoInputRule,
      Enter: newLine,
      'Shift-Enter': chainCommands(exitCode, lineBreak),
      Tab: chainCommands(nextBlank, sinkListItem(nodes.listItem)),
      'Shift-Tab': chainCommands(previousBlank, liftListItem(nodes.listItem)),
    }),
    keymap(baseKeymap),
    inputRules({
      rules: [
        wrappingInputRule(/^\s*([-*•])\s$/, nodes.bulletList),
        wrappingInputRule(/^\s*1[.)]\s$/, nodes.orderedList),
        typedBold,
        typedAddress,
      ],
    }),
  ];
}

/** An address becomes a link when the space after it is typed. */
const typedAddress = new InputRule(
  /(?:^|\s)(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]'])[.,;:!?)\]']*\s$/i,
  (state, match, start, end) => {
    const href = match[1] ?? '';
    const from = start + match[0].indexOf(href);
    if (!isLinkAddress(href) || state.doc.rangeHasMark(from, end, marks.link)) return null;
    return state.tr
      .addMark(from, from + href.length, marks.link.create({ href }))
      .insertText(' ', end)
      .removeStoredMark(marks.link);
  },
);
