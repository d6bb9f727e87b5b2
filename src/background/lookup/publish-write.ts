import { firstWords } from '../../close/activities/first-words';
import type { PanelState } from '../../domain/panel-state';
import {
  amendState,
  withContact,
  withHappening,
  withLead,
  withMailDraft,
  withMeeting,
  withOpportunities,
  withSubscription,
  withTasks,
} from '../../lookup/cards/amend-cards';
import { toMailDraft } from '../../lookup/cards/story';
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
      return (state) => amendState(state, withLead(written.lead));
    }
    case 'note': {
      const { account, leadId, note, at } = written;
      const { userId, userName } = account;
      const head = { id: note.id, at, userId, userName, contactId: null, mine: true, outcome: null };
      const item = { ...head, kind: 'note', title: null, text: firstWords(note.text) } as const;
      return (state) => amendState(state, withHappening(leadId, item));
    }
    case 'email': {
      const draft = toMailDraft(written.email);
      return draft && ((state) => amendState(state, withMailDraft(written.leadId, draft)));
    }
    case 'opportunity': {
      await amendCachedLead(written.account, written.leadId);
      const [lead] = await client.getLeads([written.leadId]);
      return lead ? (state) => amendState(state, withOpportunities(lead, cardOptions(NO_NAMES, context))) : null;
    }
    case 'contact': {
      const { account, leadId, contact } = written;
      await amendCachedLead(account, leadId);
      return (state) => amendState(state, withContact(leadId, contact));
    }
    case 'subscription': {
      const { account, leadId, subscription } = written;
      await amendCachedLead(account, leadId);
      return (state) => amendState(state, withSubscription(leadId, subscription));
    }
    case 'task': {
      await amendCachedLead(written.account, written.leadId);
      const [lead] = await client.getLeads([written.leadId]);
      return lead ? (state) => amendState(state, withTasks(lead, cardOptions(NO_NAMES, context))) : null;
    }
  }
}
