import { describe, expect, test } from 'vitest';
import type { Task } from '../../../src/close/leads/lead';
import type { Opportunity } from '../../../src/close/opportunities/opportunity';
import { toLeadBrief, toTask } from '../../../src/lookup/cards/brief';
import { lead, opportunity, options, task } from './records';

const money = (opportunities: Opportunity[]) => toLeadBrief(lead({ opportunities }), options).opportunities;
const ids = (records: { id: string }[]) => records.map(({ id }) => id);

describe('opportunities', () => {
  test('only open ones', () => {
    const statuses = ['won', 'active', 'lost', 'unknown'] as const;
    const { shown, count } = money(statuses.map((status) => opportunity({ id: status, status })));
    expect(ids(shown)).toEqual(['active']);
    expect(count).toBe(1);
  });

  test('the most money a year first, then the likeliest, then as Close has them; without a value last', () => {
    const { shown } = money([
      opportunity({ id: 'no value', confidence: 90 }),
      opportunity({ id: 'small', annualizedValue: 100, value: 100 }),
      opportunity({ id: 'monthly', annualizedValue: 1200, value: 100 }),
    ]);
    expect(ids(shown)).toEqual(['monthly', 'small', 'no value']);
    const alike = [10, 90, 90].map((confidence, index) =>
      opportunity({ id: `${confidence} ${index}`, annualizedValue: 100, confidence }),
    );
    expect(ids(money(alike).shown)).toEqual(['90 1', '90 2', '10 0']);
    const worthless = [10, 90].map((confidence) => opportunity({ id: `${confidence}`, confidence }));
    expect(ids(money(worthless).shown)).toEqual(['90', '10']);
  });

  test('fifty: three, and how many there are', () => {
    const fifty = Array.from({ length: 50 }, (_, value) => opportunity({ id: `${value}`, annualizedValue: value }));
    const { shown, count } = money(fifty);
    expect(ids(shown)).toEqual(['49', '48', '47']);
    expect(count).toBe(50);
  });

  test('the value as Close writes it; a likelihood is a per cent; days are the user’s', () => {
    const { shown } = money([
      opportunity({
        valueFormatted: '$500 annually',
        value: 50_000,
        period: 'annual',
        currency: 'USD',
        statusLabel: 'Proposal',
        statusId: 'stat_1',
        pipelineId: 'pipe_1',
        confidence: 101,
        userName: 'Robin',
        dateWon: '2026-12-15',
        note: 'Budget ok',
        suggestion: { action: 'move-close-date', date: '2027-01-14T23:30:00+00:00', because: 'No date yet.' },
        updatedAt: 5,
      }),
    ]);
    expect(shown).toEqual([
      {
        id: 'oppo_1',
        value: '$500 annually',
        cents: 50_000,
        period: 'annual',
        currency: 'USD',
        stage: 'Proposal',
        stageId: 'stat_1',
        status: 'active',
        pipeline: { id: 'pipe_1', name: null },
        confidence: 100,
        closeDate: '2026-12-15',
        lostDate: null,
        owner: 'Robin',
        ownerId: null,
        note: { text: 'Budget ok' },
        custom: [],
        suggestion: { action: 'move-close-date', closeDate: '2027-01-15', because: 'No date yet.' },
        updatedAt: 5,
      },
    ]);
  });

  test('of two notes the rich one counts', () => {
    const { shown } = money([opportunity({ note: 'Budget ok', noteHtml: '<p>Budget <b>ok</b></p>' })]);
    expect(shown).toMatchObject([{ note: { html: '<p>Budget <b>ok</b></p>' } }]);
  });
});

/** Monday 2026-03-09, 11:00 in Berlin. */
const todo = (tasks: Task[], timeZone = 'Europe/Berlin') =>
  toLeadBrief(lead({ tasks }), { ...options, timeZone }).tasks;

