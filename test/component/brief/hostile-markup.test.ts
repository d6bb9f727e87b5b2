import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectMeeting, expectTexts, textOf } from '../pages/panel';
import { createWorld } from '../world';

const { brief } = words;

/** Markup as an attacker would write it, with the text that must still be readable. */
const hostileHtml: readonly (readonly [attack: string, html: string, text: string])[] = [
  ['script', '<p>one</p><script>window.hacked=1;top.hacked=1</script>', 'one'],
  ['image', '<p>two<img src=x onerror="window.hacked=1"><img src="https://evil.example/pixel"></p>', 'two'],
  ['drawing', '<svg onload="window.hacked=1"><script>window.hacked=1</script><circle r=9></svg>three', 'three'],
  ['link', '<a href="javascript:window.hacked=1">four</a><a href="&#1;java\tscript:window.hacked=1">!</a>', 'four'],
  [
    'data link',
    '<a href="data:text/html,<script>opener.hacked=1</script>" ping="https://evil.example/">five</a>',
    'five',
  ],
  ['style', '<style>@import url(https://evil.example/x.css);.meeting{display:none}</style>six', 'six'],
  ['style attribute', '<p style="position:fixed;inset:0;background:url(https://evil.example/bg)">seven</p>', 'seven'],
  [
    'frame',
    '<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>eight',
    'eight',
  ],
  [
    'form',
    '<form action="https://evil.example/"><input autofocus onfocus="window.hacked=1"><button>nine</button></form>',
    'nine',
  ],
  [
    'page',
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="stylesheet" href="https://evil.example/y.css">ten',
    'ten',
  ],
  ['object', '<object data="https://evil.example/"></object><embed src="https://evil.example/">eleven', 'eleven'],
  [
    'media',
    '<video src="https://evil.example/v" autoplay onerror="window.hacked=1"></video><audio src="https://evil.example/a" onerror="window.hacked=1"></audio>twelve',
    'twelve',
  ],
  [
    'mutation',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=1&gt;">',
    '',
  ],
  [
    'names',
    '<p id="root" class="panel" name="body" onclick="window.hacked=1">thirteen</p><h1>fourteen</h1>',
    'fourteen',
  ],
  [
    'template',
    '<template><img src=x onerror="window.hacked=1"></template><details ontoggle="window.hacked=1" open>fifteen</details>',
    'fifteen',
  ],
];

test('hostile markup in note and summary becomes text, lists and safe links', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  const html = hostileHtml.map(([, markup]) => `<div>${markup}</div>`).join('');
  const safe = '<ul><li>sixteen</li></ul><a href="https://safe.example/path">seventeen</a>';
  world.close.setFault('/activity/meeting/', {
    kind: 'edit',
    edit: (body) => withRichText(body, `${html}${safe}`),
  });
  await world.open(discoveryCall);
  await expectMeeting(discoveryCall);

  for (const name of [brief.note, brief.summary]) {
    const section = page.getSection(name);
    await expectTexts(section.getByRole('listitem'), ['sixteen']);
    const shown = textOf(section.element());
    for (const [attack, , text] of hostileHtml) expect(shown, `text beside: ${attack}`).toContain(text);
    await expect
      .element(section.getByRole('link', { name: 'seventeen' }))
      .toHaveAttribute('href', 'https://safe.example/path');
    const rich = section.element().querySelector('.rich');
    expect(rich && unexpectedIn(rich)).toEqual([]);
  }
  await expect.element(page.getByRole('article')).toBeVisible();
  // This page has no policy that would forbid any of it, as our pages have: the markup itself must be harmless.
  for (const frame of [window, window.parent, window.top]) expect(frame).not.toHaveProperty('hacked');
  const asked = performance.getEntriesByType('resource').map((entry) => entry.name);
  expect(asked.filter((url) => url.includes('evil.example'))).toEqual([]);
});

test('names and titles full of markup stay text, in sidebar and popup', async () => {
  const world = createWorld();
  const { hostileMarkup } = world.close.events;
  const sidebar = await world.open(hostileMarkup);
  for (const { panel } of [sidebar, world.beside('popup')]) {
    const heading = (level: number, name: string) => panel.getByRole('heading', { level, name, exact: true });
    await expect.element(heading(1, hostileMarkup.leads[0]?.name ?? '')).toBeVisible();
    await expect.element(heading(2, hostileMarkup.title.trim())).toBeVisible();
    await expect.element(panel.getByText('<b>NNN').first()).toBeVisible();
    const drawn = panel.element();
    expect([...drawn.querySelectorAll('img, b, iframe, object, embed, script')]).toEqual([]);
    const links = [...drawn.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !/^(https?:\/\/|mailto:|tel:)/.test(href ?? ''))).toEqual([]);
  }
  for (const frame of [window, window.parent, window.top]) expect(frame).not.toHaveProperty('hacked');
});

/** What of rich text is neither an allowed element nor an allowed attribute. */
function unexpectedIn(root: Element): string[] {
  const elements = ['P', 'BR', 'HR', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'U', 'S', 'CODE', 'H3', 'DIV', 'SPAN', 'A'];
  const attributes: Record<string, string[]> = { A: ['href', 'title', 'target', 'rel'], H3: ['class'] };
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(elements.includes(element.tagName) ? [] : [element.tagName]),
    ...element
      .getAttributeNames()
      .filter((name) => !attributes[element.tagName]?.includes(name))
      .map((name) => `${element.tagName} ${name}`),
    ...(element instanceof HTMLAnchorElement && !/^(https?|mailto|tel):/.test(element.href) ? [element.href] : []),
  ]);
}

function withRichText(body: unknown, html: string): unknown {
  if (typeof body !== 'object' || body === null || !('data' in body) || !Array.isArray(body.data)) return body;
  const data = body.data.map((meeting) => ({
    ...meeting,
    user_note_html: `<body>${html}</body>`,
    summary: { html, text: '' },
  }));
  return { ...body, data };
}
