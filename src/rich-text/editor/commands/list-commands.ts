import type { Node, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { noteSchema } from '../note/note-schema';

const { bulletList, orderedList, listItem } = noteSchema.nodes;

/** The innermost list around the selection, and where it begins; null outside of lists. */
export function listAround(state: EditorState): { list: Node; position: number } | null {
  const { $from, to } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    const isList = node.type === bulletList || node.type === orderedList;
    if (isList && to <= $from.end(depth)) return { list: node, position: $from.before(depth) };
  }
  return null;
}

/** Makes the lines a list of this kind, the list one of this kind, or, if it is, the lines no list. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const around = listAround(state);
    if (!around) return wrapInList(type)(state, dispatch);
    if (around.list.type === type) return liftListItem(listItem)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(around.position, type));
    return true;
  };
}
