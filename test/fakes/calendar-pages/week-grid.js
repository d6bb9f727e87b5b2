import { el } from './dom.js';

/**
 * An event as the pages show it.
 * @typedef {object} PageEvent
 * @property {string} id `eid` in Google's page, item id in the EWS spelling in Outlook's
 * @property {string} title
 * @property {number} startsAt ms since 1970
 * @property {number} endsAt
 * @property {boolean} allDay
 * @property {string} color
 * @property {string | null} place
 * @property {string[]} guests
 * @property {boolean} unlisted
 */

const hourHeight = 48;
const dayMs = 86_400_000;

/**
 * Monday to Sunday around a day, 24 hours high, with the events laid side by side where they overlap.
 * @param {Date} day
 * @param {PageEvent[]} events
 * @param {(event: PageEvent) => HTMLElement} makeChip
 */
export function weekGrid(day, events, makeChip) {
  const days = weekOf(day);
  const hours = Array.from({ length: 24 }, (_, hour) => el('div.hour', {}, hour === 0 ? '' : hourLabel(hour)));
  const columns = days.map((date) => el('div.day', {}, ...chipsOf(date, events, makeChip), nowLine(date)));
  return el(
    'div.week',
    {},
    el('div.week-head', {}, el('div.gutter'), ...days.map((date) => dayHead(date, events, makeChip))),
    el('div.week-body', {}, el('div.gutter', {}, ...hours), ...columns),
  );
}

/**
 * The hours around now; a real calendar does so too.
 * @param {HTMLElement} week
 */
export function scrollToNow(week) {
  const body = week.querySelector('.week-body');
  if (body) body.scrollTop = hourHeight * (new Date().getHours() - 2.5);
}

/** @param {Date} day */
export function weekOf(day) {
  const monday = new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7));
  return Array.from({ length: 7 }, (_, i) => new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + i));
}

/** @param {PageEvent} event */
export function timeText(event) {
  const day = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' }).format(event.startsAt);
  return event.allDay ? day : `${day} · ${clock(event.startsAt)} – ${clock(event.endsAt)}`;
}

/** @param {number} instant */
export function clock(instant) {
  return new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);
}

/** @param {Date} day */
export function monthText(day) {
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(day);
}

/**
 * The small month of the left column.
 * @param {Date} day
 */
export function miniMonth(day) {
  const first = weekOf(new Date(day.getFullYear(), day.getMonth(), 1))[0];
  const cells = Array.from({ length: 42 }, (_, i) => {
    const date = new Date(first.getFullYear(), first.getMonth(), first.getDate() + i);
    const other = date.getMonth() !== day.getMonth() ? '.other' : '';
    return el(`span.cell${other}${isToday(date) ? '.today' : ''}`, {}, String(date.getDate()));
  });
  const names = ['M', 'T', 'W', 'T', 'F', 'S', 'S'].map((name) => el('span.cell.name', {}, name));
  return el(
    'div.mini-month',
    {},
    el('div.mini-title', {}, monthText(day)),
    el('div.mini-cells', {}, ...names, ...cells),
  );
}

/** @param {Date} date @param {PageEvent[]} events @param {(event: PageEvent) => HTMLElement} makeChip */
function dayHead(date, events, makeChip) {
  const wholeDay = events.filter((event) => event.allDay && onDay(event, date)).map(makeChip);
  return el(
    `div.day-head${isToday(date) ? '.today' : ''}`,
    {},
    el('span.day-name', {}, new Intl.DateTimeFormat('en', { weekday: 'short' }).format(date)),
    el('span.day-number', {}, String(date.getDate())),
    ...wholeDay,
  );
}

/** @param {Date} date @param {PageEvent[]} events @param {(event: PageEvent) => HTMLElement} makeChip */
function chipsOf(date, events, makeChip) {
  const timed = events.filter((event) => !event.allDay && onDay(event, date)).sort((a, b) => a.startsAt - b.startsAt);
  /** @type {number[]} end of the last event of each lane */
  const laneEnds = [];
  const placed = timed.map((event) => {
    const free = laneEnds.findIndex((end) => end <= event.startsAt);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = event.endsAt;
    return { event, lane };
  });
  return placed.map(({ event, lane }) => {
    const crowd = placed.filter(({ event: other }) => other.startsAt < event.endsAt && event.startsAt < other.endsAt);
    const lanes = Math.max(...crowd.map((other) => other.lane)) + 1;
    const start = (event.startsAt - date.getTime()) / 3_600_000;
    const length = Math.max((event.endsAt - event.startsAt) / 3_600_000, 0.45);
    const chip = makeChip(event);
    chip.classList.add('placed');
    Object.assign(chip.style, {
      top: `${start * hourHeight}px`,
      height: `${length * hourHeight - 2}px`,
      left: `${(lane * 100) / lanes}%`,
      width: `calc(${100 / lanes}% - 6px)`,
    });
    return chip;
  });
}

/** @param {Date} date */
function nowLine(date) {
  if (!isToday(date)) return null;
  return el('div.now', { style: { top: `${((Date.now() - date.getTime()) / 3_600_000) * hourHeight}px` } });
}

/** @param {PageEvent} event @param {Date} date */
function onDay(event, date) {
  // An all-day event begins at midnight UTC, whatever the zone of the user.
  const start = event.allDay ? event.startsAt + new Date(event.startsAt).getTimezoneOffset() * 60_000 : event.startsAt;
  return start >= date.getTime() && start < date.getTime() + dayMs;
}

/** @param {Date} date */
function isToday(date) {
  return date.toDateString() === new Date().toDateString();
}

/** @param {number} hour */
function hourLabel(hour) {
  return `${String(hour).padStart(2, '0')}:00`;
}
