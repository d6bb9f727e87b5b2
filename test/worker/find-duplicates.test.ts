import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/background/drafts/find-duplicates';
import { sampleLeads } from '../fakes/sample-data/leads';
import { people } from '../fakes/sample-data/people';
import { useLoopbackClose } from '../unit/close/loopback-close';

const close = useLoopbackClose();
const { acme } = sampleLeads;

describe('who may be there already', () => {
  test('the contact with the address, with its lead, and the leads of the company', async () => {
    const found = await findDuplicates(people.dana.email, close.client());
    expect(found.contacts).toEqual([
      {
        contactId: people.dana.id,
        name: people.dana.name,
        leadId: acme.id,
        leadName: acme.name,
        leadUrl: `https://app.close.com/lead/${acme.id}/`,
      },
    ]);
    expect(found.leads.map(({ leadId }) => leadId)).toContain(acme.id);
  });

  test('a colleague of a contact: the lead, and the address that speaks for it', async () => {
    const found = await findDuplicates('new.one@acme-robotics.example', close.client());
    expect(found.contacts).toEqual([]);
    expect(found.leads).toEqual([
      {
        leadId: acme.id,
        name: acme.name,
        url: `https://app.close.com/lead/${acme.id}/`,
        because: expect.stringMatching(/@acme-robotics\.example$/),
      },
    ]);
  });

  test('nobody', async () => {
    expect(await findDuplicates('who@nowhere.example', close.client())).toEqual({ contacts: [], leads: [] });
  });

  test('a mail provider’s domain is not searched for: half the world has it', async () => {
    expect(await findDuplicates('dana@gmail.com', close.client())).toEqual({ contacts: [], leads: [] });
    expect(close.sandbox.requests).toHaveLength(1);
  });

  test('at most five leads', async () => {
    const [sample] = close.sandbox.data.leads;
    const [contact] = close.sandbox.data.contacts;
    if (!sample || !contact) throw new Error('an empty sample');
    for (let index = 0; index < 8; index++) {
      const id = `lead_Twin${index}`;
      close.sandbox.data.leads.push({ ...sample, id });
      close.sandbox.data.contacts.push({ ...contact, id: `cont_Twin${index}`, lead_id: id });
    }
    const found = await findDuplicates('new.one@acme-robotics.example', close.client());
    expect(found.leads).toHaveLength(5);
  });

  test('a lead that this user may not see has no name', async () => {
    const hidden = { ...close.client(), getLeads: async () => [] };
    const found = await findDuplicates(people.dana.email, hidden);
    expect(found.contacts).toMatchObject([{ contactId: people.dana.id, leadName: '', leadUrl: null }]);
  });
});
