import type { PanelState } from '../../domain/panel-state';
import { amendState, withAskedActivity } from '../../lookup/cards/amend-cards';
import type { AccountStore } from '../accounts/account-store';
import type { CloseAccess } from '../close-access/account-client';
import { readLastActivity } from './read-cards';

/** Asks for the last activity of a lead that somebody looks at now. Gives what it changes in the states that show the lead. */
export async function loadActivity(
  leadId: string,
  { accounts, close }: { accounts: Pick<AccountStore, 'readChosen'>; close: Pick<CloseAccess, 'clientOf'> },
): Promise<(state: PanelState) => PanelState> {
  const account = await accounts.readChosen();
  if (!account) return (state) => state;
  const activity = await readLastActivity(leadId, close.clientOf(account));
  return (state) => amendState(state, withAskedActivity(leadId, activity));
}
