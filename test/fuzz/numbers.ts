/** Rows of numbers, the same in every run of a seed (mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function createNumbers(seed: number): (count: number) => number[] {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 0x7fff_ffff;
  };
  return (count) => Array.from({ length: count }, next);
}
