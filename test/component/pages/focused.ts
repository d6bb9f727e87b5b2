/**
 * What has the focus: its name, whether a ring of two pixels shows it, and whether it is in sight. Also runs by itself in a page, so it
 * uses nothing around it.
 */
export function focused() {
  const element = document.activeElement ?? document.body;
  // A menu that lies unseen over a pill shows its focus there.
  const unseen = getComputedStyle(element).opacity === '0' ? element.previousElementSibling : null;
  // The ring of a value that looks like text goes around its units as well.
  const around = [unseen ?? element, element.parentElement, element.parentElement?.parentElement];
  const rings = around.flatMap((at) => {
    const drawn = at && getComputedStyle(at);
    if (!drawn || drawn.outlineStyle === 'none') return [];
    // A field's border that takes the colour of its outline is part of the ring.
    const border = drawn.borderTopColor === drawn.outlineColor ? Number.parseFloat(drawn.borderTopWidth) : 0;
    return [Number.parseFloat(drawn.outlineWidth) + border];
  });
  const box = element.getBoundingClientRect();
  return {
    name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
    visible: rings.some((width) => width >= 2),
    // A page scrolls by whole pixels, and boxes end between them.
    inView:
      box.width > 0 && box.top > -1 && box.bottom < innerHeight + 1 && box.left > -1 && box.right < innerWidth + 1,
  };
}
