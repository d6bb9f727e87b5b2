import { type Draft, typedValueOf } from '../../domain/draft';
import { formatDay, formatWhen } from '../../time/format';
import { dayInstant } from '../../time/iso-day';
import type { Viewer } from '../../time/viewer';
import { factsOf } from '../../words/list';
import { words } from '../../words/words';
import { numbered } from './numbered';

/** Rich text of Close as plain text. */
type ReadHtml = (html: string) => string;

/** What a draft is, in a few words. */
export function draftTitle({ content, about }: Draft): string {
  const { what } = words.drafts;
  const lead = about.leadName?.trim() || about.title.trim() || words.lead.unnamed;
  switch (content.kind) {
    case 'meeting-note':
      return what.meetingNote(about.title.trim() || words.meeting.untitled);
    case 'lead-note':
      return what.leadNote(lead);
    case 'task':
      return what.task(lead);
    case 'opportunity':
      return what.opportunity(lead);
    case 'follow-up':
      return what.followUp(lead);
    case 'field':
      return fieldTitle(content.field, about.title.trim(), lead);
    case 'person':
      return content.leadId === null ? what.lead(content.leadName.trim() || words.lead.unnamed) : what.contact(lead);
  }
}

function fieldTitle(field: string, title: string, lead: string): string {
  const { what } = words.drafts;
  const { value, confidence, closeDate, note } = words.opportunity;
  const name = typedValueOf(field);
  return name === null
    ? what.field(title || words.brief.fields, lead)
    : what.value({ cents: value, confidence, closeDate, note }[name], lead);
}

/** A name for each draft of a list, no two alike: buttons of many rows are called by it. */
export function draftNames(drafts: readonly Draft[], viewer: Viewer): string[] {
  return numbered(drafts.map((draft) => factsOf([draftTitle(draft), ...aboutDraft(draft, viewer)])));
}

/** What tells it from others of its kind: the lead and the day of the meeting; the day a task is due; the opportunity of a value. */
export function aboutDraft({ content, about }: Draft, viewer: Viewer): string[] {
  if (content.kind === 'meeting-note' || content.kind === 'follow-up') {
    const day = about.startsAt === null ? [] : [words.drafts.meetingOn(formatDay(about.startsAt, viewer))];
    return [about.leadName?.trim() ?? '', ...day].filter((part) => part !== '');
  }
  // Of a lead's several opportunities, which one it is.
  if (content.kind === 'field' && typedValueOf(content.field) !== null) return [about.title.trim()].filter(Boolean);
  if (content.kind !== 'task' || content.date === null) return [];
  const day = dayInstant(content.date);
  if (Number.isFinite(day)) return [words.drafts.due(formatDay(day, { ...viewer, timeZone: 'UTC' }))];
  const due = Date.parse(content.date);
  return Number.isFinite(due) ? [words.drafts.due(formatWhen(due, null, viewer))] : [];
}

/** All words of it, for the list and the clipboard. */
export function draftText({ content }: Draft, readHtml: ReadHtml): string {
  switch (content.kind) {
    case 'meeting-note':
    case 'lead-note':
      return readHtml(content.html);
    case 'task':
    case 'field':
      return content.text;
    case 'opportunity':
      return content.amount;
    case 'follow-up':
      return [content.subject, content.text].filter(Boolean).join('\n');
    case 'person': {
      const { name, title, email } = content;
      return [title.trim() === '' ? name : words.drafts.titled(name, title), email].filter(Boolean).join('\n');
    }
  }
}
