import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Opportunity } from '../../../../src/domain/opportunity/opportunity';
import type { LeadBrief, Task } from '../../../../src/domain/panel-state';
import type { Story } from '../../../../src/domain/story/story';
import { brief, card, knownLead, opportunity } from '../cards';
import { actions, DrawnBrief, namesOf, textOf, viewer } from '../draw';
import { call, change, email, known, note, other, pastMeeting, sms } from '../story';

const colleague = { mine: false, userName: 'Kim' };

function html(changes: Partial<LeadBrief>, lead = knownLead()): string {
  return renderToString(<DrawnBrief card={card({ lead })} brief={brief(changes)} actions={actions} viewer={viewer} />);
}

const section = (name: string, drawn: string) =>
  textOf([...drawn.matchAll(/<section.*?<\/section>/gs)].map(([one]) => one).find((one) => one.includes(name)) ?? '');

describe('opportunities', () => {
  const drawn = (...shown: Opportunity[]) => section('>Opportunity<', html({ opportunities: { shown, count: 4 } }));

  test.each<[Partial<Opportunity>, string]>([
    [{}, 'Opportunity $12,345 annually 60% confidence Proposal closes Tue 15 Dec Robin Rep'],
    [{ owner: null, closeDate: null }, 'Opportunity $12,345 annually 60% confidence Proposal'],
    [
      { value: null, stage: null, confidence: 0, owner: ' ' },
      'Opportunity No value 0% confidence No stage closes Tue 15 Dec',
    ],
    [{ status: 'won', stage: 'Won', owner: null }, 'Opportunity $12,345 annually 60% confidence Won Won on Tue 15 Dec'],
    [
      { note: { text: 'Two plants' }, owner: null, closeDate: null },
      'Opportunity $12,345 annually 60% confidence Proposal Two plants',
    ],
  ])('%o', (changes, says) => {
    expect(drawn(opportunity(changes))).toBe(says);
  });

  test('the first is shown in full, and how many more there are', () => {
    const shown = ['1', '2', '3'].map((id) => opportunity({ id, value: `$${id}` }));
    expect(drawn(...shown)).toBe('Opportunity 3 more $1 60% confidence Proposal closes Tue 15 Dec Robin Rep');
  });

  test('none is said in words', () => {
    expect(section('>Opportunity<', html({ opportunities: { shown: [], count: 0 } }))).toBe(
      'Opportunity No open opportunity.',
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

describe('what happened since then', () => {
  test.each<[Story, string]>([
    [{ kind: 'loading' }, ''],
    [known(), 'Nothing is logged with this lead yet.'],
    [{ kind: 'failed' }, 'Close did not say what happened last.'],
    [known(email()), 'Revised offer – you to Dana Doe 12 Nov'],
    [
      known(email({ workflow: 'Nurture', status: 'error' })),
      'Revised offer – not sent, a workflow to Dana Doe 12 Nov Workflow Nurture',
    ],
    [
      known(email({ direction: 'in', address: '"Dana" <d@a.test>', subject: null, text: null })),
      'E-mail without a subject – from Dana 12 Nov',
    ],
    [known(call()), 'Call, 3 min – Two vendors 12 Nov'],
    [
      known(call({ direction: 'in', result: 'no-answer', text: null, ...colleague })),
      'Incoming call – no answer, Kim 12 Nov',
    ],
    [known(call({ seconds: 42, outcome: 'Callback', text: null })), 'Call, 42 s – Callback, you 12 Nov'],
    [known(sms()), 'See you at 9 – SMS from them 12 Nov'],
    [known(note(colleague)), 'Budget ok – note, Kim 12 Nov'],
    [known(pastMeeting()), 'Plant tour – Qualified 4 Nov'],
    [known(pastMeeting({ status: 'canceled', outcome: null })), 'Plant tour – Canceled, meeting 4 Nov'],
    [known(change('status')), 'Potential → Qualified – lead status 12 Nov'],
    [known(change('stage', { from: null, to: null })), 'deal stage – deal stage 12 Nov'],
    [known(other('WhatsAppMessage')), 'WhatsApp message – you 12 Nov'],
    [known(note({ id: 'acti_1' })), 'Nothing is logged with this lead yet.'],
  ])('%#: %s', (story, says) => {
    expect(section('Since then', html({ story })).replace('Since then all in Close', '').trim()).toBe(says);
  });

  test('three of ten, and how many more there are', () => {
    const many = Array.from({ length: 14 }, (_, index) => note({ id: `acti_${index + 20}`, text: `Note ${index}` }));
    expect(section('Since then', html({ story: known(...many) }))).toMatch(/Note 0 .*Note 2 .*Show 7 more$/);
  });
});
