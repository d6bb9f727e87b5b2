import type { Mark, Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { noteSchema } from '../../../../src/rich-text/editor/note/note-schema';
import { saysNothing, writeNote } from '../../../../src/rich-text/editor/note/write-note';

const { nodes, marks } = noteSchema;

const doc = (...blocks: Node[]) => nodes.doc.create(null, blocks);
const text = (words: string, ...around: Mark[]) => noteSchema.text(words, around);
const p = (...content: Node[]) => nodes.paragraph.create(null, content);
const bare = (...content: Node[]) => nodes.paragraph.create({ line: 'in-block' }, content);
const item = (...blocks: Node[]) => nodes.listItem.create(null, blocks);
const bullets = (...items: Node[]) => nodes.bulletList.create(null, items);
const br = nodes.hardBreak.create();
const bold = marks.strong.create();
const b = marks.strong.create({ tag: 'b' });
const italic = marks.em.create();
const link = marks.link.create({ href: 'https://a.example/?x="1"&y=<2>', attributes: [['target', '_blank']] });

const written: [what: string, note: Node, html: string][] = [
  ['nothing', doc(p()), ''],
  ['nothing, in several lines', doc(p(), p(text(' ')), bullets(item(p())), p(br)), ''],
  ['a line', doc(p(text('a'))), '<p>a</p>'],
  ['an empty line among others', doc(p(text('a')), p(), p(text('b'))), '<p>a</p><p></p><p>b</p>'],
  ['a line that held a break only', doc(p(text('a')), nodes.paragraph.create({ blank: true })), '<p>a</p><p><br/></p>'],
  ['that line, written in', doc(nodes.paragraph.create({ blank: true }, text('a'))), '<p>a</p>'],
  ['what XML reads as markup', doc(p(text('<b> & "q" \u00a0'))), '<p>&lt;b&gt; &amp; &quot;q&quot; \u00a0</p>'],
  ['what XML cannot hold', doc(p(text('a\u0000b\u001f\ud800c'))), '<p>ab\ufffdc</p>'],
  ['text without a tag', doc(bare(text('a')), p(text('b'))), 'a<p>b</p>'],
  ['two of them, which must not run together', doc(bare(text('a')), bare(text('b'))), 'a<p>b</p>'],
  ['one that was emptied', doc(p(text('a')), bare(), p(text('b'))), '<p>a</p><p></p><p>b</p>'],
  ['a new list', doc(bullets(item(p(text('a'))), item(p(text('b'))))), '<ul><li>a</li><li>b</li></ul>'],
  [
    'a new item in a list of paragraphs',
    doc(bullets(item(nodes.paragraph.create({ line: 'in-item-p' }, text('a'))), item(p(text('b'))))),
    '<ul><li><p>a</p></li><li><p>b</p></li></ul>',
  ],
  ['two lines in an item', doc(bullets(item(p(text('a')), p(text('b'))))), '<ul><li>a<p>b</p></li></ul>'],
  [
    'a line that left its list',
    doc(nodes.paragraph.create({ line: 'in-item' }, text('a')), bullets(item(bare(text('b'))))),
    '<p>a</p><ul><li>b</li></ul>',
  ],
  [
    'a list in an item',
    doc(bullets(item(p(text('a')), bullets(item(p(text('b'))))))),
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
  ],
  [
    'a list from three',
    doc(nodes.orderedList.create({ start: '3' }, [item(p(text('a')))])),
    '<ol start="3"><li>a</li></ol>',
  ],
  [
    'blocks',
    doc(
      nodes.heading.create({ level: 2 }, text('h')),
      nodes.rule.create(),
      nodes.blockquote.create(null, p(text('q'))),
    ),
    '<h2>h</h2><hr/><blockquote><p>q</p></blockquote>',
  ],
  [
    'marks that share a part',
    doc(p(text('a', bold), text('b', bold, italic), text('c', italic))),
    '<p><strong>a<em>b</em></strong><em>c</em></p>',
  ],
  ['the tag a mark had', doc(p(text('a', b), text('c', bold))), '<p><b>a</b><strong>c</strong></p>'],
  [
    'a link',
    doc(p(text('a', link))),
    '<p><a href="https://a.example/?x=&quot;1&quot;&amp;y=&lt;2&gt;" target="_blank">a</a></p>',
  ],
  [
    'a colour',
    doc(p(text('a', marks.color.create({ style: 'color: red' })))),
    '<p><span style="color: red">a</span></p>',
  ],
  [
    'a mention, a picture and a break',
    doc(
      p(
        nodes.mention.create({
          attributes: [
            ['data-type', 'mention'],
            ['data-id', 'u&1'],
          ],
          text: '@K<im',
        }),
        br,
        nodes.image.create({
          attributes: [
            ['src', 'https://a.example/x'],
            ['alt', '"'],
          ],
        }),
      ),
    ),
    '<p><span data-type="mention" data-id="u&amp;1">@K&lt;im</span><br/><img src="https://a.example/x" alt="&quot;"/></p>',
  ],
];

describe('writeNote', () => {
  test.each(written)('%s', (_what, note, html) => {
    note.check();
    expect(writeNote(note)).toBe(`<body>${html}</body>`);
    expect(saysNothing(note)).toBe(html === '');
  });
});
