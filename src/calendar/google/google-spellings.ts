import type { GoogleEventReference, OriginalStart } from '../event-reference';
import type { Spellings } from '../spellings';
import { splitId } from './google-reference';

/**
 * Ids change under Close: a split gives the rest of a series another id, and the letters of a suffix (`T`, `Z`, `R`) come
 * in lower case in some links. What Close has synced before keeps the id of that time.
 */
export function googleSpellings(reference: GoogleEventReference): Spellings {
  const { eventId, series, split } = reference;
  const stamp = series?.originalStart ? stampOf(series.originalStart) : null;
  return {
    event: distinct([eventId, usualId(reference, stamp)]),
    // The id without its suffix, which has no `_` in itself.
    series: series ? distinct([eventId.slice(0, eventId.lastIndexOf('_')), series.id]) : [],
    original: split ? originals(split.originalId) : [],
    originalInstance: split && stamp !== null ? `${split.originalId}_${stamp}` : null,
  };
}

/** The event's id as Google has always written it. */
function usualId({ eventId, series, split }: GoogleEventReference, stamp: string | null): string {
  if (series) return stamp === null ? eventId : `${series.id}_${stamp}`;
  return split ? splitId(split) : eventId;
}

/** A series may have been split more than once; two steps back are enough. */
function originals(id: string): string[] {
  const [, before] = /^(.+)_R[12]\d{7}(?:T\d{6})?$/i.exec(id) ?? [];
  return distinct([id, before]);
}

/** `20261124T160000Z`, or `20261124` for an event of the whole day. */
function stampOf(start: OriginalStart): string {
  if ('date' in start) return start.date.replaceAll('-', '');
  return `${new Date(start.instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids)].flatMap((id) => id ?? []);
}
