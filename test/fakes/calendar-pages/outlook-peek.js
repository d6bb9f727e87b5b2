import { el, icon } from './dom.js';
import { timeText } from './week-grid.js';

/** @typedef {import('./week-grid.js').PageEvent} PageEvent */

/**
 * The card of one press, in a layer at the end of the body. It carries no id, and the address stays.
 * @param {{ says: string | undefined, openItem: (id: string) => void, pathOf: (id: string) => string }} options
 *   says: what tells the card's event after all, see `PageSettings`
 */
export function createPeek({ says, openItem, pathOf }) {
  /** @type {HTMLElement | null} */
  let layer = null;
  /** @type {HTMLElement | null} */
  let card = null;
  document.addEventListener('pointerdown', (press) => {
    const on = press.target instanceof Element ? press.target : null;
    if (!on?.closest('.peek, .tile')) close();
  });
  return { open, fill, close };

  /** @param {PageEvent} event @param {Element | null} tile */
  function open(event, tile) {
    close();
    card = el('div.peek', { 'data-app-section': 'CalendarItemPeek', role: 'dialog', 'aria-label': 'Event' });
    fill(event);
    layer = el('div.layer', { 'data-own': '' }, card);
    document.body.append(layer);
    place(card, tile);
  }

  /**
   * Puts an event into the card that is there.
   * @param {PageEvent} event
   */
  function fill(event) {
    if (says === 'attribute') card?.setAttribute('data-calitemid', event.id);
    const guests = event.guests.map((guest) => el('a', { href: `mailto:${guest}` }, guest));
    card?.replaceChildren(
      el('div.peek-title', {}, event.title),
      el('div.row', {}, icon('clock'), timeText(event)),
      ...(event.place ? [el('div.row', {}, icon('pin'), event.place)] : []),
      ...(guests.length > 0 ? [el('div.row', {}, icon('people'), el('div', {}, ...guests))] : []),
      ...(says === 'link' ? [el('a.row', { href: pathOf(event.id) }, icon('calendar'), 'Event details')] : []),
      el('button.primary', { onclick: () => openItem(event.id) }, icon('edit'), 'View event'),
    );
  }

  function close() {
    layer?.remove();
    layer = null;
    card = null;
  }
}

/** @param {HTMLElement} card @param {Element | null} tile */
function place(card, tile) {
  const box = tile?.getBoundingClientRect() ?? new DOMRect(innerWidth / 3, 160, 0, 0);
  const { width, height } = card.getBoundingClientRect();
  const left = box.left > innerWidth / 2 ? box.left - width - 8 : box.right + 8;
  card.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  card.style.top = `${Math.max(8, Math.min(box.top, innerHeight - height - 8))}px`;
}
