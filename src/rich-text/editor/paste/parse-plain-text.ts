import type { Mark, Node } from 'prosemirror-model';
import { isLinkAddress } from '../../links';
import { noteSchema } from '../note/note-schema';
import { type ListLine, nestedLists } from './nested-lists';

const { nodes, marks } = noteSchema;

/** Reads plain text as a note: a line is a paragraph, lines with bullets are a list, an address alone is a link. */
export function parsePlainText(text: string, inherited: readonly Mark[] = []): Node {
  const blocks: Node[] = [];
  let list: ListLine[] = [];
  const flush = () => {
    blocks.push(...nestedLists(list));
    list = [];
  };
  const lines = text
    .replace(/\s+$/, '')
    .replace(/^(\s*\n)+/, '')
    .split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) {
    const bullet = /^([ \t]*)([•◦▪‣·●○■*-])[ \t]+(?=\S)(.*)$/u.exec(line);
    const number = /^([ \t]*)\d{1,3}[.)][ \t]+(?=\S)(.*)$/.exec(line);
    if (bullet) list.push(listLine(bullet[1], false, bullet[3], inherited));
    // One line with a number in front may be a date or a sum.
    else if (number && (list.length > 0 || /^\s*1[.)]\s/.test(line)) && lines.length > 1) {
      list.push(listLine(number[1], true, number[2], inherited));
    } else {
      flush();
      const isSecondBlank = line.trim() === '' && lines[index - 1]?.trim() === '';
      if (!isSecondBlank) blocks.push(nodes.paragraph.create(null, textOf(line, inherited)));
    }
  }
  flush();
  return nodes.doc.create(null, blocks);
}

function listLine(indent = '', ordered: boolean, text = '', inherited: readonly Mark[]): ListLine {
  const content = [nodes.paragraph.create(null, textOf(text, inherited))];
  return { level: indent.replace(/\t/g, '    ').length, ordered, content };
}

function textOf(line: string, inherited: readonly Mark[]): Node[] {
  const text = line.replace(/\t/g, ' ').replace(/\u00a0/g, ' ');
  if (text.trim() === '') return [];
  const isLink = !/\s/.test(text) && isLinkAddress(text);
  return [noteSchema.text(text, isLink ? marks.link.create({ href: text }).addToSet(inherited) : inherited)];
}
