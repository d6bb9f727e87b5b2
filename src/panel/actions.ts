import type { PanelShell } from './shell';

/** What the panel can ask of its host. A view gets these and nothing else: it cannot reach the browser. */
export type PanelActions = Omit<PanelShell, 'name' | 'watchState' | 'watchFindRequests' | 'loadOrganizations'>;
