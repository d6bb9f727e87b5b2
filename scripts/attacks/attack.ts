/** One class of attacks, what keeps it off, and the test that says so. */
export type Attack = {
  /** `A1` to `A20`. */
  id: string;
  name: string;
  defence: string;
  /** What takes the defence away, in a copy of the project. */
  without: readonly Edit[];
  /** What must fail then. */
  shownBy: ShownBy;
};

export type Edit = {
  file: string;
  /** Stands in the file once. */
  from: string;
  to: string;
};

export type ShownBy = {
  /** The real browsers, or the layer of Vitest that the file is of. */
  layer: 'e2e' | 'component' | 'unit' | 'build';
  file: string;
  /** A part of the test's title; without one all of the file are run. */
  title?: string;
};
