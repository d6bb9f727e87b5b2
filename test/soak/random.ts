/** Chance that can be had again: the same seed draws the same. */
export type Random = {
  /** From 0 to below 1. */
  next(): number;
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** One of the names, each as often as its weight says. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name;
};

/** The generator "mulberry32"; `parts` are whole numbers that tell one stream from another. */
export function createRandom(...parts: readonly number[]): Random {
  let state = parts.reduce((sum, part) => Math.imul(sum ^ part, 0x9e3779b1) + 0x85ebca6b, 0x27d4eb2f);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    weighted(weights) {
      const entries = Object.entries<number>(weights);
      const drawn = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      let sum = 0;
      const found = entries.find(([, weight]) => {
        sum += weight;
        return drawn < sum;
      });
      // Of the same keys that came in.
      return (found ?? entries.at(-1) ?? [''])[0] as keyof typeof weights;
    },
  };
}
