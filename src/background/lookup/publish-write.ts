import type { PanelState } from '../../domain/panel-state';
import { amendState, withActivity, withMeeting, withStatus, withTasks } from '../../lookup/cards/amend-cards';
import type { CloseAccess } from '../close-access/account-client';
import type { LoggedWrite } from '../close-access/write-log';
import type { Platform } from '../platform/ports';
import { cardOptions, NO_NAMES } from './lookup-context';

/**
 * What a write changes in the states of panels; null where it cannot be told. The lists it needs are cached as a rule, so
 * Close is not asked.
 */
export async function publishWrite(
  written: LoggedWrite,
  context: { platform: Pick<Platform, 'now' | 'timeZone'>; close: CloseAccess },
): Promise<((state: PanelState) => PanelState) | null> {
  const { amendCachedLead, clientOf } = context.close;
  const client = clientOf(written.account);
  switch (written.kind) {
    case 'meeting': {
      const { meeting } = written;
      const outcomes = meeting.outcomeId === null ? null : await client.getOutcomes().catch(() => null);
      return (state) => amendState(state, withMeeting(meeting, outcomes));
    }
    case 'lead': {
      await amendCachedLead(written.account, written.lead.id);
      return (state) => amendState(state, withStatus(written.lead));
    }
    case 'note': {
      const { account, leadId, at } = written;
      return (state) =>
        amendState(state, withActivity(leadId, { kind: 'known', at, what: 'note', by: account.userName }));
    }
    case 'task': {
      await amendCachedLead(written.account, written.leadId);
      const [lead] = await client.getLeads([written.leadId]);
      return lead ? (state) => amendState(state, withTasks(lead, cardOptions(NO_NAMES, context))) : null;
    }
  }
}
