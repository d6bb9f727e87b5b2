import type { Opportunity } from '../../../domain/opportunity/opportunity';
import type { SeenOpportunity } from '../../../domain/opportunity/opportunity-change';
import type { Choice, PipelineChoice } from '../../../domain/write-result';
import { parseInert } from '../../../rich-text/dom/parse';
import { toText } from '../../../rich-text/dom/to-text';
import { textOfPlainNote } from '../../../rich-text/from-text';
import { formatDay } from '../../../time/format';
import { dayInstant } from '../../../time/iso-day';
import type { Viewer } from '../../../time/viewer';
import { words } from '../../../words/words';
import { percentOf } from '../../parts/stage-line';
import { formatAmount } from './amount';

/** `2026-12-15` as the rest of the panel writes a day. */
export function dayText(day: string, viewer: Viewer): string {
  return formatDay(dayInstant(day), { ...viewer, timeZone: 'UTC' });
}

/** That it was won or lost, and when Close says so; null for one that is open. */
export function outcomeText({ status, closeDate, lostDate }: Opportunity, viewer: Viewer): string | null {
  const text = words.opportunity;
  if (status === 'won') return closeDate === null ? text.wonSome : text.won(dayText(closeDate, viewer));
  if (status === 'lost') return lostDate === null ? text.lostSome : text.lost(dayText(lostDate, viewer));
  return null;
}

export type Names = { pipelines: readonly PipelineChoice[]; owners: readonly Choice[] };

/** A value that was changed, by its name and as one reads it. */
export function changeText(
  change: Partial<SeenOpportunity>,
  { pipelines, owners }: Names,
  viewer: Viewer,
): { name: string; value: string } {
  const text = words.opportunity;
  if (change.cents !== undefined) {
    const value = change.cents === null ? text.nothing : formatAmount(change.cents, viewer.locale);
    return { name: text.value, value };
  }
  if (change.period !== undefined) {
    return { name: text.period, value: change.period === null ? text.nothing : text.periods[change.period] };
  }
  if (change.confidence !== undefined) return { name: text.confidence, value: percentOf(change.confidence) };
  if (change.closeDate !== undefined) {
    const value = change.closeDate === null ? text.nothing : dayText(change.closeDate, viewer);
    return { name: text.closeDate, value };
  }
  if (change.ownerId !== undefined) {
    return { name: text.owner, value: owners.find(({ id }) => id === change.ownerId)?.name ?? text.noOwner };
  }
  if (change.note !== undefined) return { name: text.note, value: noteText(change.note) || text.nothing };
  const stage = pipelines.flatMap(({ stages }) => stages).find(({ id }) => id === change.stageId);
  return { name: text.stage, value: stage?.name ?? text.noStage };
}

/** Text, lines and nothing that a text field could lose. */
const PLAIN = /^(?:[^<]|<\/?(?:body|p|div)>|<br ?\/?>)*$/i;

/** A note as it can be typed over; null for none, and for one that is more than plain text. */
export function editableNote(note: Opportunity['note']): string | null {
  if (note === null || ('html' in note && !PLAIN.test(note.html))) return null;
  return noteText(note);
}

/** All words of a note. */
export function noteText(note: Opportunity['note']): string {
  if (note === null) return '';
  if ('text' in note) return note.text;
  return textOfPlainNote(note.html) ?? toText(parseInert(note.html));
}
