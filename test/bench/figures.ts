/** NaN of nothing. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What nine of ten stay below. */
export function p90(values: readonly number[]): number {
  return quantile(values, 0.9);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** As people read it: no more digits than the figure is worth. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 2 : 0);
}

/** `108 (141)`: the median, and what nine of ten stay below. Whole milliseconds. */
export function medianAndP90(values: readonly number[]): string {
  return values.length === 0 ? '–' : `${Math.round(median(values))} (${Math.round(p90(values))})`;
}
