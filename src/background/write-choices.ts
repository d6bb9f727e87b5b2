import type { Assignees, WriteChoices } from '../writing/write-result';
import { ask } from './answers';
import { readManaged } from './managed-policy';

/** What the controls that write offer, of the chosen organization. Their lists are kept for an hour (`account-client.ts`). */
export const writeChoices = {
  getWriteChoices: () =>
    ask<WriteChoices>(async (_, client) => {
      const [outcomes, statuses, { readOnly }] = await Promise.all([
        client.getOutcomes(),
        client.getLeadStatuses(),
        readManaged(),
      ]);
      return {
        outcomes: outcomes.filter(({ forMeetings }) => forMeetings).map(({ id, name }) => ({ id, name })),
        leadStatuses: statuses.map(({ id, label }) => ({ id, name: label })),
        readOnly,
      };
    }),
  getAssignees: () =>
    ask<Assignees>(async ({ userId }, client) => {
      const users = (await client.getUsers()).map(({ id, name }) => ({ id, name }));
      return { me: userId, users: users.sort((a, b) => a.name.localeCompare(b.name)) };
    }),
};
