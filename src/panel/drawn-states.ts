import type { PanelState } from '../domain/panel-state';

/** Without a frame for so long the panel is not looked at, or the browser has more to do than to draw. */
const NO_FRAME_MS = 500;

/**
 * Hands on the states that come, one for each frame of the browser where they go on with what is shown: the meeting is drawn before its brief is
 * built, and of three answers that come together the last one is. A state of another event, or of another kind, is never kept waiting.
 *
 * The first frame of a meeting is that of its head alone: `isWhole` is false, and the same state follows with it true.
 *
 * @param shown the state that was handed on last, as it is now
 */
export function createDrawnStates(shown: () => PanelState, show: (state: PanelState, isWhole: boolean) => void) {
  let waiting: PanelState | null = null;
  let isDrawing = false;
  let isWhole = true;

  function take(state: PanelState): void {
    const isNew = !goesOn(shown(), state);
    waiting = null;
    if (isDrawing && !isNew) {
      waiting = state;
      return;
    }
    isWhole = state.kind !== 'found' || !isNew;
    show(state, isWhole);
    if (isDrawing || state.kind !== 'found') return;
    isDrawing = true;
    afterFrame(() => {
      isDrawing = false;
      // The panel itself may have gone on to another organization.
      if (waiting && goesOn(shown(), waiting)) take(waiting);
      else if (!isWhole && shown().kind === 'found') show(shown(), true);
      isWhole = true;
    });
  }
  return take;
}

/** The meeting that is shown, known better. */
function goesOn(shown: PanelState, next: PanelState): boolean {
  if (shown.kind !== 'found' || next.kind !== 'found') return false;
  return shown.event !== undefined && shown.event === next.event && shown.organization === next.organization;
}

/** Right after the browser has drawn, or not in time; once. */
function afterFrame(work: () => void): void {
  let isOver = false;
  const end = () => {
    if (!isOver) work();
    isOver = true;
  };
  setTimeout(end, NO_FRAME_MS);
  // What is set in a frame's call runs after that frame; once more, for what else waits for the frame comes before half a brief is built.
  requestAnimationFrame(() => setTimeout(() => setTimeout(end)));
}
