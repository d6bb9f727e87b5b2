import { el, icon } from './dom.js';
import { timeText } from './week-grid.js';

/** @typedef {import('./week-grid.js').PageEvent} PageEvent */

/**
 * The card of one press, in a layer at the end of the body. It carries no id, and the address stays.
 * @param {{ openItem: (id: string) => void }} options
 */
export function createPeek({ openItem }) {
  /** @type {HTMLElement | null} */
  let layer = null;
  document.addEventListener('pointerdown', (press) => {
    const on = press.target instanceof Element ? press.target : null;
    if (!on?.closest('.peek, .tile')) close();
  });
  return { open, close };

  /** @param {PageEvent} event @param {HTMLElement} tile */
  function open(event, tile) {
    close();
    const guests = event.guests.map((guest) => el('a', { href: `mailto:${guest}` }, guest));
    const card = el(
      'div.peek',
      { 'data-app-section': 'CalendarItemPeek', role: 'dialog', 'aria-label': 'Event' },
      el('div.peek-title', {}, event.title),
      el('div.row', {}, icon('clock'), timeText(event)),
      event.place ? el('div.row', {}, icon('pin'), event.place) : null,
      guests.length > 0 ? el('div.row', {}, icon('people'), el('div', {}, ...guests)) : null,
      el('button.primary', { onclick: () => openItem(event.id) }, icon('edit'), 'View event'),
    );
    layer = el('div.layer', { 'data-own': '' }, card);
    document.body.append(layer);
    place(card, tile);
  }

  function close() {
    layer?.remove();
    layer = null;
  }
}

/** @param {HTMLElement} card @param {HTMLElement} tile */
function place(card, tile) {
  const box = tile.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = box.left > innerWidth / 2 ? box.left - width - 8 : box.right + 8;
  card.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  card.style.top = `${Math.max(8, Math.min(box.top, innerHeight - height - 8))}px`;
}
