import { describe, expect, test } from 'vitest';
import { sandboxId } from '../../fakes/close-server/records';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { kim, robin } from '../../fakes/sample-data/people';
import { stageId } from '../../fakes/sample-data/pipelines';
import { now, useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const { acme } = sampleLeads;
const cells = sandboxId('oppo', 'AcmeCells');

/** What was sent, in order. */
const sent = () =>
  close.sandbox.requests.map(({ method, path, body }) => [
    `${method} ${path.replace('/api/v1', '')}`,
    body === '' ? null : JSON.parse(body),
  ]);

test('the stages come with /me/', async () => {
  const [organization] = (await close.client().getMe()).organizations;
  expect(organization.pipelines.map(({ name, stages }) => [name, stages.length])).toEqual([
    ['Sales', 6],
    ['Renewals', 3],
  ]);
});

describe('a change', () => {
  test.each([
    [{ value: 1_500_050 }, { value: 1_500_050 }, { value: 1_500_050, valueFormatted: '$15,000.50 annually' }],
    [{ value: null }, { value: null }, { value: null, valueFormatted: null }],
    [{ period: 'monthly' as const }, { value_period: 'monthly' }, { annualizedValue: 12 * 1_234_500 }],
    [{ confidence: 0 }, { confidence: 0 }, { confidence: 0 }],
    [{ dateWon: '2026-12-15' }, { date_won: '2026-12-15T12:00:00Z' }, { dateWon: '2026-12-15' }],
    [{ dateWon: null }, { date_won: null }, { dateWon: null }],
    [{ userId: kim.id }, { user_id: kim.id }, { userName: kim.name }],
    [{ noteHtml: '<body><p>Yes</p></body>' }, { note_html: '<body><p>Yes</p></body>' }, { note: 'Yes' }],
    [{ noteHtml: null }, { note_html: null }, { note: null, noteHtml: null }],
    [
      { statusId: stageId('Up for renewal') },
      { status_id: stageId('Up for renewal') },
      { statusLabel: 'Up for renewal', pipelineName: 'Renewals', status: 'active' },
    ],
  ])('%o goes out alone, and what Close has then comes back', async (change, body, answered) => {
    const client = close.client();
    expect(await client.changeOpportunity(cells, change, 1)).toMatchObject({ ...answered, id: cells, updatedAt: now });
    expect(sent()).toEqual([[`PUT /opportunity/${cells}/`, body]]);
    expect(await client.getOpportunity(cells)).toMatchObject(answered);
  });

  test('won: the day is that of the user, and it stays when it is opened again', async () => {
    const client = close.client();
    // 10:00 in UTC is 00:00 of the next day in Kiritimati.
    expect(await client.changeOpportunity(cells, { statusId: stageId('Won') }, 14)).toMatchObject({
      status: 'won',
      dateWon: '2026-03-10',
    });
    expect(await client.changeOpportunity(cells, { statusId: stageId('Proposal') }, 14)).toMatchObject({
      status: 'active',
      dateWon: '2026-03-10',
    });
  });

  test.each([
    [{ value: 1.5 }, 'value'],
    [{ confidence: 101 }, 'confidence'],
    [{ statusId: stageId('Nowhere') }, 'status_id'],
    [{ noteHtml: 'plain' }, 'note_html'],
  ])('%o is refused', async (change, field) => {
    await expect(close.client().changeOpportunity(cells, change, 0)).rejects.toMatchObject({
      failure: { reason: 'invalid', fields: [{ field }] },
    });
  });

  test('an id of something else asks nothing', async () => {
    await expect(close.client().changeOpportunity('lead_1/../x', { value: 1 }, 0)).rejects.toThrow();
    expect(await close.client().getOpportunity('../me')).toBe(null);
    expect(sent()).toEqual([]);
  });
});

test('one that is gone is none', async () => {
  expect(await close.client().getOpportunity('oppo_gone')).toBe(null);
});

test('a new one, of its lead, and found by when it was made', async () => {
  const client = close.client();
  const made = await client.createOpportunity({ leadId: acme.id, value: 50_000, period: 'monthly', confidence: 30 });
  expect(made).toMatchObject({ value: 50_000, valueFormatted: '$500 monthly', annualizedValue: 600_000 });
  expect(made).toMatchObject({ statusLabel: 'Qualification', userId: robin.id, createdBy: robin.id, createdAt: now });
  expect(await client.listOpportunities(acme.id, now - 1000)).toEqual([made]);
  expect(await client.listOpportunities(acme.id, now + 1000)).toEqual([]);
  const [lead] = await client.getLeads([acme.id]);
  expect(lead?.opportunities).toContainEqual(made);
});

test('Close may keep the expected day as the one of winning, and may leave out of a lead what is not open', async () => {
  close.sandbox.settings.expectedDateWhenWon = 'kept';
  close.sandbox.settings.nestedOpportunities = 'open';
  const client = close.client();
  const before = await client.getOpportunity(cells);
  const won = await client.changeOpportunity(cells, { statusId: stageId('Won') }, 0);
  expect(won.dateWon).toBe(before?.dateWon);
  const [lead] = await client.getLeads([acme.id]);
  expect(lead?.opportunities.map(({ status }) => status)).toEqual(['active', 'active', 'active']);
});
