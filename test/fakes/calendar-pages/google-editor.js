import { el, icon } from './dom.js';
import { timeText } from './week-grid.js';

/** @typedef {import('./week-grid.js').PageEvent} PageEvent */

/**
 * The full page of an event. Save stands where the real one does: to the right of the title, in the upper left two thirds.
 * @param {PageEvent | null} event null: a new event
 * @param {{ copy: boolean, leave: () => void }} options
 */
export function drawEditor(event, { copy, leave }) {
  const title = event && (copy ? `Copy of ${event.title}` : event.title);
  const titleInput = el('input', { id: 'xTiIn', 'aria-label': 'Title', value: title ?? '', placeholder: 'Add title' });
  return el(
    'div.editor',
    {},
    el(
      'div.editor-head',
      {},
      el('button.icon-button', { 'aria-label': 'Cancel event editing', onclick: leave }, icon('close')),
      titleInput,
      el('button.save', { id: 'xSaveBu', 'aria-label': 'Save', onclick: leave }, 'Save'),
      el('button.pill', {}, 'More actions'),
    ),
    el('div.editor-when', {}, event ? timeText(event) : 'Choose a time'),
    el('div.editor-body', {}, drawDetails(event), drawGuests(event)),
  );
}

/** @param {PageEvent | null} event */
function drawDetails(event) {
  const location = el('input', { id: 'xLocIn', value: event?.place ?? '', placeholder: 'Add location' });
  const calendar = el('span', { id: 'xOnCal' }, 'Robin Rep');
  return el(
    'div.editor-details',
    {},
    el('div.tabs', {}, el('span.tab.on', {}, 'Event details'), el('span.tab', {}, 'Find a time')),
    el('div.row', {}, icon('pin'), location),
    el('div.row', { id: 'xNtList' }, icon('clock'), 'Notification: 10 minutes before'),
    el('div.row', {}, icon('calendar'), calendar),
    el('div.row', {}, icon('text'), el('div.description', { id: 'xDescIn', contenteditable: 'true' }, '')),
  );
}

/** @param {PageEvent | null} event */
function drawGuests(event) {
  const rows = (event?.guests ?? []).map((guest) =>
    el('div.guest', { 'data-hovercard-id': guest }, el('span.avatar', {}, guest.slice(0, 1).toUpperCase()), guest),
  );
  return el('div.editor-guests', {}, el('div.tabs', {}, el('span.tab.on', {}, 'Guests')), ...rows);
}
