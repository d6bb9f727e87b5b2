import { createChurn } from './churn.js';
import { el, icon } from './dom.js';
import { startHostility } from './hostility.js';
import { createPeek } from './outlook-peek.js';
import { readRoute } from './outlook-route.js';
import { clock, miniMonth, monthText, scrollToNow, timeText, weekGrid, weekOf } from './week-grid.js';

/** @typedef {import('./week-grid.js').PageEvent} PageEvent */

/** @type {PageEvent[]} */
const events = JSON.parse(document.getElementById('events')?.textContent ?? '[]');
const listed = events.filter((event) => !event.unlisted);
/** Keeps the account slot: /calendar/0/view/week, /calendar/view/week. */
const base = /^\/calendar\/\d+/.exec(location.pathname)?.[0] ?? '/calendar';
const view = el('div.view', { id: 'app' });
const peek = createPeek({ says: document.documentElement.dataset.peek, openItem, pathOf });
const churn = createChurn(document.body);

document.body.append(view);
render();
churn.set(document.documentElement.dataset.churn !== undefined);
startHostility();
addEventListener('popstate', render);
addEventListener('keydown', (press) => {
  if (press.key === 'Escape') peek.close();
});

/** For tests: what the page does without a press on a tile. */
window.standIn = {
  openItem,
  openPeek: (/** @type {string} */ id) => peek.open(eventOf(id), tileOf(id)),
  fillPeek: (/** @type {string} */ id) => peek.fill(eventOf(id)),
  closePeek: () => peek.close(),
  churn: churn.set,
};

/** @param {string} path */
function go(path) {
  history.pushState(null, '', path);
  render();
}

/** @param {string} id */
function openItem(id) {
  go(pathOf(id));
}

/** @param {string} id */
function pathOf(id) {
  return `${base}/item/${encodeURIComponent(id)}`;
}

/** @param {string} id */
function tileOf(id) {
  return document.querySelector(`.tile[data-calitemid="${CSS.escape(id)}"]`);
}

function render() {
  peek.close();
  const route = readRoute(new URL(location.href));
  document.title = route.kind === 'mail' ? 'Mail - Robin Rep' : 'Calendar - Robin Rep';
  if (route.kind === 'item') {
    const item = drawItem(eventOf(route.id));
    view.replaceChildren(drawSuiteHeader(), el('div.columns', {}, route.window ? null : drawRail(), item));
  } else if (route.kind === 'mail') {
    view.replaceChildren(drawSuiteHeader(), el('div.columns', {}, drawRail(), drawMail()));
  } else {
    const week = weekGrid(route.day, listed, drawTile);
    const surface = el('div.surface', { 'data-app-section': 'calendar-view-0' }, drawToolbar(route.day), week);
    const navigation = el('nav', {}, miniMonth(route.day), el('div.nav-title', {}, 'My calendars'), calendarRow());
    view.replaceChildren(drawSuiteHeader(), el('div.columns', {}, drawRail(), navigation, surface));
    scrollToNow(week);
  }
}

function drawSuiteHeader() {
  const search = el('input.suite-search', { placeholder: 'Search', 'aria-label': 'Search' });
  return el(
    'header',
    {},
    el('span.suite-name', {}, 'Calendar'),
    search,
    el('span.spacer'),
    el('span.avatar', {}, 'RR'),
  );
}

function drawRail() {
  const button = (/** @type {string} */ name, /** @type {'mail' | 'calendar'} */ shape, /** @type {string} */ path) =>
    el('button.icon-button', { 'aria-label': name, onclick: () => go(path) }, icon(shape));
  return el('div.rail', {}, button('Mail', 'mail', '/mail/'), button('Calendar', 'calendar', `${base}/view/week`));
}

/** @param {Date} day */
function drawToolbar(day) {
  const [monday] = weekOf(day);
  const week = (/** @type {number} */ offset) => {
    const date = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + offset);
    return `${base}/view/week/${date.getFullYear()}/${date.getMonth() + 1}/${date.getDate()}`;
  };
  return el(
    'div.toolbar',
    { role: 'toolbar', 'data-app-section': 'Toolbar' },
    el('button.primary', {}, icon('plus'), 'New event'),
    el('button.quiet', { onclick: () => go(`${base}/view/week`) }, 'Today'),
    el('button.icon-button', { 'aria-label': 'Previous week', onclick: () => go(week(-7)) }, icon('back')),
    el('button.icon-button', { 'aria-label': 'Next week', onclick: () => go(week(7)) }, icon('next')),
    el('h1', {}, monthText(monday)),
  );
}

function calendarRow() {
  return el('label.calendar', {}, el('span.tick'), 'Calendar');
}

/** @param {PageEvent} event */
function drawTile(event) {
  const time = `${clock(event.startsAt)} to ${clock(event.endsAt)}`;
  const button = el(
    'div.tile-button',
    { role: 'button', tabindex: 0, 'aria-label': `${event.title}, ${time}, Busy` },
    el('span.tile-title', {}, event.title),
    event.place ? el('span.tile-place', {}, event.place) : null,
  );
  const tile = el('div.tile', { 'data-calitemid': event.id }, button);
  tile.style.setProperty('--tile', event.color);
  button.addEventListener('click', () => peek.open(event, tile));
  button.addEventListener('dblclick', () => openItem(event.id));
  button.addEventListener('keydown', (press) => {
    if (press.key === 'Enter') peek.open(event, tile);
  });
  return tile;
}

/** @param {PageEvent} event */
function drawItem(event) {
  const leave = () => go(`${base}/view/week`);
  const guests = event.guests.map((guest) => el('span.recipient', { title: guest }, guest));
  return el(
    'div.item',
    { 'data-app-section': 'Form_Content' },
    el(
      'div.toolbar',
      { role: 'toolbar', 'data-app-section': 'Toolbar' },
      el('button.primary', { 'aria-label': 'Save', onclick: leave }, icon('save'), 'Save'),
      el('button.quiet', {}, icon('trash'), 'Delete'),
      el('span.spacer'),
      el('button.icon-button', { 'aria-label': 'Close', onclick: leave }, icon('close')),
    ),
    el('input.subject', { 'aria-label': 'Add title', value: event.title }),
    el('div.row', {}, icon('people'), el('div', {}, ...guests)),
    el('div.row', {}, icon('clock'), timeText(event)),
    el('div.row', {}, icon('pin'), event.place ?? 'Add a location'),
    el('div.body-text', { contenteditable: 'true' }, ''),
  );
}

function drawMail() {
  const rows = ['Re: Renewal terms', 'Notes of the pilot', 'Lunch on Thursday?'].map((subject) =>
    el('div.mail-row', {}, el('strong', {}, subject), el('div.soft', {}, 'The first line of a message')),
  );
  return el('div.surface', { 'data-app-section': 'MessageList' }, ...rows);
}

/**
 * @param {string} id
 * @returns {PageEvent} a plain one when the mailbox does not know it
 */
function eventOf(id) {
  const known = events.find((event) => sameSpelling(event.id) === sameSpelling(id));
  const startsAt = new Date().setHours(10, 0, 0, 0);
  const unknown = { title: '(No title)', startsAt, endsAt: startsAt + 1_800_000, allDay: false, place: null };
  return known ?? { id, ...unknown, guests: [], color: '#3b63c4' };
}

/**
 * The page takes an id in both its spellings, and without padding.
 * @param {string} id
 */
function sameSpelling(id) {
  return id.replaceAll('/', '-').replaceAll(/[+ ]/g, '_').replace(/=+$/, '');
}
