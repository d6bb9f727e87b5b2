/** CSS pixels. https://www.w3.org/TR/WCAG22/#target-size-minimum */
const least = 24;

type Target = { element: Element; box: DOMRect };

/**
 * What is pressed and is smaller than 24 × 24 px, and lies so near to something else that a circle of 24 px around it touches
 * that. A link within a sentence is as high as its line. Not axe's rule: that takes what has scrolled below a field for covered.
 */
export function smallTargets(): string[] {
  const targets = shownTargets();
  return targets
    .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
    .filter(({ element }) => !isWithinSentence(element))
    .filter((one) => targets.some((other) => areApart(one.element, other.element) && isNear(one.box, other)))
    .map(({ element, box }) => `${nameOf(element)}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`);
}

function shownTargets(): Target[] {
  const all = document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [role="textbox"], [role="tab"]',
  );
  return [...all]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
    .map((element) => ({ element, box: pressedBox(element) }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
}

/** A box to tick is pressed by its label as well. */
function pressedBox(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  if (!element.matches('[type="checkbox"], [type="radio"]')) return own;
  return labels.map((label) => label.getBoundingClientRect()).reduce(union, own);
}

function union(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}

function isWithinSentence(element: Element): boolean {
  const around = element.parentElement?.closest('p, li, dd, td, [role="textbox"]');
  const own = element.textContent?.trim() ?? '';
  return getComputedStyle(element).display === 'inline' && (around?.textContent?.trim() ?? own) !== own;
}

/** Two things that scroll together: what has scrolled below the header is not near what is in it. */
function areApart(one: Element, other: Element): boolean {
  const [place, otherPlace] = [one, other].map((element) => element.closest('main, header, footer, [popover], dialog'));
  return place === otherPlace && !one.contains(other) && !other.contains(one);
}

/** The circle around the middle of the box reaches into the other target, or into the circle around a small one. */
function isNear(box: DOMRect, { box: other }: Target): boolean {
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const isSmall = other.width < least && other.height < least;
  const across = Math.max(other.left - x, 0, x - other.right);
  const down = Math.max(other.top - y, 0, y - other.bottom);
  if (Math.hypot(across, down) < least / 2 - 0.5) return true;
  return isSmall && Math.hypot(other.left + other.width / 2 - x, other.top + other.height / 2 - y) < least - 0.5;
}

function nameOf(element: Element): string {
  return `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
}
