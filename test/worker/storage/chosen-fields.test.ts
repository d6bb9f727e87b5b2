import { expect, test } from 'vitest';
import { createChosenFields } from '../../../src/background/accounts/chosen-fields';

test('fields that were picked when there were only those of leads stay picked, and nonsense is none', async () => {
  const stored = new Map<string, unknown>();
  const chosen = createChosenFields({
    get: async (organizationId, name) => stored.get(`${organizationId} ${name}`),
    set: async (organizationId, name, value) => void stored.set(`${organizationId} ${name}`, value),
  });
  expect(await chosen.read('orga_1')).toEqual({ lead: [], contact: [], opportunity: [] });
  stored.set('orga_1 chosen-fields', ['cf_2', 'cf_1']);
  expect(await chosen.read('orga_1')).toEqual({ lead: ['cf_2', 'cf_1'], contact: [], opportunity: [] });
  await chosen.save('orga_1', { lead: ['cf_1'], contact: ['cf_3'], opportunity: [] });
  expect(await chosen.read('orga_1')).toEqual({ lead: ['cf_1'], contact: ['cf_3'], opportunity: [] });
  stored.set('orga_1 chosen-fields', { lead: ['status_id'], contact: 7, opportunity: ['cf_4'] });
  expect(await chosen.read('orga_1')).toEqual({ lead: [], contact: [], opportunity: ['cf_4'] });
});
