/**
 * Texts that are not read whole: cut off at an edge, sticking out of the window, or written over by another. What says itself that
 * it goes on, by an ellipsis or a button that shows the rest, is meant to be cut. And what can be scrolled sideways, for nothing here is.
 */
export function clippedTexts(): string[] {
  known.clear();
  const lines = shownLines();
  return [...lines.flatMap(faultsOf), ...overlaps(lines), ...slides()];
}

/** The window, or a box in it, that is wider inside than it is. */
function slides(): string[] {
  return [document.documentElement, ...document.body.querySelectorAll('*')]
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .filter((at) => at === document.documentElement || /auto|scroll/.test(getComputedStyle(at).overflowX))
    .map((at) => `scrolls sideways: ${at.localName}, ${at.scrollWidth} px in ${at.clientWidth}`);
}

/** `box`: where it is seen. `cut`: what takes a part of it away without saying so. */
type Line = { text: string; element: Element; box: DOMRect; cut: 'at the side' | 'below' | null };

/** What the style of an element does to the text in it. */
type Box = {
  inline: boolean;
  /** It says itself that it goes on. */
  meant: boolean;
  hidden: boolean;
  floats: boolean;
  /** Null where it cuts nothing. */
  edge: { box: DOMRect; slides: boolean; scrolls: boolean } | null;
};

/** Looked up once for all the lines of a view. */
const known = new Map<Element, Box>();

function boxOf(element: Element): Box {
  const before = known.get(element);
  if (before) return before;
  const style = getComputedStyle(element);
  const { overflowX, overflowY } = style;
  const box = {
    inline: style.display === 'inline',
    meant: style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' || style.maskImage !== 'none',
    hidden: style.clipPath !== 'none',
    floats: /absolute|fixed|sticky/.test(style.position) || element.matches('header, footer, [popover], dialog'),
    edge:
      overflowX === 'visible'
        ? null
        : {
            box: element.getBoundingClientRect(),
            slides: overflowX === 'auto' || overflowX === 'scroll',
            scrolls: overflowY === 'auto' || overflowY === 'scroll',
          },
  };
  known.set(element, box);
  return box;
}

/** Every line of text that is drawn, and where. */
function shownLines(): Line[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const element = node.parentElement;
    if (!element || node.textContent?.trim() === '' || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = (node.textContent ?? '').trim().slice(0, 40);
    for (const box of range.getClientRects()) {
      const line = seen({ text, element, box, cut: null });
      if (line.box.width > 1 && line.box.height > 1) lines.push(line);
    }
  }
  return lines;
}

/** Words for screen readers alone are a pixel wide. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return !ancestors(element).some((at) => boxOf(at).hidden);
}

/** The part of the line that nothing around it hides. */
function seen(line: Line): Line {
  let { box, cut } = line;
  let meant = false;
  for (const at of ancestors(line.element)) {
    const around = boxOf(at);
    if (around.inline) continue;
    meant ||= around.meant;
    if (!around.edge) continue;
    // What can be scrolled to is hidden, and that is no fault.
    const { box: edge, slides, scrolls } = around.edge;
    const aside = !slides && (box.right > edge.right + 1 || box.left < edge.left - 1);
    const below = !scrolls && (box.bottom > edge.bottom + 2 || box.top < edge.top - 2);
    if (!meant) cut ??= aside ? 'at the side' : below ? 'below' : null;
    const [left, top] = [Math.max(box.left, edge.left), Math.max(box.top, edge.top)];
    const [right, bottom] = [Math.min(box.right, edge.right), Math.min(box.bottom, edge.bottom)];
    box = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }
  return { ...line, box, cut };
}

function ancestors(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) all.push(at);
  return all;
}

function faultsOf({ text, box, cut }: Line): string[] {
  if (cut) return [`cut ${cut}: ${text}`];
  return box.left < -1 || box.right > innerWidth + 1 ? [`out of the window: ${text}`] : [];
}

/** Letters fill about two thirds of their line's height. */
function overlaps(lines: readonly Line[]): string[] {
  const within = lines.filter(({ element }) => !floats(element));
  return within.flatMap((one, index) =>
    within
      .slice(index + 1)
      .filter(({ element }) => element !== one.element)
      .filter(({ box }) => {
        const across = Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left);
        const down = Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top);
        return across > 2 && down > Math.min(box.height, one.box.height) / 3;
      })
      .map(({ text }) => `over each other: ${one.text} / ${text}`),
  );
}

/** It lies over what is below it on purpose: a menu, the header above what scrolls. */
function floats(element: Element): boolean {
  return ancestors(element).some((at) => boxOf(at).floats);
}
