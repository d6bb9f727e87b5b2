/** One border of ours that takes what others wrote, and what must hold whatever comes. */
export type Target = {
  name: string;
  /** What it usually gets: texts, or values as JSON brings them. Inputs are made of these by changing them. */
  seeds: readonly unknown[];
  /** Pieces that mean something to it. */
  pieces: readonly string[];
  /** Throws where something does not hold. Says whether the input got past the first look, so that a run can tell that its inputs reach anything. */
  check(input: unknown): boolean | Promise<boolean>;
};

/** Throws, with what is wrong, where `holds` is false. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** As one value is written: two are alike where this is. */
export function written(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}
