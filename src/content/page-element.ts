/**
 * Reading the page's elements through the prototypes. A field named `getAttribute` would otherwise answer in place of its
 * form ("DOM clobbering"), in a content script's world too; Chromium keeps only the document's own names to the page's
 * world (test/e2e/cards.e2e.ts).
 */
export function elementById(id: string): Element | null {
  return Document.prototype.getElementById.call(document, id);
}

export function firstElement(selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

export function allElements(selector: string): Iterable<Element> {
  return Document.prototype.querySelectorAll.call(document, selector);
}

export function attributeOf(element: Element | null, name: string): string | null {
  return element && Element.prototype.getAttribute.call(element, name);
}

/** Where the page shows the element, in CSS pixels of the window. It makes the browser lay out, as `isShown` does. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Whether the page shows the element. Asked of the few elements that matter only: it makes the browser lay out. */
export function isShown(element: Element | null): boolean {
  return element !== null && Element.prototype.getClientRects.call(element).length > 0;
}
