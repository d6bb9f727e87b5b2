import { type Draft, type DraftContent, isDraftAbout } from '../../domain/draft';
import type { Task } from '../../domain/panel-state';
import type { Written } from '../../domain/write-result';
import type { Writer } from '../../panel/host';
import { dayOf, whenIs } from '../../time/zone-day';
import { sampleOpportunity } from '../sample/card';
import { nothing, saved } from './answered';
import type { Memory } from './memory';

export type DraftWriter = Pick<Writer, 'keepDraft' | 'getDrafts' | 'discardDraft' | 'sendDraft' | 'checkDraft'>;

/** What is typed in the demo, kept in memory, and what comes of sending it. */
export function createDemoDrafts({ amendBrief, amendMeeting }: Memory): DraftWriter {
  const drafts = new Map<string, Draft>();

  function send(id: string, content: DraftContent): Written {
    const now = Date.now();
    switch (content.kind) {
      case 'meeting-note':
        amendMeeting(content.meetingId, { noteHtml: content.html, noteUpdatedAt: now });
        return { kind: 'meeting-note', note: { html: content.html, updatedAt: now } };
      case 'task': {
        const due = content.date?.slice(0, 10) ?? null;
        const when = due === null ? 'undated' : whenIs(due, dayOf(now));
        const task: Task = { id, text: content.text, due, when, assignee: null };
        amendBrief(content.leadId, ({ tasks: { shown, count } }) => ({
          tasks: { shown: [...shown, task], count: count + 1 },
        }));
        return { kind: 'task', task };
      }
      case 'opportunity': {
        const opportunity = sampleOpportunity(id, content.cents);
        amendBrief(content.leadId, ({ opportunities: { shown, count } }) => ({
          opportunities: { shown: [opportunity, ...shown], count: count + 1 },
        }));
        return { kind: 'opportunity', opportunity };
      }
      case 'follow-up':
        amendBrief(content.leadId, ({ story }) =>
          story.kind === 'known'
            ? { story: { ...story, drafts: [{ id, at: now, address: content.to[0] ?? null }] } }
            : {},
        );
        return { kind: 'follow-up' };
      case 'person':
        return {
          kind: 'person',
          contactId: id,
          leadId: content.leadId ?? id,
          leadName: content.leadName,
          leadUrl: null,
        };
      default:
        return { kind: 'lead-note' };
    }
  }

  return {
    async keepDraft({ id, revision, content, about }) {
      const kept = { id, revision: revision + 1, organizationId: '', content, about, keptAt: Date.now(), sentAt: null };
      drafts.set(id, kept);
      return kept;
    },
    getDrafts: async (of) =>
      [...drafts.values()].filter((draft) => of === null || [of].flat().some((scope) => isDraftAbout(draft, scope))),
    async discardDraft({ id }) {
      drafts.delete(id);
    },
    async sendDraft({ id }) {
      const draft = drafts.get(id);
      drafts.delete(id);
      return draft ? saved(send(id, draft.content)) : nothing();
    },
    checkDraft: async () => nothing(),
  };
}
