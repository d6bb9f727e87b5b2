/** Of several requests only the last one's outcome counts, and none after `drop`. */
export type LatestRequest = {
  /** A request that fails calls back with `failed`. */
  run<Value>(request: () => Promise<Value>, failed: Value, onOutcome: (outcome: Value) => void): Promise<void>;
  /** Nobody waits any more. */
  drop(): void;
};

export function createLatestRequest(): LatestRequest {
  let latest = 0;
  return {
    async run(request, failed, onOutcome) {
      latest += 1;
      const number = latest;
      const outcome = await request().catch(() => failed);
      if (number === latest) onOutcome(outcome);
    },
    drop() {
      latest += 1;
    },
  };
}
