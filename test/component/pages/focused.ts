/** What has the focus: its name, whether a ring of two pixels shows it, and whether it is in sight. */
export function focused() {
  const element = document.activeElement ?? document.body;
  // A menu that lies unseen over a pill shows its focus there.
  const unseen = getComputedStyle(element).opacity === '0';
  const drawn = getComputedStyle((unseen && element.previousElementSibling) || element);
  // A field's border that takes the colour of its outline is part of the ring.
  const border = drawn.borderTopColor === drawn.outlineColor ? Number.parseFloat(drawn.borderTopWidth) : 0;
  const box = element.getBoundingClientRect();
  return {
    name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
    visible: drawn.outlineStyle !== 'none' && Number.parseFloat(drawn.outlineWidth) + border >= 2,
    inView: box.width > 0 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
  };
}
