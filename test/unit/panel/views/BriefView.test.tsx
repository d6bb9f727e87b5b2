import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { LastActivity, LeadBrief, Opportunity, Task } from '../../../../src/domain/panel-state';
import { BriefView } from '../../../../src/panel/states/BriefView';
import { brief, card, knownLead, now } from '../cards';
import { actions, namesOf, textOf, viewer } from '../draw';

function html(changes: Partial<LeadBrief>, lead = knownLead()): string {
  return renderToString(<BriefView card={card({ lead, brief: brief(changes) })} actions={actions} viewer={viewer} />);
}

const section = (name: string, drawn: string) =>
  textOf([...drawn.matchAll(/<section.*?<\/section>/gs)].map(([one]) => one).find((one) => one.includes(name)) ?? '');

describe('opportunities', () => {
  const row = (changes: Partial<Opportunity>) => {
    const shown = {
      id: '1',
      value: '$12,345 annually',
      stage: 'Proposal',
      confidence: 60,
      owner: 'Robin Rep',
      ...changes,
    };
    return section('Opportunities', html({ opportunities: { shown: [shown], count: 1 } }));
  };

  test.each<[Partial<Opportunity>, string]>([
    [{}, 'Opportunities $12,345 annually Proposal 60% confidence Robin Rep'],
    [{ owner: null }, 'Opportunities $12,345 annually Proposal 60% confidence'],
    [{ value: null, stage: null, confidence: 0, owner: ' ' }, 'Opportunities No value No stage 0% confidence'],
  ])('%o', (changes, says) => {
    expect(row(changes)).toBe(says);
  });

  test.each<[string, (string | null)[], string]>([
    ['the same of both', ['Robin Rep', 'Robin Rep'], 'A 10% confidence A 10% confidence All owned by Robin Rep'],
    ['two', ['Robin Rep', 'Kim Closer'], 'A 10% confidence Robin Rep A 10% confidence Kim Closer'],
    ['one of two', ['Robin Rep', null], 'A 10% confidence Robin Rep A 10% confidence'],
  ])('owners: %s', (_, owners, says) => {
    const shown = owners.map((owner, index) => ({ id: `${index}`, value: '', stage: 'A', confidence: 10, owner }));
    expect(section('Opportunities', html({ opportunities: { shown, count: 2 } })).replace('Opportunities ', '')).toBe(
      says,
    );
  });

  test('more than are shown are counted, with the way to them', () => {
    expect(section('Opportunities', html({}))).toContain('1 of 4 · all in Close');
    expect(namesOf(html({}), 'a')).toEqual(['Opportunities: all in Close', 'Next steps: all in Close']);
  });

  test('more than are shown of a lead without an address are counted', () => {
    const drawn = html({}, knownLead({ url: null }));
    expect(section('Opportunities', drawn)).toContain('1 of 4');
    expect(namesOf(drawn, 'a')).toEqual([]);
  });

  test('none is said in words', () => {
    expect(section('Opportunities', html({ opportunities: { shown: [], count: 0 } }))).toBe(
      'Opportunities No open opportunity.',
    );
  });
});

describe('next steps', () => {
  test.each<[Task['when'], string, string]>([
    ['overdue', '2026-11-21', 'Overdue 3 days'],
    ['today', '2026-11-24', 'Today'],
    ['later', '2026-11-27', 'Fri 27 Nov'],
    ['undated', '', 'No date'],
  ])('%s is told by word and by shape', (when, due, says) => {
    const shown = [{ id: '1', text: 'Call', due: due || null, when, assignee: null }];
    const drawn = html({ tasks: { shown, count: 1 } });
    expect(section('Next steps', drawn)).toBe(`Next steps Call ${says}`);
    const shape = /<li[^>]*>(<svg.*?<\/svg>)/s.exec(drawn)?.[1];
    expect(['overdue', 'today', 'later', 'undated'].map((one) => shapeOf(one as Task['when']) === shape)).toEqual(
      ['overdue', 'today', 'later', 'undated'].map((one) => one === when),
    );
  });

  test('name who has to do it', () => {
    expect(section('Next steps', html({}))).toContain('Send the proposal Robin Rep Overdue 3 days');
  });

  test.each<[Partial<LeadBrief>, string]>([
    [{ tasks: { shown: [], count: 0 } }, 'Next steps No open task.'],
    [
      { tasks: { shown: [{ id: '1', text: ' ', due: null, when: 'undated', assignee: null }], count: 1 } },
      'Next steps Task without a text No date',
    ],
  ])('%o', (changes, says) => {
    expect(section('Next steps', html(changes))).toBe(says);
  });

  function shapeOf(when: Task['when']) {
    const shown = [{ id: '1', text: 'Call', due: null, when, assignee: null }];
    return /<li[^>]*>(<svg.*?<\/svg>)/s.exec(html({ tasks: { shown, count: 1 } }))?.[1];
  }
});

test('custom fields are rows; none have no section', () => {
  expect(section('Custom fields', html({}))).toBe('Custom fields Plants Munich, Gdańsk');
  expect(namesOf(html({ fields: [] }), 'h2')).not.toContain('Custom fields');
});

describe('the last activity', () => {
  const at = now - 12 * 24 * 3_600_000;

  test.each<[LastActivity, string]>([
    [{ kind: 'loading' }, 'Last activity'],
    [{ kind: 'none' }, 'Last activity Nothing is logged with this lead yet.'],
    [{ kind: 'failed' }, 'Last activity Close did not say.'],
    [
      { kind: 'known', at, what: 'email-sent', by: 'Robin' },
      'Last activity Thu 12 Nov 12 days ago · e-mail sent by Robin',
    ],
    [{ kind: 'known', at, what: 'call-missed', by: null }, 'Last activity Thu 12 Nov 12 days ago · missed call'],
    [{ kind: 'known', at: now, what: 'note', by: ' ' }, 'Last activity Tue 24 Nov today · note'],
  ])('%o', (lastActivity, says) => {
    expect(section('Last activity', html({ lastActivity }))).toBe(says);
  });
});
