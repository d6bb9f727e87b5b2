import type { ShownField } from '../../../domain/custom-field';
import { formatDay } from '../../../time/format';
import { dayInstant } from '../../../time/iso-day';
import type { Viewer } from '../../../time/viewer';
import { listOf } from '../../../words/list';

type Shown = Pick<ShownField, 'edit' | 'values'>;

/** A field's values as they are read: days and numbers in the user's own way. */
export function fieldText({ edit, values }: Shown, viewer: Viewer): string {
  const [value = ''] = values;
  if (edit?.kind === 'date' && dayOf(value) !== null) {
    return formatDay(dayInstant(dayOf(value) ?? ''), { ...viewer, timeZone: 'UTC' });
  }
  if (edit?.kind === 'number' && value !== '') return value.replace('.', decimalMark(viewer.locale));
  return listOf(values);
}

/**
 * What was typed into a number's field; null for nothing, undefined where it is no number. The other sign of the two stands between
 * groups of three digits, or it is a slip: "1200.5" is not 12005 where the comma is the decimal sign.
 */
export function parseNumber(typed: string, locale: Viewer['locale']): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const mark = decimalMark(locale);
  const inOneSign = text.replaceAll(/[\s'\u2019]/g, '');
  const grouped = mark === ',' ? /^[-+\u2212]?\d{1,3}(\.\d{3})+(,|$)/ : /^[-+\u2212]?\d{1,3}(,\d{3})+(\.|$)/;
  const group = mark === ',' ? '.' : ',';
  const plain = (grouped.test(inOneSign) ? inOneSign.replaceAll(group, '') : inOneSign).replace(mark, '.');
  if (!grouped.test(inOneSign) && inOneSign.includes(group)) return undefined;
  return /^[-+\u2212]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain.replace('\u2212', '-')) : undefined;
}

/** A number as the user may type one. */
export function exampleNumber(locale: Viewer['locale']): string {
  return '1200.5'.replace('.', decimalMark(locale));
}

/** `2026-11-27`; null for anything else. */
function dayOf(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? null;
}

function decimalMark(locale: Viewer['locale']): string {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}
