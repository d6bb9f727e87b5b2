import type { Opportunity } from '../../../domain/opportunity/opportunity';
import type { LeadBrief, LeadCard, Person, Task } from '../../../domain/panel-state';
import { lastTouch, type MeetingItem, meetingBefore } from '../../../domain/story/story';
import { formatDay, formatWhen } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { factsOf, listOf } from '../../../words/list';
import { words } from '../../../words/words';
import { leadName } from '../../parts/lead-name';
import { leadUrl } from '../../parts/lead-url';
import { stageLine } from '../../parts/stage-line';
import { taskDue } from '../../parts/task-due';
import { touchText } from '../../parts/touch-words';

/** The brief as plain text, for a mail or a chat: the lead, the meeting, who comes, the money and what is to be done. */
export function briefText(card: LeadCard, brief: LeadBrief, viewer: Viewer): string {
  const { meeting } = card;
  const { story, opportunities, tasks } = brief;
  const items = story.kind === 'known' ? story.items : [];
  const last = lastTouch(items);
  const before = meetingBefore(items, meeting);
  const text = words.brief;
  const parts = [
    [leadName(card), statusLine(card), leadUrl(card)],
    [meeting.title.trim() || words.meeting.untitled, formatWhen(meeting.startsAt, meeting.endsAt, viewer)],
    list(words.people.title, meeting.people.map(personLine)),
    list(text.opportunities, opportunities.shown.map(moneyLine), opportunities.count),
    list(
      text.tasks,
      tasks.shown.map((task) => taskLine(task, viewer)),
      tasks.count,
    ),
    brief.fields.map(({ name, values }) => (values.length > 0 ? words.briefCopy.line(name, listOf(values)) : null)),
    [
      last && words.briefCopy.line(words.briefCopy.lastTouch, touchText(last, viewer)),
      before && words.briefCopy.line(words.briefCopy.lastTime, meetingLine(before, viewer)),
    ],
  ];
  return parts
    .map((lines) => lines.filter((line) => line !== null).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

function statusLine({ lead }: LeadCard): string | null {
  const status = lead.kind === 'known' ? lead.status?.trim() : null;
  return status ? words.briefCopy.line(words.nextSteps.status.label, status) : null;
}

/** Nothing where the list is empty. `count`: of all that Close has, where that may be more than is here. */
function list(title: string, lines: string[], count = lines.length): string[] {
  if (lines.length === 0) return [];
  const more = count > lines.length ? [words.briefCopy.more(count - lines.length)] : [];
  return [title, ...[...lines, ...more].map((line) => `- ${line}`)];
}

function personLine({ name, email, role, contact }: Person): string {
  const address = email ?? contact?.emails[0] ?? null;
  return factsOf([
    name?.trim() || address || words.people.unnamed,
    contact?.title?.trim() || words.people.role[role],
    address,
  ]);
}

function moneyLine({ value, stage, confidence, owner }: Opportunity): string {
  return factsOf([value ?? words.brief.noValue, stageLine({ stage, confidence }), owner]);
}

function taskLine(task: Task, viewer: Viewer): string {
  return factsOf([task.text.trim() || words.brief.noTaskText, taskDue(task, viewer), task.assignee]);
}

/** When the meeting before this one was, what came of it, and how its note begins. */
function meetingLine({ startsAt, title, outcome, text }: MeetingItem, viewer: Viewer): string {
  const when = words.story.lastTimeWhen(formatDay(startsAt, viewer), title ?? words.meeting.untitled);
  return factsOf([when, outcome, text]);
}