describe('tasks', () => {
  test.each<[date: string | null, timeZone: string, due: string | null, when: string]>([
    ['2026-03-08', 'Europe/Berlin', '2026-03-08', 'overdue'],
    ['2026-03-09', 'Europe/Berlin', '2026-03-09', 'today'],
    // A plain day stays that day, wherever the user is.
    ['2026-03-09', 'Pacific/Pago_Pago', '2026-03-09', 'later'],
    ['2026-03-09', 'Pacific/Kiritimati', '2026-03-09', 'overdue'],
    ['2026-03-10', 'Europe/Berlin', '2026-03-10', 'later'],
    ['2026-03-09T07:00:00+00:00', 'Europe/Berlin', '2026-03-09', 'today'],
    // An instant falls on the user's day.
    ['2026-03-09T23:30:00+00:00', 'Europe/Berlin', '2026-03-10', 'later'],
    ['2026-03-09T03:00:00+00:00', 'America/New_York', '2026-03-08', 'overdue'],
    ['2026-03-09T23:30:00.120000', 'UTC', '2026-03-09', 'today'],
    ['next week', 'Europe/Berlin', null, 'undated'],
    [null, 'Europe/Berlin', null, 'undated'],
  ])('%s, read in %s', (date, timeZone, due, when) => {
    expect(todo([task({ date })], timeZone).shown).toMatchObject([{ due, when }]);
  });

  test('overdue first, by day, undated last; done ones are none', () => {
    const dates = [null, '2026-04-01', '2026-03-09', '2026-01-01', '2026-03-08'];
    const { shown, count } = todo([
      task({ id: 'done', date: '2025-01-01', isComplete: true }),
      ...dates.map((date) => task({ id: `${date}`, date })),
    ]);
    expect(ids(shown)).toEqual(['2026-01-01', '2026-03-08', '2026-03-09']);
    expect(count).toBe(5);
    expect(ids(todo([task({ id: 'some day' }), task({ id: 'dated', date: '2027-01-01' })]).shown)).toEqual([
      'dated',
      'some day',
    ]);
  });

  test('sixty: three, and how many there are', () => {
    const { shown, count } = todo(Array.from({ length: 60 }, (_, index) => task({ id: `${index}` })));
    expect(ids(shown)).toEqual(['0', '1', '2']);
    expect(count).toBe(60);
  });
});

test('one task by itself, also a done one', () => {
  const closed = task({
    text: 'Call',
    date: '2026-03-08',
    isComplete: true,
    assigneeId: 'user_1',
    assigneeName: 'Kim',
  });
  expect(toTask(closed, { now: options.now, timeZone: 'Europe/Berlin' })).toEqual({
    id: 'task_1',
    text: 'Call',
    due: '2026-03-08',
    when: 'overdue',
    assignee: 'Kim',
  });
});

test('custom fields: those picked, in that order, with a name and a value, or where they can be given one', () => {
  const custom = [
    { fieldId: 'cf_segment', values: ['Mid-market'] },
    { fieldId: 'cf_regions', values: ['DACH', 'Nordics'] },
    { fieldId: 'cf_empty', values: [] },
    { fieldId: 'cf_deleted', values: ['x'] },
  ];
  const known = ['segment', 'regions', 'empty', 'unused'].map((name) => ({
    id: `cf_${name}`,
    name,
    kind: name === 'unused' ? ('number' as const) : ('other' as const),
    several: false,
    choices: [],
    roles: [],
  }));
  const chosen = ['cf_regions', 'cf_deleted', 'cf_empty', 'cf_unused', 'cf_segment'];
  const customFields = { ...options.customFields, lead: { chosen, known }, contact: { chosen: ['cf_segment'], known } };
  const { fields, fieldsOf } = toLeadBrief(lead({ custom }), { ...options, customFields });
  // Of the others what is picked is told, whoever has a value in it.
  expect(fieldsOf).toEqual({
    contact: [{ id: 'cf_segment', name: 'segment', edit: null, roles: [] }],
    opportunity: [],
  });
  expect(fields).toEqual([
    { id: 'cf_regions', name: 'regions', values: ['DACH', 'Nordics'], edit: null, roles: [] },
    { id: 'cf_unused', name: 'unused', values: [], edit: { kind: 'number' }, roles: [] },
    { id: 'cf_segment', name: 'segment', values: ['Mid-market'], edit: null, roles: [] },
  ]);
});
