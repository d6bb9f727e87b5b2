import type { LeadBrief, MeetingCard } from '../../../domain/panel-state';
import { parseInert } from '../../../rich-text/dom/parse';
import { toText } from '../../../rich-text/dom/to-text';

/** What a follow-up can begin with besides one's own words and Close's templates. */
export type Beginning = { from: 'suggestion' | 'note'; subject: string; text: string };

/** Those that there are, the best first: what Close's AI wrote for the guests, then what the rep wrote for themselves. */
export function beginningsOf({ title, noteHtml }: MeetingCard, { opportunities }: LeadBrief): Beginning[] {
  const beginnings: Beginning[] = [];
  const subject = title.trim();
  for (const { suggestion } of opportunities.shown) {
    if (suggestion?.action !== 'follow-up' || suggestion.by !== 'email' || !suggestion.text?.trim()) continue;
    const text = suggestion.text.trim();
    beginnings.push({ from: 'suggestion', subject: suggestion.subject?.trim() || subject, text });
    break;
  }
  const note = noteHtml === null ? '' : toText(parseInert(noteHtml)).trim();
  if (note !== '') beginnings.push({ from: 'note', subject, text: note });
  return beginnings;
}
