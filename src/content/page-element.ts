/**
 * Reading the page's document through the prototypes. A page's `<form name="getElementById">` would otherwise answer
 * in place of the document, in a content script's world too ("DOM clobbering").
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

/** Whether the page shows the element. Asked of the few elements that matter only: it makes the browser lay out. */
export function isShown(element: Element | null): boolean {
  return element !== null && Element.prototype.getClientRects.call(element).length > 0;
}
