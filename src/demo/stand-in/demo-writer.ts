import type { Task } from '../../domain/panel-state';
import type { Writer } from '../../panel/host';
import { dayOf, whenIs } from '../../time/zone-day';
import { words } from '../../words/words';
import { moneyOf, PLAYBOOK, stages, statuses } from '../sample/card';
import { me } from '../sample/leads';
import { fine, nothing, saved } from './answered';
import type { DraftWriter } from './demo-drafts';
import type { Memory } from './memory';

/** In the sample each thing to choose is its own id. */
const choice = (name: string) => ({ id: name, name });

/** Answers each choice as Close would, and changes what the panel shows. Nothing is sent. */
export function createDemoWriter({ amend, amendBrief, amendMeeting, cards }: Memory): Omit<Writer, keyof DraftWriter> {
  const outcomes = Object.values(words.demo.outcomes).map(choice);
  /** By its id, also one that is done, for the user who takes that back. */
  const tasks = new Map<string, Task>();
  return {
    async setOutcome({ meetingId, outcomeId }) {
      const outcome = outcomeId ? { ...choice(outcomeId), deleted: false, suggested: null } : null;
      amendMeeting(meetingId, { outcome });
      return saved({ outcomeId: outcomeId ?? null });
    },
    async changeTask({ taskId, leadId, ...change }) {
      for (const { brief } of cards()) for (const task of brief?.tasks.shown ?? []) tasks.set(task.id, task);
      const before = tasks.get(taskId);
      if (!before) return nothing();
      const task =
        'date' in change ? { ...before, due: change.date, when: whenIs(change.date, dayOf(Date.now())) } : before;
      amendBrief(leadId, ({ tasks: { shown } }) => {
        const isThere = shown.some(({ id }) => id === taskId);
        const next = isThere ? shown.map((one) => (one.id === taskId ? task : one)) : [...shown, task];
        const open = 'complete' in change && change.complete ? next.filter(({ id }) => id !== taskId) : next;
        return { tasks: { shown: open, count: open.length } };
      });
      return saved(task);
    },
    async setLeadStatus({ leadId, statusId }) {
      const status = { statusId, status: statusId };
      amend((card) =>
        card.leadId === leadId && card.lead.kind === 'known' ? { ...card, lead: { ...card.lead, ...status } } : card,
      );
      return saved(status);
    },
    async changeOpportunity({ opportunityId, leadId, change }) {
      const before = cards()
        .flatMap(({ brief }) => brief?.opportunities.shown ?? [])
        .find(({ id }) => id === opportunityId);
      if (!before) return nothing();
      const next = { ...before, ...change, updatedAt: Date.now() };
      const won = next.stageId === stages[2];
      const opportunity = {
        ...next,
        ...moneyOf(next.cents, next.period),
        stage: next.stageId,
        status: won ? ('won' as const) : ('active' as const),
      };
      amendBrief(leadId, ({ opportunities: { shown, count } }) => ({
        opportunities: { shown: shown.map((one) => (one.id === opportunityId ? opportunity : one)), count },
      }));
      return saved(opportunity);
    },
    setCustomField: async () => nothing(),
    setWorkflow: async () => nothing(),
    getWriteChoices: async () =>
      fine({
        outcomes,
        playbooks: [{ ...choice(PLAYBOOK), outcomeIds: outcomes.map(({ id }) => id) }],
        leadStatuses: statuses.map(choice),
        pipelines: [
          {
            ...choice(PLAYBOOK),
            stages: stages.map((name, at) => ({
              ...choice(name),
              status: at === 2 ? ('won' as const) : ('active' as const),
            })),
          },
        ],
        roleId: null,
        readOnly: false,
      }),
    getAssignees: async () => fine({ me: me.id, users: [me] }),
    getNoteTemplates: async () => null,
    getMailTemplates: async () => fine([]),
    renderMailTemplate: async () => nothing(),
    findDuplicates: async () => fine({ contacts: [], leads: [] }),
  };
}
