import { HOUR, MIDNIGHT } from './company';
import type { Summary } from './figures';
import { knownLimits } from './limits';
import { drawPlot, type Line } from './plot';

type Played = ReadonlyMap<string, Summary>;

const BUSIEST = 'GET /activity/meeting/';
const MINUTE = 60_000;
/** A whole company has so many reps; what fewer stand for is shown as theirs. */
const COMPANY = 10_000;

/** What came of the scenes, as tables of Markdown. */
export function tables(played: Played): string {
  return [dayTable(played), measureTable(played), sizeTable(played)].flatMap((table) => table ?? []).join('\n\n');
}

function dayTable(played: Played): string | null {
  const day = played.get('day');
  if (!day) return null;
  const groups = day.groups
    .toSorted((a, b) => b.requests - a.requests)
    .map(({ name, requests, refusedShare, minutes }) => {
      const perSecond = ((busiestQuarter(minutes) / 900) * COMPANY) / day.reps;
      return `| \`${name}\` | ${(requests / day.reps).toFixed(1)} | ${perSecond.toFixed(1)} | ${percent(refusedShare)} |`;
    });
  return [
    `| a whole day, ${day.reps} reps | requests a rep | a second in its busiest quarter of an hour, were they 10,000 | 429 |`,
    '|---|---|---|---|',
    ...groups,
    `| all | ${(day.requests / day.reps).toFixed(1)} | | ${percent(day.refusedShare)}; worst hour ${percent(day.worstHourShare)} |`,
    '',
    `Of ${day.looks} looks ${day.waited} had to wait for a limit, the longest for ${seconds(day.longestWaitMs)}; ${day.waitedOver5s} waited for more than 5 s. ` +
      `${percent(day.ownAtOnceShare)} of the openings of an own event were there before Close had answered.`,
  ].join('\n');
}

function busiestQuarter(minutes: Summary['groups'][number]['minutes']): number {
  const quarters = new Map<number, number>();
  for (const [minute, asked] of minutes) {
    const quarter = Math.floor(minute / 15);
    quarters.set(quarter, (quarters.get(quarter) ?? 0) + asked);
  }
  return Math.max(0, ...quarters.values());
}

const MEASURES = [
  'all measures',
  'without minutes of their own',
  'without the agenda at hand',
  'without back-off',
  'without the session cache',
  'all below /activity/ counted together',
];

function measureTable(played: Played): string | null {
  return sceneTable('to 9:39, 500 reps for 10,000', MEASURES, played);
}

const SIZES = [
  '1 rep',
  '10 reps',
  '1,000 reps, to 9:06',
  '250 for 10,000',
  'all measures',
  '1,000 for 10,000',
  '2,000 for 10,000, to 9:06',
  '10,000 reps, to 9:06',
];

function sizeTable(played: Played): string | null {
  return sceneTable('how it grows, to 9:39', SIZES, played, (name) =>
    name === 'all measures' ? '500 for 10,000' : name,
  );
}

function sceneTable(
  title: string,
  names: readonly string[],
  played: Played,
  shown = (name: string) => name,
): string | null {
  const rows = names.flatMap((name) => {
    const scene = played.get(name);
    if (!scene) return [];
    const { requests, reps, refusedShare, worstHourShare, looks, waited, waitedOver5s, longestWaitMs, ownAtOnceShare } =
      scene;
    return (
      `| ${shown(name)} | ${(requests / reps).toFixed(1)} | ${percent(refusedShare)} | ${percent(worstHourShare)} | ${percent(waited / looks)} | ` +
      `${waitedOver5s} | ${seconds(longestWaitMs)} | ${percent(ownAtOnceShare)} |`
    );
  });
  if (rows.length === 0) return null;
  const head = `| ${title} | requests a rep | 429 | in the worst hour | looks that waited | for over 5 s | longest wait | own events at once |`;
  return [head, '|---|---|---|---|---|---|---|---|', ...rows].join('\n');
}

/** The busiest endpoints through the morning, beside the limit of the organization. */
export function drawMorning(played: Played): string {
  const [from, to] = [MIDNIGHT + 8.5 * HOUR, MIDNIGHT + 9.65 * HOUR];
  const limit: Line = {
    name: 'limit of the organization',
    tone: 'limit',
    points: [from, to].map((at) => [at, knownLimits.organizationPerSecond] as const),
  };
  const lines = [
    ...line('by age alone, as before', 'weak', played.get('without minutes of their own')),
    ...line('minutes of their own', 'strong', played.get('all measures')),
    limit,
  ].map((one) => ({ ...one, points: one.points.filter(([at]) => at >= from && at <= to) }));
  const tens = Array.from({ length: 7 }, (_, index) => from + (index * HOUR) / 6);
  return drawPlot({
    title: 'Requests for meetings a second, of a company of 10,000 reps, from half past eight to twenty to ten',
    lines,
    x: { from, to, ticks: tens.map((at) => [at, clockOf(at)] as const) },
    y: { to: 100, ticks: [0, 20, 40, 60, 80, 100], unit: 'a second' },
  });
}

function clockOf(instant: number): string {
  const minutes = Math.round((instant - MIDNIGHT) / MINUTE);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function line(name: string, tone: Line['tone'], scene: Summary | undefined): Line[] {
  const group = scene?.groups.find((one) => one.name === BUSIEST);
  if (!scene || !group) return [];
  const perSecond = (asked: number) => ((asked / 60) * COMPANY) / scene.reps;
  const points = group.minutes
    .toSorted(([a], [b]) => a - b)
    .map(([minute, asked]) => [minute * MINUTE, perSecond(asked)] as const);
  return [{ name, tone, points }];
}

function percent(share: number | null): string {
  if (share === null) return '–';
  return `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
