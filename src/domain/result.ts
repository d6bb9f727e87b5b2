/**
 * What was asked for, or why it is not there. One shape for everything whose failure is part of its contract; what nobody
 * foresees is thrown.
 */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** The failed one. */
export function failed<Failure>(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
