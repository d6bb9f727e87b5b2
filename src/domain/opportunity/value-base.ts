import type { TypedValue } from '../draft';
import { noteHtml, type SeenOpportunity } from './opportunity-change';

/** A value as a draft's base: the same in every language. */
export function baseOf(opportunity: SeenOpportunity, name: TypedValue): string | null {
  if (name === 'note') return noteHtml(opportunity.note);
  const value = opportunity[name];
  return value === null ? null : String(value);
}

/** The way back. */
export function seenIn(name: TypedValue, base: string | null): Partial<SeenOpportunity> {
  switch (name) {
    case 'cents':
      return { cents: base === null ? null : Number(base) };
    case 'confidence':
      return base === null ? {} : { confidence: Number(base) };
    case 'closeDate':
      return { closeDate: base };
    case 'note':
      return { note: base === null ? null : { html: base } };
  }
}
