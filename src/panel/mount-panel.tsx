import { render } from 'preact';
import type { PanelState } from '../lookup/panel-state';
import type { PanelActions } from './actions';
import { Panel } from './Panel';
import { onState, onTick, repaintEvery, type Wait } from './self-retry';
import type { Organization, PanelShell } from './shell';
import type { FindRequest } from './use-asides';

/**
 * Puts the panel into a page and keeps it true: it follows the shell's state, and a clock for what is said of time.
 * The skeleton is painted before this returns. Returns a function that takes all of it away again.
 */
export function mountPanel(root: HTMLElement, shell: PanelShell): () => void {
  let wait: Wait = { state: { kind: 'loading', since: Date.now() }, asked: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let organizations: Organization[] = [];
  let findRequest: FindRequest | null = null;
  const { name, watchState, watchFindRequests, loadOrganizations, ...offered } = shell;

  const show = (next: Wait) => {
    const account = accountOf(next.state);
    const other = account !== accountOf(wait.state);
    wait = next;
    paint();
    if (other && account !== null) void refreshOrganizations();
  };

  const paint = () => {
    render(
      <Panel
        state={wait.state}
        actions={actions}
        place={name}
        organizations={organizations}
        findRequest={findRequest}
        now={Date.now()}
      />,
      root,
    );
    clearTimeout(timer);
    timer = setTimeout(tick, repaintEvery(wait.state));
  };

  const tick = () => {
    const { ask, ...next } = onTick(wait, Date.now());
    if (ask) shell.retry();
    show(next);
  };

  const refreshOrganizations = async () => {
    organizations = await loadOrganizations().catch(() => organizations);
    if (!gone) paint();
  };

  const actions: PanelActions = {
    ...offered,
    retry() {
      // The worker's own skeleton follows within a few milliseconds, unless it is the worker that is gone. A meeting that
      // is on screen stays there until something newer is known.
      if (wait.state.kind !== 'found') show({ state: { kind: 'loading', since: Date.now() }, asked: false });
      shell.retry();
    },
    async chooseOrganization(id) {
      // What is on screen is of another organization from this moment on.
      organizations = organizations.map((one) => ({ ...one, chosen: one.id === id }));
      show(wait.state.kind === 'no-event' ? wait : { state: { kind: 'loading', since: Date.now() }, asked: false });
      await shell.chooseOrganization(id).catch(() => undefined);
      await refreshOrganizations();
    },
  };

  const retryWhenOnline = () => {
    if (wait.state.kind === 'failed' && wait.state.failure.reason === 'offline') actions.retry();
  };

  let gone = false;
  paint();
  const stop = watchState((state) => show(onState(wait, state)));
  const stopRequests = watchFindRequests?.((link) => {
    findRequest = { link, number: (findRequest?.number ?? 0) + 1 };
    paint();
  });
  void refreshOrganizations();
  addEventListener('online', retryWhenOnline);
  // Keys come and go on the options page, in another tab.
  addEventListener('focus', refreshOrganizations);

  return () => {
    gone = true;
    stop();
    stopRequests?.();
    clearTimeout(timer);
    removeEventListener('online', retryWhenOnline);
    removeEventListener('focus', refreshOrganizations);
    render(null, root);
  };
}

/** What tells that the keys have changed; null where a state says nothing of them. */
function accountOf(state: PanelState): string | null {
  if (state.kind === 'needs-key') return '';
  return 'organization' in state ? state.organization : null;
}
