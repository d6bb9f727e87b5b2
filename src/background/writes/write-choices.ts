import type { Answer } from '../../domain/answers';
import type { Assignees, WriteChoices } from '../../domain/write-result';
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
  return ask(async (_, client) => {
    const [outcomes, statuses, { readOnly }] = await Promise.all([
      client.getOutcomes(),
      client.getLeadStatuses(),
      readManaged(platform),
    ]);
    return {
      outcomes: outcomes.filter(({ forMeetings }) => forMeetings).map(({ id, name }) => ({ id, name })),
      leadStatuses: statuses.map(({ id, label }) => ({ id, name: label })),
      readOnly,
    };
  });
}

/** Whom a task can be given to. */
export function getAssignees({ ask }: { ask: Ask }): Promise<Answer<Assignees>> {
  return ask(async ({ userId }, client) => {
    const users = (await client.getUsers()).map(({ id, name }) => ({ id, name }));
    return { me: userId, users: users.sort((a, b) => a.name.localeCompare(b.name)) };
  });
}
