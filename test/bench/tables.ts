import type { Mark } from './contender';
import { figure, median, medianAndP90 } from './figures';
import type { Growth } from './growth';
import type { Measured } from './openings';
import type { PopupTimes } from './popups';

/** A row for each case; for each delay of Close the product, the floor, and how many times the floor that is. */
export function openingsTable(all: readonly Measured[]): string[] {
  const delays = [...new Set(all.map(({ delay }) => delay))].sort((a, b) => a - b);
  const find = (what: string, contender: string, delay: number) =>
    all.find((one) => one.what === what && one.contender === contender && one.delay === delay);
  const cases = [...new Set(all.map(({ what }) => what))];
  const rows = cases.map((what) => {
    const cells = delays.flatMap((delay) => {
      const [product, floor] = [find(what, 'product', delay), find(what, 'floor', delay)];
      return product && floor ? [cell(product), cell(floor), ratio(product.times, floor.times)] : ['', '', ''];
    });
    const asked = find(what, 'product', delays[0] ?? 0)?.asked ?? [];
    return line([what, ...cells, figure(median(asked))]);
  });
  const head = delays.flatMap((delay) => [`${delay} ms: product`, 'floor', 'ratio']);
  return [line(['median (p90), ms', ...head, 'asked before']), line(['---', ...head.map(() => '---'), '---']), ...rows];
}

function cell({ times, missed }: Measured): string {
  return `${medianAndP90(times)}${missed > 0 ? `, ${missed} never` : ''}`;
}

/** What the page alone takes for its next frame, or to be loaded. */
export function aloneTable(all: readonly Measured[]): string[] {
  const rows = all.filter(({ contender, delay }) => contender === 'page alone' && delay === 0);
  return [
    '| the page without an extension, to its own next frame, ms | |',
    '|---|---|',
    ...rows.map(({ what, times }) => line([what, medianAndP90(times)])),
  ];
}

/** What the others are made of. */
const LISTED: ReadonlySet<string> = new Set([
  'first event of a page',
  'next unknown event',
  'known event (seen in the last minute)',
  'known from the agenda',
  'known from the agenda, worker stopped',
]);

/** Where the time goes: the median of each step's time, counted from the page's `pushState`, in its order. */
export function marksTable(all: readonly Measured[]): string[] {
  const delay = Math.min(...all.map((one) => one.delay));
  const rows = all
    .filter((one) => one.delay === delay && one.contender !== 'page alone' && LISTED.has(one.what))
    .map(({ what, contender, marks }) => {
      const shown = medianMarks(marks).map((mark) => `${mark.what} ${Math.round(mark.at)}`);
      return line([what, contender, shown.join(' · ')]);
    });
  return ['| case | who | ms since `pushState`, or since the start of the load |', '|---|---|---|', ...rows];
}

/** Those that most repetitions have. What comes several times is numbered: a skeleton's text is drawn before the meeting's. */
function medianMarks(repetitions: readonly Mark[][]): Mark[] {
  const times = new Map<string, number[]>();
  for (const marks of repetitions) {
    const counts = new Map<string, number>();
    for (const { what, at } of marks) {
      const count = (counts.get(what) ?? 0) + 1;
      counts.set(what, count);
      const name = count === 1 ? what : `${what} (${count})`;
      times.set(name, [...(times.get(name) ?? []), at]);
    }
  }
  return [...times]
    .filter(([, all]) => all.length * 2 > repetitions.length)
    .map(([what, all]) => ({ what, at: median(all) }))
    .sort((a, b) => a.at - b.at);
}

export function popupTable({ withEvent, withoutEvent, trivial }: PopupTimes): string[] {
  const rows: [string, number[]][] = [
    ['popup over an event, to its meeting', withEvent],
    ['popup without an event, to the day’s meetings', withoutEvent],
    ['a trivial Preact popup', trivial],
  ];
  return [
    '| median (p90), ms from the call | | ratio |',
    '|---|---|---|',
    ...rows.map(([what, times]) => line([what, medianAndP90(times), ratio(times, trivial)])),
  ];
}

export function growthTable(all: readonly Growth[]): string[] {
  const openings = all[0]?.heaps.map((heap) => heap.openings) ?? [];
  const most = Math.max(...openings);
  const rows = all.flatMap(({ contender, heaps, disturbed, first, last }) => [
    ...(['page', 'frame', 'worker'] as const)
      .filter((part) => heaps.some((heap) => heap[part] > 0))
      .map((part) => line([`${contender}: heap of the ${part}, kB`, ...heaps.map((heap) => kilobytes(heap[part]))])),
    wide(
      `${contender}: long tasks of the page, number and ms`,
      `${disturbed.longTasks}, ${Math.round(disturbed.longTaskMs)}`,
    ),
    wide(`${contender}: layout shift`, disturbed.shift.toFixed(3)),
    wide(`${contender}: the first 20 openings and the last 20, ms`, `${medianAndP90(first)}, ${medianAndP90(last)}`),
  ]);
  const head = openings.map((count) => (count === 1 ? '1 opening' : `${count} openings`));
  return [
    line([`in ${most} openings, 8 kB of summary each`, ...head]),
    line(['---', ...head.map(() => '---')]),
    ...rows,
  ];

  function wide(what: string, text: string): string {
    return line([what, ...openings.slice(1).map(() => ''), text]);
  }
}

function kilobytes(bytes: number): string {
  return String(Math.round(bytes / 1000));
}

function ratio(times: readonly number[], to: readonly number[]): string {
  return figure(median(times) / median(to));
}

export function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
