import type { PanelState } from '../../domain/panel-state';
import { amendState, withAskedStory } from '../../lookup/cards/amend-cards';
import type { AccountStore } from '../accounts/account-store';
import type { CloseAccess } from '../close-access/account-client';
import { readStory } from './read-cards';

/** Asks what happened with a lead that somebody looks at now. Gives what it changes in the states that show the lead. */
export async function loadStory(
  leadId: string,
  { accounts, close }: { accounts: Pick<AccountStore, 'readChosen'>; close: Pick<CloseAccess, 'clientOf'> },
): Promise<(state: PanelState) => PanelState> {
  const account = await accounts.readChosen();
  if (!account) return (state) => state;
  const story = await readStory(leadId, account, close.clientOf(account));
  return (state) => amendState(state, withAskedStory(leadId, story));
}
