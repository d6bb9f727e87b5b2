import type { FindQuery } from '../../../domain/answers';

/** Names of the fields of "Find in Close". */
export type FindField = 'text' | 'calendarId' | 'calendarType' | 'startsAt' | 'startsFrom' | 'startsBefore' | 'leadId';

/** Of a longer text, such as a whole mail with a link in it, only the beginning is read. */
const MAX_TYPED = 20_000;

/**
 * What the fields ask for; null where all of them are empty. A start is sharper than a range, so with both the range is
 * left out.
 *
 * @param read what is in a field: for the three times epoch ms
 */
export function toFindQuery(read: (field: FindField) => string): FindQuery | null {
  const text = (field: FindField) => read(field).trim();
  const [startsAt, startsFrom, startsBefore] = [
    instant(text('startsAt')),
    instant(text('startsFrom')),
    instant(text('startsBefore')),
  ];
  const type = text('calendarType');
  const more: Omit<FindQuery, 'text'> = {
    ...(text('calendarId') !== '' && { calendarId: text('calendarId') }),
    ...((type === 'google' || type === 'microsoft') && { calendarType: type }),
    ...(startsAt !== null && { startsAt }),
    ...(startsAt === null && startsFrom !== null && { startsFrom }),
    ...(startsAt === null && startsBefore !== null && { startsBefore }),
    ...(text('leadId') !== '' && { leadId: text('leadId') }),
  };
  const typed = text('text').slice(0, MAX_TYPED);
  return typed === '' && Object.keys(more).length === 0 ? null : { text: typed, ...more };
}

function instant(value: string): number | null {
  const time = value === '' ? Number.NaN : Number(value);
  return Number.isFinite(time) ? time : null;
}
