import type { PanelFailure } from './panel-state';
import type { KeyFault } from './pasted-key';
import type { Result } from './result';

/** Who a key belongs to; never the key itself. */
export type AccountView = {
  /** Of the organization and the user; not the key's. */
  id: string;
  /** `orga_…` */
  organizationId: string;
  userName: string;
  organizationName: string;
  /** The last four characters of the key, to tell keys apart. */
  keyEnding: string;
  /** How many drafts would go with this account; none while another key of its organization stays. */
  drafts: number;
};

export type ConnectResult = Result<
  AccountView,
  | PanelFailure
  /** It was not one key, so Close was not asked. */
  | { reason: 'not-one-key'; fault: KeyFault }
>;
