export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Its items, or none. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
