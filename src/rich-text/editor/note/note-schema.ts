import { type DOMOutputSpec, type MarkSpec, Schema } from 'prosemirror-model';
import { isLinkAddress } from '../../links';
import { MARK_TAGS } from '../../tags';
import { imageLabel } from './allowed-values';

/** Attributes of an element as they were in the note, in their order. */
export type AttributePairs = readonly (readonly [name: string, value: string])[];

/**
 * How a paragraph without a tag of its own, or with one where none is usual, was written in the note. It counts only in the
 * place it was read in, so a line that is moved out of its list becomes a `<p>`: `in-item` bare text of an `<li>`,
 * `in-item-p` a `<p>` in an `<li>`, `in-block` bare text of the body or of a quote, null what is usual in the place.
 */
export type LineForm = 'in-item' | 'in-item-p' | 'in-block' | null;

const inlineTag = (spec: DOMOutputSpec) => () => spec;

/**
 * What a note may hold (Close: Rich Text Fields), each part with what is needed to write it as it was. Marks are in the
 * order in which they are nested when written, outermost first.
 */
export const noteSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      // `blank`: the paragraph held nothing but a `<br/>`, which is no line of its own.
      attrs: { line: { default: null }, blank: { default: false } },
      parseDOM: [{ tag: 'p' }],
      toDOM: inlineTag(['p', 0]),
    },
    heading: {
      group: 'block',
      content: 'inline*',
      defining: true,
      attrs: { level: { default: 1 } },
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    blockquote: {
      group: 'block',
      content: 'block+',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: inlineTag(['blockquote', 0]),
    },
    bulletList: {
      group: 'block',
      content: 'listItem+',
      parseDOM: [{ tag: 'ul' }],
      toDOM: inlineTag(['ul', 0]),
    },
    orderedList: {
      group: 'block',
      content: 'listItem+',
      attrs: { start: { default: null } },
      parseDOM: [{ tag: 'ol', getAttrs: (ol) => ({ start: ol.getAttribute('start') }) }],
      toDOM: (node) => (node.attrs.start === null ? ['ol', 0] : ['ol', { start: node.attrs.start }, 0]),
    },
    listItem: { content: 'block+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: inlineTag(['li', 0]) },
    rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: inlineTag(['hr']) },
    text: { group: 'inline' },
    hardBreak: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: inlineTag(['br']),
      leafText: () => '\n',
    },
    // The next two are shown as a chip and have no rule to be parsed by: nothing that is pasted makes one.
    image: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { attributes: { default: [] } },
      toDOM: (node) => {
        const label = imageLabel(node.attrs.attributes);
        return ['span', { class: 'note-image', role: 'img', 'aria-label': label }, label];
      },
      leafText: (node) => imageLabel(node.attrs.attributes),
    },
    mention: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { attributes: { default: [] }, text: { default: '' } },
      toDOM: (node) => ['span', { class: 'note-mention' }, node.attrs.text],
      leafText: (node) => node.attrs.text,
    },
  },
  marks: {
    link: {
      inclusive: false,
      attrs: { href: {}, attributes: { default: [] } },
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (a) => {
            const href = a.getAttribute('href') ?? '';
            return isLinkAddress(href) ? { href } : false;
          },
        },
      ],
      toDOM: (mark) => ['a', { href: mark.attrs.href, target: '_blank', rel: 'noopener noreferrer' }, 0],
    },
    // Kept, and not shown, as where the note is read: a colour for white paper may be illegible on a dark panel.
    color: { attrs: { style: {} }, toDOM: inlineTag(['span', { class: 'note-color' }, 0]) },
    strong: tagged(MARK_TAGS.strong),
    em: tagged(MARK_TAGS.em),
    underline: tagged(MARK_TAGS.underline),
    strike: tagged(MARK_TAGS.strike),
    code: { ...tagged(MARK_TAGS.code), code: true },
  },
});

/** A mark with several tags. The tag is kept; one text may have two of them. */
function tagged(tags: readonly [string, ...string[]]): MarkSpec {
  return {
    attrs: { tag: { default: tags[0] } },
    excludes: '',
    parseDOM: tags.map((tag) => ({ tag, attrs: { tag } })),
    toDOM: (mark) => [mark.attrs.tag, 0],
  };
}
