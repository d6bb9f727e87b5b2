/** What programs put on the clipboard (shapes made up after theirs), and what must stand in the note. */
export type Paste = { from: string; html?: string; text?: string; becomes: string };

const docs = (inner: string) =>
  `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5f0e1c2a-7fff-4a0b">${inner}</b>`;
const docsSpan = (text: string, more = '') =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;${more}">${text}</span>`;
const docsParagraph = (inner: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${inner}</p>`;
const docsItem = (inner: string, level = 1, more = '') =>
  `<li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="${level}"${more}><p dir="ltr" style="line-height:1.38;" role="presentation">${inner}</p></li>`;

const word = (
  inner: string,
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:"Cambria Math";} p.MsoNormal {margin:0cm;} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->${inner}<!--EndFragment--></body></html>`;
const wordItem = (bullet: string, text: string, level = 1, place = 'Middle') =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:${36 * level}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`;

const notion = (inner: string) =>
  `<meta charset='utf-8'><!-- notionvc: 1f2e3d4c-aaaa-bbbb-cccc-0123456789ab -->${inner}<!-- /notionvc -->`;

export const pastes: readonly Paste[] = [
  {
    from: 'Google Docs: a paragraph with bold, italic, a link and colours',
    html: docs(
      docsParagraph(
        docsSpan('We agreed on ') +
          docsSpan('two pilots', 'font-weight:700;color:#ff0000;') +
          docsSpan(' and ') +
          docsSpan('one review', 'font-style:italic;') +
          docsSpan(', see ') +
          `<a href="https://docs.example/d/1" style="text-decoration:none;">${docsSpan('the plan', 'color:#1155cc;text-decoration:underline;')}</a>`,
      ),
    ),
    becomes:
      '<p>We agreed on <strong>two pilots</strong> and <em>one review</em>, see <a href="https://docs.example/d/1">the plan</a></p>',
  },
  {
    from: 'Google Docs: nested lists, the inner one beside its item',
    html: docs(
      `<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${docsItem(docsSpan('Budget'))}<ul>${docsItem(docsSpan('40k a year'), 2)}</ul>${docsItem(docsSpan('Timing'))}</ul>`,
    ),
    becomes: '<ul><li>Budget<ul><li>40k a year</li></ul></li><li>Timing</li></ul>',
  },
  {
    from: 'Google Docs: a heading, an empty line, a numbered list',
    html: docs(
      `<h2 dir="ltr" style="line-height:1.38;">${docsSpan('Next steps', 'font-size:16pt;')}</h2>${docsParagraph(docsSpan('By Friday:', 'text-decoration:underline;'))}<br><ol>${docsItem(docsSpan('Send the offer'))}${docsItem(docsSpan('Call Kim'))}</ol>`,
    ),
    becomes: '<h2>Next steps</h2><p><u>By Friday:</u></p><p></p><ol><li>Send the offer</li><li>Call Kim</li></ol>',
  },
  {
    from: 'Google Docs: a check list with pictures for boxes',
    html: docs(
      `<ul style="margin-top:0;">${docsItem(docsSpan('Contract'), 1, ' role="checkbox" aria-checked="true"').replace('<p', '<img src="data:image/png;base64,AAAA" alt="checked"/><p')}${docsItem(docsSpan('Invoice'), 1, ' role="checkbox" aria-checked="false"')}</ul>`,
    ),
    becomes: '<ul><li>☑ Contract</li><li>☐ Invoice</li></ul>',
  },
  {
    from: 'Google Docs: a table',
    html: docs(
      `<div dir="ltr"><table style="border:none;"><colgroup><col width="200"/></colgroup><tbody><tr><td>${docsParagraph(docsSpan('Seats'))}</td><td>${docsParagraph(docsSpan('25'))}</td></tr></tbody></table></div>`,
    ),
    becomes: '<p>Seats</p><p>25</p>',
  },
  {
    from: 'Word: paragraphs with bold, a comment of the program and an empty line',
    html: word(
      `<p class=MsoNormal><span lang=EN-GB>They use <b style='mso-bidi-font-weight:normal'>three tools</b> today.<o:p></o:p></span></p>\n\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n\n<p class=MsoNormal><i>Decision</i> in May<span style='mso-spacerun:yes'>  </span>(<s>April</s>).</p>`,
    ),
    becomes:
      '<p>They use <strong>three tools</strong> today.</p><p></p><p><em>Decision</em> in May (<s>April</s>).</p>',
  },
  {
    from: 'Word: a bullet list of paragraphs, with a second level',
    html: word(
      wordItem('·', 'Security review', 1, 'First') +
        wordItem('o', 'SOC 2 report', 2) +
        wordItem('·', 'Legal', 1, 'Last'),
    ),
    becomes: '<ul><li>Security review<ul><li>SOC 2 report</li></ul></li><li>Legal</li></ul>',
  },
  {
    from: 'Word: a numbered list after a heading, then text',
    html: word(
      `<h1>Plan<o:p></o:p></h1>\n${wordItem('1.', 'Kick-off', 1, 'First')}${wordItem('2.', '<b>Roll-out</b>', 1, 'Last')}<p class=MsoNormal>Owner: <a href="mailto:kim@acme.example">Kim</a></p>`,
    ),
    becomes:
      '<h1>Plan</h1><ol><li>Kick-off</li><li><strong>Roll-out</strong></li></ol><p>Owner: <a href="mailto:kim@acme.example">Kim</a></p>',
  },
  {
    from: 'Word: a table and a picture of the program',
    html: word(
      `<table class=MsoTableGrid><tr><td><span>Q1</span></td><td><span>Q2</span></td></tr></table><p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"/><![endif]--><![if !vml]><img width=10 src="file:///C:/x.png"><![endif]>After</p>`,
    ),
    becomes: '<p>Q1 | Q2</p><p>After</p>',
  },
  {
    from: 'Gmail: lines as divs, with an empty one',
    html: '<div dir="ltr">Hi Robin,<div><br></div><div>the <b>budget</b> is fixed.</div><div>Best, Kim&nbsp;</div></div>',
    becomes: '<p>Hi Robin,</p><p></p><p>the <strong>budget</strong> is fixed.</p><p>Best, Kim</p>',
  },
  {
    from: 'Gmail: a reply with the quoted mail',
    html: '<div dir="ltr">Works for us.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Robin &lt;<a href="mailto:robin@northwind.example">robin@northwind.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Can we meet <span style="color:rgb(255,0,0)">Tuesday</span>?</div></blockquote></div>',
    becomes:
      '<p>Works for us.</p><p></p><p>On Mon, Robin &lt;<a href="mailto:robin@northwind.example">robin@northwind.example</a>&gt; wrote:</p><blockquote><p>Can we meet Tuesday?</p></blockquote>',
  },
  {
    from: 'Gmail: a list, fonts, an emoji as a picture and a tracking pixel',
    html: '<div><font face="arial" size="4" color="#ff0000">Open <u>points</u> <img alt="👍" src="https://fonts.example/1f44d.png"></font><ul><li style="margin-left:15px">Price</li><li style="margin-left:15px">Terms</li></ul><img src="https://track.example/p.gif" width="1" height="1" alt="x"></div>',
    becomes: '<p>Open <u>points</u> 👍</p><ul><li>Price</li><li>Terms</li></ul>',
  },
  {
    from: 'Notion: headings, bold and nested lists',
    html: notion(
      '<h3>Call</h3><p>With <strong>Acme</strong> and <code>v2</code></p><ul><li>Team<ul><li>Kim<ol><li>CTO</li></ol></li></ul></li><li>Tools</li></ul>',
    ),
    becomes:
      '<h3>Call</h3><p>With <strong>Acme</strong> and <code>v2</code></p><ul><li>Team<ul><li>Kim<ol><li>CTO</li></ol></li></ul></li><li>Tools</li></ul>',
  },
  {
    from: 'Notion: a list to be ticked off',
    html: notion(
      '<ul class="to-do-list"><li><input type="checkbox" checked> Offer sent</li><li><input type="checkbox"> Contract signed</li></ul>',
    ),
    becomes: '<ul><li>☑ Offer sent</li><li>☐ Contract signed</li></ul>',
  },
  {
    from: 'Notion: a quote, a line, a link and a folded part',
    html: notion(
      '<blockquote>We need it <em>yesterday</em></blockquote><hr><ul class="toggle"><li><details open><summary>More</summary><p><a href="https://notion.example/x?pvs=4">Page</a></p></details></li></ul>',
    ),
    becomes:
      '<blockquote><p>We need it <em>yesterday</em></p></blockquote><hr/><ul><li>More<p><a href="https://notion.example/x?pvs=4">Page</a></p></li></ul>',
  },
  {
    from: 'a web page: a script, a style, a link that is none, and their text',
    html: '<style>p{color:red}</style><p class="lead" onclick="window.ran=1" style="color:red;font-size:30px">Read <a href="javascript:window.ran=1">this</a><script>window.ran=1</script> and <a href="https://acme.example/">that</a></p>',
    becomes: '<p>Read this and <a href="https://acme.example/">that</a></p>',
  },
  {
    from: 'a web page: code with its lines, and what is hidden',
    html: '<pre>one\n  two</pre><p>shown<span style="display:none">hidden</span></p>',
    becomes: '<p>one<br/>two</p><p>shown</p>',
  },
  {
    from: 'plain text: lines and bullets',
    text: 'Agenda\r\n• Price\r\n• Terms\r\n   ◦ Net 30\r\n\r\n\r\nSee you',
    becomes: '<p>Agenda</p><ul><li>Price</li><li>Terms<ul><li>Net 30</li></ul></li></ul><p></p><p>See you</p>',
  },
  {
    from: 'plain text: numbers, and one that is none',
    text: '1. Call\n2. Write\n\n3.5 percent off\n24. December',
    becomes: '<ol><li>Call</li><li>Write</li></ol><p></p><p>3.5 percent off</p><p>24. December</p>',
  },
  {
    from: 'plain text: markup is text',
    text: '<b>x</b> & <script>window.ran=1</script>',
    becomes: '<p>&lt;b&gt;x&lt;/b&gt; &amp; &lt;script&gt;window.ran=1&lt;/script&gt;</p>',
  },
  {
    from: 'plain text: an address',
    text: 'https://acme.example/offer?id=1&x=2',
    becomes: '<p><a href="https://acme.example/offer?id=1&amp;x=2">https://acme.example/offer?id=1&amp;x=2</a></p>',
  },
  {
    from: 'a picture only, with its name as text',
    html: '<img src="https://track.example/p.gif" alt="photo">',
    text: 'photo',
    becomes: '<p>photo</p>',
  },
];
