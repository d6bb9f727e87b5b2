import { render } from 'preact';
import type { PanelActions } from './actions';
import { Panel } from './Panel';
import { onState, onTick, repaintEvery, type Wait } from './self-retry';
import type { PanelShell } from './shell';

/**
 * Puts the panel into a page and keeps it true: it follows the shell's state, and a clock for what is said of time.
 * The skeleton is painted before this returns. Returns a function that takes all of it away again.
 */
export function mountPanel(root: HTMLElement, shell: PanelShell): () => void {
  let wait: Wait = { state: { kind: 'loading', since: Date.now() }, asked: false };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: Wait) => {
    wait = next;
    render(<Panel state={wait.state} actions={actions} place={shell.name} now={Date.now()} />, root);
    clearTimeout(timer);
    timer = setTimeout(tick, repaintEvery(wait.state));
  };

  const tick = () => {
    const { ask, ...next } = onTick(wait, Date.now());
    if (ask) shell.retry();
    show(next);
  };

  const actions: PanelActions = {
    retry() {
      // The worker's own skeleton follows within a few milliseconds, unless it is the worker that is gone. A meeting that
      // is on screen stays there until something newer is known.
      if (wait.state.kind !== 'found') show({ state: { kind: 'loading', since: Date.now() }, asked: false });
      shell.retry();
    },
    openOptions: () => shell.openOptions(),
    requestAccess: (origins) => shell.requestAccess(origins),
    reloadTab: () => shell.reloadTab(),
    resize: (size) => shell.resize?.(size),
  };

  const retryWhenOnline = () => {
    if (wait.state.kind === 'failed' && wait.state.failure.reason === 'offline') actions.retry();
  };

  show(wait);
  const stop = shell.watchState((state) => show(onState(wait, state)));
  addEventListener('online', retryWhenOnline);

  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener('online', retryWhenOnline);
    render(null, root);
  };
}
