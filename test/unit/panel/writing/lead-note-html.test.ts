import { describe, expect, test } from 'vitest';
import { leadNoteHtml, leadNoteText } from '../../../../src/panel/writing/lead-note-html';

describe('a plain note as rich text', () => {
  test.each<[text: string, html: string]>([
    ['Budget sits with purchasing.', '<body><p>Budget sits with purchasing.</p></body>'],
    ['One\nTwo', '<body><p>One</p><p>Two</p></body>'],
    ['One\r\n\r\nTwo\n', '<body><p>One</p><p></p><p>Two</p></body>'],
    ['a < b & c > d', '<body><p>a &lt; b &amp; c &gt; d</p></body>'],
    ['<script>alert(1)</script>', '<body><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></body>'],
    ['&lt;', '<body><p>&amp;lt;</p></body>'],
    ['bell\u0007 half\uD800', '<body><p>bell half</p></body>'],
    ['Łódź 👍', '<body><p>Łódź 👍</p></body>'],
    ['', '<body><p></p></body>'],
  ])('%j', (text, html) => {
    expect(leadNoteHtml(text)).toBe(html);
  });

  test.each(['One\n\nTwo', 'a < b & c > d', '&amp;lt;', '  in from the left', '👍'])('%j comes back', (text) => {
    expect(leadNoteText(leadNoteHtml(text))).toBe(text);
  });

  test.each([
    '<body><p>One <strong>word</strong></p></body>',
    '<body><ul><li>One</li></ul></body>',
    '<body><p>One&nbsp;word</p></body>',
    '<p>One</p>',
    'One',
  ])('%j is more than plain text', (html) => {
    expect(leadNoteText(html)).toBeNull();
  });
});
