import { failed } from '../../domain/result';

/** As the worker answers; `savedAt` is for what was written alone. */
export function fine<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function saved<Value extends object>(value: Value) {
  return fine({ ...value, savedAt: Date.now() });
}

/** What is not in the sample. */
export const nothing = () => failed({ reason: 'not-found' } as const);
