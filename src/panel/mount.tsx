import { render } from 'preact';
import type { PanelState } from '../domain/panel-state';
import type { Trouble } from '../domain/sidebar';
import type { PanelActions } from './actions';
import { failureOf, ofSameEvent, onState, onTick, repaintEvery, type Wait } from './auto-retry';
import { createDrawnStates } from './drawn-states';
import type { Organization, PanelHost } from './host';
import type { FindRequest } from './overlays';
import { Panel } from './Panel';
import { notAhead } from './states/not-ahead';

/**
 * Puts the panel into a page and keeps it true: it follows the host's state, and a clock for what is said of time.
 * The skeleton is painted before this returns. Returns a function that takes all of it away again.
 */
export function mountPanel(root: HTMLElement, host: PanelHost): () => void {
  let wait: Wait = { state: { kind: 'loading', since: Date.now() }, asked: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let organizations: Organization[] = [];
  let accountsTurn = 0;
  let findRequest: FindRequest | null = null;
  let trouble: Trouble | null = null;
  let whole = true;
  const {
    name,
    watchState,
    watchTrouble,
    watchFindRequests,
    watchAccounts,
    watchLanguage,
    loadOrganizations,
    ...offered
  } = host;

  const show = (next: Wait) => {
    wait = { ...next, state: notAhead(next.state, Date.now()) };
    paint();
    const named = accountOf(wait.state);
    if (named === null || named === account || isLoading) return;
    account = named;
    // The state tells that the keys have changed.
    if (named !== (organizations.find((one) => one.chosen)?.name ?? '')) void refreshOrganizations();
  };

  const skeleton = () => ofSameEvent(wait.state, { kind: 'loading', since: Date.now() });

  const aboutAccounts = () => JSON.stringify([organizations, accountsTurn]);
  let drawn = '';

  const paint = () => {
    drawn = aboutAccounts();
    render(
      <Panel
        state={wait.state}
        actions={actions}
        place={name}
        organizations={organizations}
        accountsTurn={accountsTurn}
        findRequest={findRequest}
        trouble={trouble}
        whole={whole}
        now={Date.now()}
      />,
      root,
    );
    clearTimeout(timer);
    timer = setTimeout(tick, repaintEvery(wait.state));
  };

  const tick = () => {
    const { ask, ...next } = onTick(wait, Date.now());
    if (ask) host.retry();
    show(next);
  };

  /** Under way for the first time: a state that comes meanwhile need not ask again. */
  let isLoading = true;
  /** That of the last state that named one. */
  let account: string | null = null;

  const refreshOrganizations = async () => {
    organizations = await loadOrganizations().catch(() => organizations);
    isLoading = false;
    // Most often they are what is drawn already, and a brief is much to draw.
    if (!gone && drawn !== aboutAccounts()) paint();
  };

  const actions: PanelActions = {
    ...offered,
    retry() {
      // The worker's own skeleton follows within a few milliseconds, unless it is the worker that is gone. A meeting that
      // is on screen stays there until something newer is known.
      if (wait.state.kind !== 'found') show({ state: skeleton(), asked: false });
      host.retry();
    },
    async chooseOrganization(accountId) {
      // What is on screen is of another organization from this moment on.
      organizations = organizations.map((one) => ({ ...one, chosen: one.accountId === accountId }));
      show(wait.state.kind === 'no-event' ? wait : { state: skeleton(), asked: false });
      await host.chooseOrganization(accountId).catch(() => undefined);
      await refreshOrganizations();
    },
  };

  const retryWhenOnline = () => {
    if (failureOf(wait.state)?.reason === 'offline') actions.retry();
  };

  let gone = false;
  paint();
  const take = createDrawnStates(
    () => wait.state,
    (state, isWhole) => {
      whole = isWhole;
      if (!gone) show(onState(wait, state));
    },
  );
  const stop = watchState(take);
  const stopRequests = watchFindRequests?.((link) => {
    findRequest = { link, number: (findRequest?.number ?? 0) + 1 };
    paint();
  });
  // Keys come and go on the options page and in other panels; the side panel is rarely the one with the focus.
  const stopAccounts = watchAccounts?.(() => {
    accountsTurn += 1;
    void refreshOrganizations();
  });
  const stopLanguage = watchLanguage?.(paint);
  const stopTrouble = watchTrouble?.((next) => {
    trouble = next;
    paint();
  });
  void refreshOrganizations();
  addEventListener('online', retryWhenOnline);
  addEventListener('focus', refreshOrganizations);

  return () => {
    gone = true;
    stop();
    stopRequests?.();
    stopAccounts?.();
    stopLanguage?.();
    stopTrouble?.();
    clearTimeout(timer);
    removeEventListener('online', retryWhenOnline);
    removeEventListener('focus', refreshOrganizations);
    render(null, root);
  };
}

/** The organization that a state is of, none without a key; null where it says nothing of them. */
function accountOf(state: PanelState): string | null {
  if (state.kind === 'needs-key') return '';
  return 'organization' in state ? state.organization : null;
}
