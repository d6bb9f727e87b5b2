/** What keeps the company within Close's limits; each can be left out, to see what it does. */
export type Measures = {
  /** The reps' own meetings are kept at hand. */
  agenda: boolean;
  /** Answers that stay true for a while are asked for once. */
  caches: boolean;
  /** Each user has their own minutes to ask for the agenda again; without, its age alone decides. */
  turns: boolean;
  /** Whoever was refused asks again when Close has said, and nobody of the same browser before. */
  backOff: boolean;
};

export const allMeasures: Measures = { agenda: true, caches: true, turns: true, backOff: true };
