/** The next of the numbers an input is made of, below `below`; 0 where there is none left. */
export type Draw = (below: number) => number;

export function createDraw(numbers: readonly number[]): Draw {
  let at = 0;
  return (below) => (below < 1 ? 0 : (numbers[at++] ?? 0) % below);
}

type Stock = { seeds: readonly unknown[]; pieces: readonly string[] };

/** What breaks those who expect something else, whatever that is. */
const HOSTILE: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e21, -1e308, Number.MAX_SAFE_INTEGER, '', ' ', 'null', '\0', '\ud800', [], {}],
  ...[[[]], [null], { length: 1e9 }, 'x'.repeat(5000), '__proto__', '2026-02-30', '2026-13-01T25:61:61Z', 'NaN'],
];
/** Names of members that objects have without being asked. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'length', 'id', ''];

/** One of the seeds with up to three changes, each of which the next numbers choose. */
export function mutate({ seeds, pieces }: Stock, draw: Draw): unknown {
  let input = pick(seeds, draw);
  for (let left = draw(4); left > 0; left--) input = change(input, { seeds, pieces }, draw);
  return input;
}

function change(input: unknown, stock: Stock, draw: Draw): unknown {
  if (typeof input === 'string') return changeText(input, stock, draw);
  if (typeof input !== 'object' || input === null) return pick(HOSTILE, draw);
  const entries = Object.entries(input);
  const at = draw(entries.length);
  const [name, value] = entries[at] ?? ['', null];
  // What is empty can only grow.
  switch (entries.length === 0 ? 2 : draw(8)) {
    case 0:
      return remade(input, entries.toSpliced(at, 1));
    case 1:
      return remade(input, entries.with(at, [name, pick(HOSTILE, draw)]));
    case 2:
      return remade(input, [...entries, [pick(NAMES, draw), pick(HOSTILE, draw)]]);
    case 3:
      return remade(input, entries.with(at, [name, [value]]));
    case 4:
      return remade(input, entries.with(at, [name, pick(stock.seeds, draw)]));
    default:
      return remade(input, entries.with(at, [name, change(value, stock, draw)]));
  }
}

/** As JSON brings it: every member its own, `__proto__` too. */
function remade(like: object, entries: [string, unknown][]): unknown {
  if (Array.isArray(like)) return entries.map(([, value]) => value);
  const made = {};
  for (const [name, value] of entries)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

function changeText(text: string, { seeds, pieces }: Stock, draw: Draw): string {
  const at = draw(text.length + 1);
  const before = text.slice(0, at);
  const rest = text.slice(at);
  switch (draw(9)) {
    case 0:
      return before;
    case 1:
      return before + rest.slice(1 + draw(20));
    case 2:
      return before + String.fromCharCode(draw(0x80)) + rest.slice(1);
    case 3:
      return before + String.fromCharCode(draw(0x10000)) + rest;
    case 4:
      return before + rest.slice(0, 9).repeat(draw(4)) + rest;
    case 5:
      return before + rest.toUpperCase();
    case 6: {
      const other = pick(seeds, draw);
      return before + (typeof other === 'string' ? other.slice(draw(80)) : rest);
    }
    default:
      return before + pick(pieces, draw) + rest;
  }
}

function pick<Value>(from: readonly Value[], draw: Draw): Value | string {
  return from[draw(from.length)] ?? '';
}
