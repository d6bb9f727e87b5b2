/** The fields of a payload, own ones only: what a prototype has is nobody's word. Null for what is no object. */
export type Fields = ReadonlyMap<string, unknown>;

export function fieldsOf(payload: unknown): Fields | null {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return null;
  return new Map(Object.entries(payload));
}

/** How ids of Close begin. */
type IdKind = 'acti' | 'lead' | 'outcome' | 'stat' | 'task' | 'user';

/** Ids end in paths of requests: anything else than Close's own form gets no further than here. */
export function readId(kind: IdKind, value: unknown): string | null {
  if (typeof value !== 'string' || !value.startsWith(`${kind}_`)) return null;
  return /^[A-Za-z0-9]{1,64}$/.test(value.slice(kind.length + 1)) ? value : null;
}

export function readText(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

/** Milliseconds since 1970; JSON makes null of what is left out, in one browser or the other. */
export function readInstant(value: unknown): { value: number | null } | null {
  if (value === null || value === undefined) return { value: null };
  return typeof value === 'number' && Number.isFinite(value) ? { value } : null;
}

/** A day there is: `2026-11-24`. */
export function readDay(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null;
}

/** A value that may be null, read by `read` where it is not: `{ value }`, or null where `read` refuses it. */
export function orNull<T>(value: unknown, read: (value: unknown) => T | null): { value: T | null } | null {
  if (value === null || value === undefined) return { value: null };
  const parsed = read(value);
  return parsed === null ? null : { value: parsed };
}
