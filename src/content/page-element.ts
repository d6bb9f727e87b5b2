const { querySelectorAll, closest, getAttribute, getBoundingClientRect, checkVisibility } = Element.prototype;
const { querySelectorAll: queryAll, createTreeWalker } = Document.prototype;

/**
 * Reading the page's elements through the prototypes. A field named `getAttribute` would otherwise answer in place of its
 * form ("DOM clobbering"), in a content script's world too; Chromium keeps only the document's own names to the page's
 * world (test/e2e/lifecycle/cards.e2e.ts).
 */
export const allElements = (selector: string): Element[] => [...queryAll.call(document, selector)];

export const elementsIn = (element: Element, selector: string): Element[] => [
  ...querySelectorAll.call(element, selector),
];

export const closestTo = (element: Element, selector: string): Element | null => closest.call(element, selector);

/** The texts in an element, in their order; of those that the user cannot see, none. */
export const textsIn = (element: Element, most: number): string[] => {
  const nodes = createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (texts.length < most && nodes.nextNode()) {
    const { nodeValue, parentElement } = nodes.currentNode;
    if (parentElement && isVisible(parentElement)) texts.push(nodeValue ?? '');
  }
  return texts;
};

/** Empty where the element does not have it. */
export const attributeOf = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';

/** Where the page shows the element, in CSS pixels of the window. It makes the browser lay out, as `isShown` does. */
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/**
 * Whether the user can see the element now: some of it is in the window, and neither it nor what it is in hides it or
 * makes it transparent. Asked of the few elements that matter only.
 */
export const isShown = (element: Element): boolean => {
  const { left, right, top, bottom } = boxOf(element);
  const hasBox = right > left && bottom > top;
  return hasBox && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && isVisible(element);
};

/** Whether the user can see the element where the page is scrolled to it. */
export const isVisible = (element: Element): boolean =>
  // The options' first names: Chromium 120 does not know those that came later, and takes what it does not know for unsaid.
  checkVisibility.call(element, { checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true });
