import { el, icon } from './dom.js';
import { timeText } from './week-grid.js';

/** @typedef {import('./week-grid.js').PageEvent} PageEvent */

/**
 * The card of one click. It is ONE element for all events: opening another event rewrites its `data-eventid`.
 * @param {{ closing: string | undefined, openEditor: (id: string) => void }} options
 *   closing: what becomes of the element (and its attribute), see `PageSettings`
 */
export function createBubble({ closing, openEditor }) {
  let { content, dialog } = createDialog();
  const taskDialog = el('div.bubble', { role: 'dialog', 'data-own': '' });
  document.addEventListener('pointerdown', (press) => {
    const on = press.target instanceof Element ? press.target : null;
    if (!on?.closest('.bubble, .chip')) close();
  });
  return { open, close };

  /** @param {PageEvent} event @param {Element | null} chip */
  function open(event, chip) {
    if (event.id.startsWith('tasks')) {
      close();
      taskDialog.replaceChildren(tools([], close), titleOf(event), when(event));
      return place(taskDialog, chip);
    }
    taskDialog.remove();
    if (closing === 'leave' && dialog.hidden) ({ content, dialog } = createDialog());
    content.setAttribute('data-eventid', event.id);
    const edit = el('button.icon-button', { 'aria-label': 'Edit event' }, icon('edit'));
    edit.addEventListener('click', () => openEditor(event.id));
    const remove = el('button.icon-button', { 'aria-label': 'Delete event' }, icon('trash'));
    content.replaceChildren(
      tools([edit, remove], close),
      titleOf(event),
      when(event),
      ...(event.place ? [el('div.row', { id: 'xDetDlgLoc' }, icon('pin'), event.place)] : []),
      ...(event.guests.length > 0 ? [guests(event)] : []),
    );
    dialog.hidden = false;
    place(dialog, chip);
  }

  function close() {
    taskDialog.remove();
    if (closing === 'remove') dialog.remove();
    else dialog.hidden = true;
  }
}

function createDialog() {
  const content = el('div', { id: 'xDetDlg', 'data-is-create': 'false' });
  return {
    content,
    dialog: el('div.bubble', { role: 'dialog', 'data-chips-dialog': 'true', 'data-own': '' }, content),
  };
}

/** @param {HTMLElement[]} buttons @param {() => void} close */
function tools(buttons, close) {
  const leave = el('button.icon-button', { 'aria-label': 'Close', onclick: close }, icon('close'));
  return el('div.bubble-tools', {}, el('span.spacer'), ...buttons, leave);
}

/** @param {PageEvent} event */
function titleOf(event) {
  const dot = el('span.dot', { style: { background: event.color } });
  return el('div.row.bubble-title', {}, dot, el('span', { id: 'rAECCd', role: 'heading' }, event.title));
}

/** @param {PageEvent} event */
function when(event) {
  return el('div.row', { id: 'xDetDlgWhen' }, icon('clock'), timeText(event));
}

/** @param {PageEvent} event */
function guests(event) {
  const names = event.guests.map((guest) => el('div', { 'data-email': guest, 'data-hovercard-id': guest }, guest));
  const count = `${names.length} guest${names.length === 1 ? '' : 's'}`;
  return el('div.row', { id: 'xDetDlgAtt' }, icon('people'), el('div', {}, el('div.soft', {}, count), ...names));
}

/**
 * Beside its chip, on the side with more room.
 * @param {HTMLElement} dialog
 * @param {Element | null} chip
 */
function place(dialog, chip) {
  if (!dialog.isConnected) document.body.append(dialog);
  const box = chip?.getBoundingClientRect() ?? new DOMRect(innerWidth / 3, 160, 0, 0);
  const { width, height } = dialog.getBoundingClientRect();
  const left = box.left > innerWidth / 2 ? box.left - width - 8 : box.right + 8;
  dialog.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  dialog.style.top = `${Math.max(8, Math.min(box.top, innerHeight - height - 8))}px`;
}
