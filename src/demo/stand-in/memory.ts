import type { LeadBrief, LeadCard, MeetingCard } from '../../domain/panel-state';
import type { SampleEvent, SampleName } from '../sample/day';

export type Memory = ReturnType<typeof createMemory>;

/** What the sample's Close has, for as long as the page is there, and which event is open. */
export function createMemory(events: readonly SampleEvent[]) {
  const states = new Map(events.map(({ name, state }) => [name, state]));
  let open: SampleName = 'before';
  let tell = () => {};
  const amend = (change: (card: LeadCard) => LeadCard) => {
    for (const [name, state] of states) {
      if (state.kind === 'found') states.set(name, { ...state, leads: state.leads.map(change) });
    }
    tell();
  };
  return {
    amend,
    /** Something else in the brief of this lead, wherever it is shown. */
    amendBrief: (leadId: string, change: (brief: LeadBrief) => Partial<LeadBrief>) =>
      amend((card) =>
        card.leadId === leadId && card.brief ? { ...card, brief: { ...card.brief, ...change(card.brief) } } : card,
      ),
    amendMeeting: (id: string, part: Partial<MeetingCard>) =>
      amend((card) => (card.meeting.id === id ? { ...card, meeting: { ...card.meeting, ...part } } : card)),
    cards: () => [...states.values()].flatMap((state) => (state.kind === 'found' ? state.leads : [])),
    state: () => states.get(open),
    open(name: SampleName): void {
      open = name;
      tell();
    },
    /** Calls back at each change, for one who listens. */
    watch(onChange: () => void): void {
      tell = onChange;
    },
  };
}
