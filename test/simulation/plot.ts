/** A line of a plot: instants and values, both as they are. */
export type Line = {
  name: string;
  tone: 'strong' | 'weak' | 'limit';
  points: readonly (readonly [x: number, y: number])[];
};

export type Plot = {
  /** For those who do not see it. */
  title: string;
  lines: readonly Line[];
  x: { from: number; to: number; ticks: readonly (readonly [at: number, label: string])[] };
  y: { to: number; ticks: readonly number[]; unit: string };
};

const SIZE = { width: 840, height: 320 };
const EDGE = { left: 52, right: 16, top: 44, bottom: 34 };

/** An SVG that is read on a light page and on a dark one: its colours follow the reader's. */
export function drawPlot({ title, lines, x, y }: Plot): string {
  const [width, height] = [SIZE.width - EDGE.left - EDGE.right, SIZE.height - EDGE.top - EDGE.bottom];
  const atX = (value: number) => round(EDGE.left + ((value - x.from) / (x.to - x.from)) * width);
  const atY = (value: number) => round(EDGE.top + height - (value / y.to) * height);
  const bottom = EDGE.top + height;
  const grid = y.ticks.map(
    (tick) =>
      `<path class="grid" d="M${EDGE.left} ${atY(tick)}H${SIZE.width - EDGE.right}"/>` +
      `<text x="${EDGE.left - 8}" y="${atY(tick) + 4}" text-anchor="end">${tick}</text>`,
  );
  const ticks = x.ticks.map(
    ([at, label]) =>
      `<path class="grid" d="M${atX(at)} ${bottom}v5"/><text x="${atX(at)}" y="${bottom + 20}" text-anchor="middle">${label}</text>`,
  );
  const drawn = lines.map(({ tone, points }) => {
    const path = points.map(([px, py]) => `${atX(px)} ${atY(Math.min(py, y.to))}`).join('L');
    return `<path class="${tone}" d="M${path}"/>`;
  });
  const legend = lines.map(({ name, tone }, index) => {
    const left = EDGE.left + 90 + index * 230;
    return `<path class="${tone}" d="M${left} 18h22"/><text x="${left + 30}" y="22">${name}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img">`,
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${SIZE.width}" height="${SIZE.height}" rx="8"/>`,
    `<text x="8" y="22">${y.unit}</text>`,
    ...grid,
    ...ticks,
    ...drawn,
    ...legend,
    '</svg>\n',
  ].join('\n');
}

const STYLE = [
  'text{font:12px system-ui,sans-serif;fill:#4b5563}path{fill:none;stroke-linejoin:round}.ground{fill:#fff}',
  '.grid{stroke:#e5e7eb}.strong{stroke:#2563eb;stroke-width:2}.weak{stroke:#b45309;stroke-width:1.2}',
  '.limit{stroke:#b91c1c;stroke-width:1.5;stroke-dasharray:6 4}',
  '@media(prefers-color-scheme:dark){text{fill:#c3cad5}.ground{fill:#14181f}.grid{stroke:#2b323d}',
  '.strong{stroke:#7aa7ff}.weak{stroke:#f0b35a}.limit{stroke:#ff8f8f}}',
].join('');

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
