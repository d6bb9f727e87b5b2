import { describe, expect, test } from 'vitest';
import { richTextFault } from '../../fakes/close-server/rich-text';

describe('well-formed', () => {
  test.each([
    '<body></body>',
    '<body>text</body>',
    '<body><p>a</p><p>b</p></body>',
    '<body><h1>a</h1><p><em>b</em><strong>c</strong><u>d</u><s>e</s><code>f</code></p></body>',
    '<body><ul><li><p>a</p><ol><li>b</li></ol></li></ul></body>',
    '<body><hr/><hr /><img src="https://a.example/x.png" alt=\'x\'/></body>',
    '<body><a href="https://a.example/?b=1&amp;c=2">d</a></body>',
    '<body><span data-type="mention" data-id="user_1" class="mention">@Kim</span></body>',
    '<body><p title="a > b">&lt;&gt;&amp;&quot;&apos;&#39;&#x1F511; 🔑 > ]]</p></body>',
    '<body>\n\t<p\n class="x">a</p>\r\n</body>',
    '<body><!-- a <b> & c --><p>d</p></body>',
  ])('%s', (html) => {
    expect(richTextFault(html)).toBeNull();
  });
});

describe('refused', () => {
  test.each<[unknown]>([
    [''],
    ['<p>a</p>'],
    ['a'],
    [' <body>a</body>'],
    ['<body>a</body> '],
    ['<body>a'],
    ['<BODY>a</BODY>'],
    ['<body class="x">a</body>'],
    ['<body>a</body><body>b</body>'],
    ['<body>a</body>b<p></body>'],
    ['<body><p>a</body>'],
    ['<body>a</p></body>'],
    ['<body><p><b>a</p></b></body>'],
    ['<body><br></body>'],
    ['<body><P>a</P></body>'],
    ['<body>a & b</body>'],
    ['<body>a&nbsp;b</body>'],
    ['<body>&#x;</body>'],
    ['<body>a < b</body>'],
    ['<body>a <3 b</body>'],
    ['<body><a href=x>a</a></body>'],
    ['<body><a href="x" href="y">a</a></body>'],
    ['<body><a href="x"title="y">a</a></body>'],
    ['<body><a href="a&b">a</a></body>'],
    ['<body><a href="<">a</a></body>'],
    ['<body><a href="x>a</a></body>'],
    ['<body><input disabled/></body>'],
    ['<body><!-- a -- b --></body>'],
    ['<body><!-- a</body>'],
    ['<body><![CDATA[a]]></body>'],
    ['<body><?x?></body>'],
    ['<!DOCTYPE html><body>a</body>'],
    ['<body>a\0</body>'],
    ['<body>a\x0b</body>'],
    ['<body>a\ud800</body>'],
    ['<body>a\uffff</body>'],
    [17],
    [undefined],
    [{}],
  ])('%j', (html) => {
    expect(richTextFault(html)).toEqual(expect.any(String));
  });
});
