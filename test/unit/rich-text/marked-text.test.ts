import { expect, test } from 'vitest';
import { noteFromMarked } from '../../../src/rich-text/marked-text';
import { richTextFault } from '../../fakes/close-server/rich-text';

test.each([
  ['Budget: ___', '<p>Budget: ___</p>'],
  ['**Budget:** ___ and **so on**', '<p><strong>Budget:</strong> ___ and <strong>so on</strong></p>'],
  ['a\r\n- b\n* c\n1. d\n2) e\nf', '<p>a</p><ul><li>b</li><li>c</li></ul><ol><li>d</li><li>e</li></ol><p>f</p>'],
  ['2 ** 3 ** 4, **no', '<p>2 ** 3 ** 4, **no</p>'],
  ['<b>x</b> & **<i>**', '<p>&lt;b&gt;x&lt;/b&gt; &amp; <strong>&lt;i&gt;</strong></p>'],
  ['', '<p></p>'],
  ['\n a\n\n', '<p>a</p>'],
  ['a\rb', '<p>a</p><p>b</p>'],
  ['-   Budget and time\n  123) c\n1234. d', '<ul><li>Budget and time</li></ul><ol><li>c</li></ol><p>1234. d</p>'],
  ['- the\u2028end', '<p>- the\u2028end</p>'],
  ['**x**, - y', '<p><strong>x</strong>, - y</p>'],
  ['- last', '<ul><li>last</li></ul>'],
  ['-none', '<p>-none</p>'],
])('%j', (text, html) => {
  expect(noteFromMarked(text)).toBe(`<body>${html}</body>`);
  expect(richTextFault(noteFromMarked(text))).toBeNull();
});
