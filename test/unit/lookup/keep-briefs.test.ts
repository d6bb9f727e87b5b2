import { describe, expect, test } from 'vitest';
import type { LeadCard, PanelState } from '../../../src/domain/panel-state';
import type { Story } from '../../../src/domain/story/story';
import { keepBriefs } from '../../../src/lookup/cards/keep-briefs';
import { brief, card, found, knownLead } from '../panel/cards';

const loading = (changes: Partial<LeadCard> = {}) => card({ lead: { kind: 'loading' }, brief: null, ...changes });
const leadsOf = (state: PanelState) => (state.kind === 'found' ? state.leads : []);

describe('a lookup that runs again takes nothing away that is read', () => {
  test('the lead and its brief stay until they come anew', () => {
    const before = found(card());
    const next = found(loading({ meeting: { ...card().meeting, title: 'Another title' } }));
    expect(leadsOf(keepBriefs(before, next))).toEqual([card({ meeting: { title: 'Another title' } })]);
  });

  test('what has come anew takes their place, but for the story that is still asked for', () => {
    const next = found(card({ lead: knownLead({ status: 'Customer' }), brief: brief({ story: { kind: 'loading' } }) }));
    expect(leadsOf(keepBriefs(found(card()), next))).toEqual([card({ lead: knownLead({ status: 'Customer' }) })]);
  });

  test.each<Story>([{ kind: 'known', items: [], more: false, drafts: [] }, { kind: 'failed' }])(
    'a story that was asked for by itself is asked for again: %o',
    (story) => {
      const next = found(card({ brief: brief({ story: { kind: 'unasked' } }) }));
      expect(keepBriefs(found(card({ brief: brief({ story }) })), next)).toEqual(next);
    },
  );

  test('an outcome keeps its name while it is the same', () => {
    const outcome = { id: 'outcome_1', name: 'Qualified', deleted: false, suggested: null };
    const before = found(card({ meeting: { outcome } }));
    const unnamed = { ...outcome, name: null };
    const same = found(loading({ meeting: { ...card().meeting, outcome: unnamed } }));
    expect(leadsOf(keepBriefs(before, same))[0]?.meeting.outcome).toEqual(outcome);
    const other = found(loading({ meeting: { ...card().meeting, outcome: { ...unnamed, id: 'outcome_2' } } }));
    expect(leadsOf(keepBriefs(before, other))[0]?.meeting.outcome?.name).toBeNull();
  });
});

test.each<[string, PanelState, PanelState]>([
  ['another meeting', found(card()), found(loading({ meeting: { ...card().meeting, id: 'acti_2' } }))],
  ['another lead', found(card()), found(loading({ leadId: 'lead_2' }))],
  ['another organization', found(card()), { ...found(loading()), organization: 'Lakeside' } as PanelState],
  ['a lead that is gone now', found(card()), found(card({ lead: { kind: 'gone' }, brief: null }))],
  ['nothing before', { kind: 'loading', since: 1 }, found(loading())],
  ['a brief that was not there yet', found(loading()), found(loading())],
])('%s is shown as it is', (_, before, next) => {
  expect(keepBriefs(before, next)).toEqual(next);
});
