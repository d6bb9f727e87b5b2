import type { WireRecord } from './records';

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isRecord(value: unknown): value is WireRecord {
  return isObject(value) && typeof value.id === 'string';
}

/** Its items, or none. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
