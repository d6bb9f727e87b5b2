import { describe, expect, test } from 'vitest';
import type { PanelState } from '../../../src/domain/panel-state';
import { type Amend, amendState, withLead, withMeeting, withTasks } from '../../../src/lookup/cards/amend-cards';
import { brief, card, found, knownLead, notFound } from '../panel/cards';
import { lead, meeting, options, task } from './records';

const outcomes = [{ id: 'outcome_1', name: 'Qualified', forMeetings: true }];
const written = meeting({
  id: 'acti_1',
  userNoteHtml: '<body><p>x</p></body>',
  userNoteUpdatedAt: 7,
  outcomeId: 'outcome_1',
});

describe('a meeting that was written', () => {
  test('its note and outcome change, in the same state, and nothing else', () => {
    const other = card({ leadId: 'lead_2', meeting: { id: 'acti_2' } });
    const before = found(card(), other);
    const after = amendState(before, withMeeting(written, outcomes));
    const changed = {
      noteHtml: '<body><p>x</p></body>',
      noteUpdatedAt: 7,
      outcome: { id: 'outcome_1', name: 'Qualified', deleted: false, suggested: null },
    };
    expect(after).toEqual(found(card({ meeting: changed }), other));
  });

  const outcomeCases: [
    what: string,
    changes: Parameters<typeof meeting>[0],
    known: typeof outcomes | null,
    shown: unknown,
  ][] = [
    ['none', { outcomeId: null }, outcomes, null],
    ['a deleted one', { outcomeId: 'outcome_9' }, outcomes, { name: null, deleted: true }],
    ['one whose name cannot be had', {}, null, { id: 'outcome_1', name: null, deleted: false }],
  ];
  test.each(outcomeCases)('outcome: %s', (_what, changes, known, shown) => {
    const state = amendState(found(card()), withMeeting({ ...written, ...changes }, known));
    const outcome = state.kind === 'found' ? state.leads[0]?.meeting.outcome : undefined;
    if (shown === null) expect(outcome).toBeNull();
    else expect(outcome).toMatchObject(shown as object);
  });
});

describe('a lead whose status was written', () => {
  const custom = [{ fieldId: 'cf_plants', values: ['Linz'] }];
  const amend = withLead(lead({ id: 'lead_1', name: 'renamed', statusId: 'stat_2', statusLabel: 'Customer', custom }));

  test('status, its id and the fields change, and nothing else of the lead', () => {
    const head = knownLead({ status: 'Customer', statusId: 'stat_2' });
    const fields = brief().fields.map((field) => ({ ...field, values: ['Linz'] }));
    expect(amendState(found(card()), amend)).toEqual(found(card({ lead: head, brief: brief({ fields }) })));
  });

  test('a head that is not there yet is left alone', () => {
    const before = found(card({ lead: { kind: 'loading' }, brief: null }));
    expect(amendState(before, amend)).toBe(before);
  });
});

describe('a lead whose tasks were written', () => {
  const amend = withTasks(lead({ id: 'lead_1', tasks: [task({ id: 'task_9', text: 'Call back' })] }), options);

  test('the brief shows the tasks as they are now', () => {
    const state = amendState(found(card()), amend);
    expect(state).toMatchObject({ leads: [{ brief: { tasks: { count: 1, shown: [{ text: 'Call back' }] } } }] });
    expect(state).toMatchObject({ leads: [{ brief: { opportunities: { count: 4 } } }] });
  });

  test('a brief that is not there yet is left alone', () => {
    const before = found(card({ brief: null }));
    expect(amendState(before, amend)).toBe(before);
  });
});

describe('what shows nothing of the record stays the very same object', () => {
  const amends: [what: string, amend: Amend][] = [
    ['a meeting', withMeeting(meeting({ id: 'acti_9' }), outcomes)],
    ['a status', withLead(lead({ id: 'lead_9' }))],
    ['tasks', withTasks(lead({ id: 'lead_9' }), options)],
  ];
  const states: [what: string, state: PanelState][] = [
    ['another event', found(card())],
    ['no event', { kind: 'no-event', why: 'nothing-open' }],
    ['loading', { kind: 'loading', since: 1 }],
    ['nothing found', notFound()],
    ['a failure', { kind: 'failed', failure: { reason: 'timed-out' }, askedAt: 1 }],
  ];
  test.each(amends.flatMap(([record, amend]) => states.map(([what, state]) => [record, what, state, amend] as const)))(
    '%s, %s',
    (_record, _what, state, amend) => {
      expect(amendState(state, amend)).toBe(state);
    },
  );
});
