import type { Me } from '../../close/people/me';
import type { Answer } from '../../domain/answers';
import type { Assignees, PipelineChoice, WriteChoices } from '../../domain/write-result';
import type { Ask } from '../close-access/ask';
import { readManaged } from '../platform/managed-policy';
import type { Platform } from '../platform/ports';

/** What the controls that write offer, of the chosen organization. The lists are cached for an hour (`account-client.ts`). */
export function getWriteChoices({
  platform,
  ask,
}: {
  platform: Pick<Platform, 'readManaged'>;
  ask: Ask;
}): Promise<Answer<WriteChoices>> {
  return ask(async ({ organizationId }, client) => {
    const [outcomes, statuses, me, playbooks, { readOnly }] = await Promise.all([
      client.getOutcomes(),
      client.getLeadStatuses(),
      // Without them nothing is locked for a role, no other stage is offered, or every outcome, which is no reason to offer nothing at all.
      client.getProfile().catch(() => null),
      client.getPlaybooks().catch(() => []),
      readManaged(platform),
    ]);
    return {
      outcomes: outcomes.filter(({ forMeetings }) => forMeetings).map(({ id, name }) => ({ id, name })),
      playbooks: playbooks.map(({ id, name, outcomeIds }) => ({ id, name, outcomeIds })),
      leadStatuses: statuses.map(({ id, label }) => ({ id, name: label })),
      pipelines: pipelinesOf(me, organizationId),
      roleId: me?.organizations.find(({ id }) => id === organizationId)?.roleId ?? null,
      readOnly,
    };
  });
}

function pipelinesOf(me: Me | null, organizationId: string): PipelineChoice[] {
  const { pipelines = [] } = me?.organizations.find(({ id }) => id === organizationId) ?? {};
  return pipelines.map(({ id, name, stages }) => ({
    id,
    name,
    stages: stages.map((stage) => ({ id: stage.id, name: stage.label, status: stage.type })),
  }));
}

/** Whom a task, or an opportunity, can be given to. */
export function getAssignees({ ask }: { ask: Ask }): Promise<Answer<Assignees>> {
  return ask(async ({ userId }, client) => {
    const users = (await client.getUsers()).map(({ id, name }) => ({ id, name }));
    return { me: userId, users: users.sort((a, b) => a.name.localeCompare(b.name)) };
  });
}
