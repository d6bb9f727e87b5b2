import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/close/leads/lead';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const { acme, beta, cobalt, crowd, deleted, nameless, hostile } = sampleLeads;

const head = ({ id, name, url, statusLabel }: Lead) => ({ id, name, url, statusLabel });

const asked = () => close.sandbox.requests.map(({ path }) => path.replace('/api/v1', ''));

describe('one lead', () => {
  test('is asked for by its address', async () => {
    const leads = await close.client().getLeads([acme.id]);
    expect(leads.map(head)).toEqual([
      {
        id: acme.id,
        name: 'Acme Robotics GmbH',
        url: `https://app.close.com/lead/${acme.id}/`,
        statusLabel: 'Qualified',
      },
    ]);
    expect(asked()).toEqual([`/lead/${acme.id}/`]);
  });

  test('comes with all a rep wants to know of it, in that one request', async () => {
    const [lead] = await close.client().getLeads([acme.id]);
    expect(lead).toMatchObject({
      website: 'https://acme-robotics.example/',
      localTime: '2026-03-09T11:00:00+01:00',
      place: 'Munich',
      contacts: [
        {
          name: 'Dana Doe',
          title: 'CTO',
          emails: ['dana.doe@acme-robotics.example'],
          phones: [{ text: '+49 89 99998123', number: '+498999998123' }],
        },
        {
          name: 'Mikael Krol',
          title: 'Head of Purchasing',
          emails: ['m.krol@acme-robotics.example'],
          phones: [],
          subscriptions: [
            { workflow: 'Spring outreach', workflowStatus: 'active', status: 'active', reason: null },
            { workflow: 'Trade fair 2025', workflowStatus: 'active', status: 'finished', reason: null },
          ],
        },
      ],
    });
    expect(lead?.opportunities.map(({ status }) => status).sort()).toEqual([
      ...['active', 'active', 'active', 'active'],
      'won',
    ]);
    expect(lead?.opportunities.find(({ confidence }) => confidence === 60)).toMatchObject({
      id: expect.stringMatching(/^oppo_/),
      valueFormatted: '$12,345 annually',
      value: 1_234_500,
      annualizedValue: 1_234_500,
      status: 'active',
      statusLabel: 'Proposal',
      confidence: 60,
      userName: 'Robin Rep',
    });
    expect(lead?.tasks.map(({ text, isComplete, assigneeName }) => [text, isComplete, assigneeName])).toEqual([
      ['Invite to the trade fair', false, 'Robin Rep'],
      ['Check in with purchasing', false, 'Robin Rep'],
      ['Send the revised proposal', false, 'Robin Rep'],
      ['Book the demo hall', false, 'Kim Closer'],
    ]);
    expect(lead?.custom.map(({ values }) => values)).toEqual([
      ['Manufacturing'],
      ['140'],
      ['Pilot', 'DACH', 'Trade fair'],
      ['5000'],
    ]);
    expect(asked()).toEqual([`/lead/${acme.id}/`]);
  });

  test('the same one twice is one', async () => {
    expect(await close.client().getLeads([acme.id, acme.id])).toHaveLength(1);
    expect(asked()).toEqual([`/lead/${acme.id}/`]);
  });

  test.each([
    ['deleted', deleted.id, sandboxKeys.robin],
    ['hidden from this user', cobalt.id, sandboxKeys.kim],
  ])('%s: not in the list', async (_, id, apiKey) => {
    expect(await close.client({ apiKey }).getLeads([id])).toEqual([]);
  });

  test('a link to elsewhere is dropped, markup stays text', async () => {
    const [lead] = await close.client().getLeads([hostile.id]);
    expect(lead).toMatchObject({
      id: hostile.id,
      name: hostile.name,
      url: null,
      statusLabel: 'Bad Fit',
      website: null,
      localTime: null,
      place: '<b>Nowhere</b>\u202e',
    });
  });
});

describe('several leads', () => {
  test('come in one request, in the order asked, without those that are gone', async () => {
    const leads = await close.client().getLeads([nameless.id, deleted.id, beta.id, acme.id]);
    expect(leads.map(({ id, name }) => [id, name])).toEqual([
      [nameless.id, ''],
      [beta.id, 'Beta Optics Ltd'],
      [acme.id, 'Acme Robotics GmbH'],
    ]);
    expect(asked()).toEqual(['/lead/']);
  });

  test('are as whole as one by itself', async () => {
    const together = await close.client().getLeads([acme.id, beta.id, crowd.id]);
    const single = await Promise.all([acme, beta, crowd].map(({ id }) => close.client().getLeads([id])));
    expect(together).toEqual(single.flat());
  });

  test('a lead with too much of everything', async () => {
    const [lead] = await close.client().getLeads([crowd.id]);
    expect(lead?.opportunities).toHaveLength(50);
    expect(lead?.tasks).toHaveLength(60);
    expect(lead?.contacts).toHaveLength(40);
    expect(lead?.contacts.slice(0, 2).map(({ name }) => name)).toEqual([null, 'نور الدين حداد']);
    expect(lead?.opportunities[0]).toMatchObject({ value: null, valueFormatted: null, userName: null });
    expect(lead?.localTime).toBeNull();
  });

  test('when Close ignores the filter, only the asked ones are kept', async () => {
    close.sandbox.settings.leadIdFilter = false;
    const leads = await close.client().getLeads([acme.id, beta.id]);
    expect(leads.map(({ id }) => id)).toEqual([acme.id, beta.id]);
    expect(asked()).toEqual(['/lead/']);
  });

  test('when it ignores the filter and one is missing, that one is asked for by itself', async () => {
    close.sandbox.settings.leadIdFilter = false;
    close.sandbox.setFault(
      /^\/lead\/$/,
      // As if acme were on a later page.
      {
        kind: 'edit',
        edit: (body) => ({ data: (body as { data: { id: string }[] }).data.filter(({ id }) => id !== acme.id) }),
      },
    );
    const leads = await close.client().getLeads([acme.id, beta.id, deleted.id]);
    expect(leads.map(({ id }) => id).sort()).toEqual([acme.id, beta.id].sort());
    expect(asked().sort()).toEqual(['/lead/', `/lead/${acme.id}/`, `/lead/${deleted.id}/`].sort());
  });

  test('none to be seen', async () => {
    expect(await close.client({ apiKey: sandboxKeys.noor }).getLeads([acme.id, beta.id])).toEqual([]);
  });

  test('many go in portions that an address can hold', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => `lead_${String(index).padStart(64, 'x')}`);
    await close.client().getLeads(ids);
    expect(asked()).toEqual(['/lead/', '/lead/', '/lead/']);
    const sent = close.sandbox.requests.flatMap(({ params }) => params.get('id__in')?.split(',') ?? []);
    expect(sent).toEqual(ids);
  });
});

test('what is no id of a lead never gets into an address', async () => {
  const ids = ['../me/', 'lead_../../me', 'lead_a?x', 'lead_a#', 'lead_a%2f', 'acti_abc', '', 'lead_\0'];
  expect(await close.client().getLeads(ids)).toEqual([]);
  expect(await close.client().getLeads([])).toEqual([]);
  expect(asked()).toEqual([]);
});

test('what is not "gone" is an error, also for one of several', async () => {
  close.sandbox.setFault('/lead/', { kind: 'status', status: 403 });
  for (const ids of [[acme.id], [acme.id, beta.id]]) {
    await expect(close.client().getLeads(ids)).rejects.toMatchObject({ failure: { reason: 'not-allowed' } });
  }
});
