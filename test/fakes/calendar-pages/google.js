import { createChurn } from './churn.js';
import { el, icon } from './dom.js';
import { createBubble } from './google-bubble.js';
import { drawEditor } from './google-editor.js';
import { readRoute } from './google-route.js';
import { startHostility } from './hostility.js';
import { miniMonth, monthText, scrollToNow, weekGrid, weekOf } from './week-grid.js';

/** @typedef {import('./week-grid.js').PageEvent} PageEvent */

const bubbleDelayMs = 120;

/** @type {PageEvent[]} */
const events = JSON.parse(document.getElementById('events')?.textContent ?? '[]');
const listed = events.filter((event) => !event.unlisted);
/** Keeps the account slot: /calendar/u/0/r, /calendar/u/ann@example.com/r, /calendar/r. */
const base = `${/^\/calendar(?:\/[ub]\/[^/]+)?/.exec(location.pathname)?.[0] ?? '/calendar'}/r`;
const view = el('div.view');
const bubble = createBubble({ closing: document.documentElement.dataset.bubble, openEditor });
const churn = createChurn(document.body);

document.body.append(view);
render();
churn.set(document.documentElement.dataset.churn !== undefined);
startHostility();
addEventListener('popstate', render);
addEventListener('keydown', (press) => {
  if (press.key === 'Escape') bubble.close();
});

/** For tests: what the page does without a press on a chip, such as a search result or a link from a mail. */
window.standIn = {
  openBubble: (/** @type {string} */ id) => bubble.open(eventOf(id), chipOf(id)),
  closeBubble: () => bubble.close(),
  openEditor,
  churn: churn.set,
};

/** @param {string} path */
function go(path) {
  history.pushState(null, '', path);
  render();
}

/** @param {string} id */
function openEditor(id) {
  go(`${base}/eventedit/${id}`);
}

function render() {
  bubble.close();
  const route = readRoute(new URL(location.href));
  if (route.kind === 'editor') {
    document.body.dataset.viewfamily = 'EVENT_EDIT';
    const event = route.id === null ? null : eventOf(route.id);
    document.title = `Calendar - ${event?.title ?? 'Event'}`;
    view.replaceChildren(drawEditor(event, { copy: route.copy, leave: () => go(`${base}/week`) }));
    return;
  }
  document.body.dataset.viewfamily = 'EVENT';
  document.title = 'Calendar - Week';
  const week = weekGrid(route.day, listed, drawChip);
  view.replaceChildren(drawHeader(route.day), el('div.columns', {}, drawNavigation(route.day), week));
  scrollToNow(week);
  const { bubble: id } = route;
  // As after a click on a mail's link: nobody presses anything here.
  if (id !== null) setTimeout(() => bubble.open(eventOf(id), chipOf(id)), bubbleDelayMs);
}

/** @param {Date} day */
function drawHeader(day) {
  const [monday] = weekOf(day);
  const week = (/** @type {number} */ offset) => {
    const date = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + offset);
    return `${base}/week/${date.getFullYear()}/${date.getMonth() + 1}/${date.getDate()}`;
  };
  return el(
    'header',
    {},
    el('button.icon-button', { 'aria-label': 'Main menu' }, icon('menu')),
    el('span.brand', {}, icon('calendar'), 'Calendar'),
    el('button.pill', { onclick: () => go(`${base}/week`) }, 'Today'),
    el('button.icon-button', { 'aria-label': 'Previous week', onclick: () => go(week(-7)) }, icon('back')),
    el('button.icon-button', { 'aria-label': 'Next week', onclick: () => go(week(7)) }, icon('next')),
    el('h1', {}, monthText(monday)),
    el('span.spacer'),
    el('button.icon-button', { 'aria-label': 'Search' }, icon('search')),
    el('button.pill', {}, 'Week'),
    el('span.avatar', { id: 'xUserInfo' }, 'R'),
  );
}

/** @param {Date} day */
function drawNavigation(day) {
  const calendars = [
    ['Robin Rep', '#3f6bd6'],
    ['Sales team', '#2a8a5f'],
    ['Tasks', '#7a5bc7'],
  ].map(([name, color]) => el('label.calendar', {}, el('span.tick', { style: { background: color } }), name));
  return el(
    'nav',
    {},
    el('button.create', { onclick: () => go(`${base}/eventedit`) }, icon('plus'), 'Create'),
    miniMonth(day),
    el('div.nav-title', {}, 'My calendars'),
    ...calendars,
  );
}

/**
 * The nested elements repeat the attribute, as in the real grid.
 * @param {PageEvent} event
 */
function drawChip(event) {
  const soft = event.id.startsWith('tasks') || event.id.startsWith('ttb_');
  const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const chip = el(
    `div.chip${soft ? '.task' : ''}`,
    {
      role: 'button',
      tabindex: 0,
      'data-eventid': event.id,
      'data-eventchip': '',
      onclick: () => bubble.open(event, chip),
      ondblclick: () => !soft && openEditor(event.id),
      onkeydown: (/** @type {KeyboardEvent} */ press) => press.key === 'Enter' && bubble.open(event, chip),
    },
    el(
      'div.chip-text',
      { 'data-eventid': event.id },
      el('span.chip-title', {}, event.title),
      event.allDay ? null : el('span.chip-time', {}, time.formatRange(event.startsAt, event.endsAt)),
    ),
  );
  chip.style.setProperty('--chip', event.color);
  return chip;
}

/**
 * @param {string} id
 * @returns {PageEvent} a plain one when the calendar does not know it, as for any link that somebody sends
 */
function eventOf(id) {
  const known = events.find((event) => event.id === id);
  const startsAt = new Date().setHours(10, 0, 0, 0);
  const unknown = { title: '(No title)', startsAt, endsAt: startsAt + 1_800_000, allDay: false, place: null };
  return known ?? { id, ...unknown, guests: [], color: '#3f6bd6' };
}

/** @param {string} id */
function chipOf(id) {
  return view.querySelector(`.chip[data-eventid="${CSS.escape(id)}"]`);
}
