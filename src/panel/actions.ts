import type { Meant } from './drafts/context/meant';
import type { PanelHost } from './host';

/** What the panel can ask of its host. A view gets these and nothing else: it cannot reach the browser. */
export type PanelActions = Omit<
  PanelHost,
  | 'name'
  | 'watchState'
  | 'watchTrouble'
  | 'watchFindRequests'
  | 'watchAccounts'
  | 'loadOrganizations'
  | 'chooseOrganization'
> & {
  /** From now on ask this organization; only by a click of a user who sees it. */
  chooseOrganization(accountId: string, meant: Meant): Promise<void>;
};
