import { describe, expect, test } from 'vitest';
import { momentOf } from '../../../src/domain/moment/moment';
import { recapOf } from '../../../src/domain/moment/recap';
import type { LeadBrief, LeadCard, MeetingCard, Task } from '../../../src/domain/panel-state';
import type { MailDraft, Story } from '../../../src/domain/story/story';
import { SECTION_ORDER } from '../../../src/panel/parts/section-order';
import { brief, card, found, now, opportunity, person } from './cards';
import { draw, namesOf } from './draw';
import { email, known } from './story';

const minute = 60_000;
const hour = 60 * minute;
const meeting = (startsAt: number, endsAt: number | null, status: MeetingCard['status'] = 'upcoming') => ({
  startsAt,
  endsAt,
  status,
});

test.each<[string, ReturnType<typeof meeting>, string]>([
  ['ahead', meeting(now + 1, now + hour), 'before'],
  ['just begun', meeting(now, now + hour), 'during'],
  ['begun early, by Close', meeting(now + minute, now + hour, 'in-progress'), 'during'],
  ['at its end', meeting(now - hour, now), 'after'],
  ['ended early, by Close', meeting(now - minute, now + hour, 'completed'), 'after'],
  ['over, and Close has not noticed', meeting(now - 2 * hour, now - hour, 'in-progress'), 'after'],
  ['without an end, within its hour', meeting(now - hour + 1, null), 'during'],
  ['without an end, after its hour', meeting(now - hour, null), 'after'],
  ['with an end before its start', meeting(now - minute, now - hour), 'during'],
  ['canceled and ahead', meeting(now + 1, null, 'canceled'), 'before'],
])('a meeting that is %s', (_, one, moment) => {
  expect(momentOf(one, now)).toBe(moment);
});

test('every moment has every section, once; a follow-up there is only after it', () => {
  const sections = [...SECTION_ORDER.before].sort();
  expect(new Set(sections).size).toBe(sections.length);
  expect([...SECTION_ORDER.during].sort()).toEqual(sections);
  expect([...SECTION_ORDER.after].sort()).toEqual([...sections, 'follow-up'].sort());
});

describe('the sections stand in the order of the moment', () => {
  const order = (startsAt: number, changes: Partial<LeadCard> = {}) =>
    namesOf(
      draw(found(card({ ...changes, meeting: { startsAt, endsAt: startsAt + hour, noteHtml: '<p>Hi</p>' } }))),
      'h2',
    );

  test('before it the story comes first, and the outcome is out of the way', () => {
    const names = order(now + hour);
    expect(names.slice(0, 5)).toEqual(['Discovery call', 'Before the meeting', 'Last time', 'People', 'Since then']);
    expect(names.indexOf('Opportunity')).toBeLessThan(names.indexOf('Meeting note'));
    expect(names.at(-1)).toBe('Outcome');
  });

  test('during it who is there, and where to write', () => {
    expect(order(now - minute).slice(1, 4)).toEqual(['During the meeting', 'People', 'Meeting note']);
  });

  test('after it what Close is owed', () => {
    expect(order(now - 2 * hour).slice(1, 6)).toEqual([
      'After the meeting',
      'Outcome',
      'Meeting note',
      'Opportunity',
      'Next steps',
    ]);
  });

  test('until the lead is there nothing stands below what it will push down', () => {
    const loading = { lead: { kind: 'loading' }, brief: null } as const;
    expect(order(now + hour, loading)).toEqual(['Discovery call', 'Before the meeting', 'Last time', 'People']);
    expect(order(now - 2 * hour, loading)).toEqual(['Discovery call', 'After the meeting', 'Outcome', 'Meeting note']);
  });

  test('a lead that did not load keeps nothing of the meeting back', () => {
    expect(order(now + hour, { lead: { kind: 'failed' }, brief: null })).toContain('Meeting note');
  });
});

const task = (when: Task['when']): Task => ({ id: 'task_1', text: 'Call', due: null, when, assignee: null });
const chosen = { id: 'outcome_1', name: 'Pilot agreed', deleted: false, suggested: null } as const;

const money = (updatedAt: number | null) => ({ shown: [opportunity({ updatedAt })], count: 1 });
const none = { shown: [], count: 0 };
const tasks = (...shown: Task[]) => ({ shown, count: shown.length });

const guest = { people: [person({ email: 'dana@acme.example' })] };

const drafted = (changes: Partial<MailDraft>): Story => ({
  kind: 'known',
  items: [],
  more: false,
  drafts: [{ id: 'acti_1', at: now, address: 'dana@acme.example', ...changes }],
});

test.each<[string, Partial<MeetingCard>, Partial<LeadBrief> | null, string]>([
  ['nothing', {}, { opportunities: money(now - 1) }, 'outcome- note- opportunity- next-step-'],
  ['an empty note', { noteHtml: '<body><p></p></body>' }, { opportunities: none }, 'outcome- note- next-step-'],
  [
    'an outcome of the AI',
    { outcome: { ...chosen, suggested: 'high' } },
    { opportunities: none },
    'outcome- note- next-step-',
  ],
  [
    'an overdue task',
    {},
    { opportunities: money(null), tasks: tasks(task('overdue')) },
    'outcome- note- opportunity- next-step-',
  ],
  [
    'all of it',
    { outcome: chosen, noteHtml: '<p>Hi</p>' },
    { opportunities: money(now), tasks: tasks(task('later')) },
    'outcome+ note+ opportunity+ next-step+',
  ],
  ['no lead', { outcome: chosen, noteHtml: '<p>Hi</p>' }, null, 'outcome+ note+'],
  [
    'a draft to a guest',
    guest,
    { story: drafted({ address: 'Dana <Dana@acme.example>' }) },
    'outcome- note- next-step- follow-up+',
  ],
  ['an e-mail to one', guest, { story: known(email({ at: now })) }, 'outcome- note- next-step- follow-up+'],
  [
    'one from before, and ones of a colleague, of a workflow and to the guest’s own colleague',
    guest,
    {
      story: known(
        email({ at: now - 1 }),
        email({ at: now, mine: false }),
        email({ at: now, workflow: 'Nurture' }),
        email({ at: now, address: 'kai@acme.example' }),
      ),
    },
    'outcome- note- next-step- follow-up-',
  ],
  ['a draft from before', guest, { story: drafted({ at: now - 1 }) }, 'outcome- note- next-step- follow-up-'],
])('of the recap Close has: %s', (_, changes, lead, says) => {
  const whole = card({
    meeting: { startsAt: now, outcome: null, noteHtml: null, people: [], ...changes },
    brief: lead && brief({ tasks: tasks(), opportunities: none, ...lead }),
  });
  expect(
    recapOf(whole)
      .map(({ step, done }) => `${step}${done ? '+' : '-'}`)
      .join(' '),
  ).toBe(says);
});
