import { amendState, withActivity, withMeeting, withStatus, withTasks } from '../lookup/amend-cards';
import type { PanelState } from '../lookup/panel-state';
import { amendKeptLead, clientOf } from './account-client';
import { cardOptions, NO_NAMES } from './card-options';
import type { WrittenRecord } from './written';

/**
 * What a write changes in the states of panels; null where it cannot be told. The lists it needs are kept as a rule, so
 * Close is not asked.
 */
export async function showWritten(written: WrittenRecord): Promise<((state: PanelState) => PanelState) | null> {
  const client = clientOf(written.account);
  switch (written.kind) {
    case 'meeting': {
      const { meeting } = written;
      const outcomes = meeting.outcomeId === null ? null : await client.getOutcomes().catch(() => null);
      return (state) => amendState(state, withMeeting(meeting, outcomes));
    }
    case 'lead': {
      await amendKeptLead(written.account, written.lead.id);
      return (state) => amendState(state, withStatus(written.lead));
    }
    case 'note': {
      const { account, leadId, at } = written;
      return (state) =>
        amendState(state, withActivity(leadId, { kind: 'known', at, what: 'note', by: account.userName }));
    }
    case 'task': {
      await amendKeptLead(written.account, written.leadId);
      const [lead] = await client.getLeads([written.leadId]);
      return lead ? (state) => amendState(state, withTasks(lead, cardOptions(NO_NAMES))) : null;
    }
  }
}
