import type { PanelState } from '../domain/panel-state';
import { ask } from '../protocol/ask';
import { hearFrameMessages } from '../protocol/hear-frame-messages';
import { hearOpenedEvents } from '../protocol/hear-opened-events';
import type { Place } from './create-host';
import { createEventMemory } from './event-memory';
import { createExpectation } from './expectation';

/**
 * For the page in the sidebar's frame, which has no `storage.session` in Firefox: asking tells the worker of the frame, and
 * from then on the worker tells it every change. No port has to stay open, and a worker that was stopped knows the frame
 * from the tab's record.
 *
 * The page's own word on what it has opened is heard as well. An event that was here a moment ago is shown by it, before the worker has said
 * the same.
 */
export const followMessages: Place['follow'] = async (onState, signal) => {
  const memory = createEventMemory();
  let shown: string | undefined;
  let heard = false;
  const expectation = createExpectation((state) => {
    shown = state.event;
    onState(state);
  });
  const hear = (state: PanelState) => {
    heard = true;
    memory.keep(state);
    expectation.hear(state);
  };
  const forget = () => {
    memory.forget();
    expectation.end();
  };
  signal.addEventListener('abort', expectation.drop);
  // Nobody tells a page that rests that it is to forget.
  addEventListener('pagehide', forget, { signal });
  document.addEventListener('freeze', forget, { signal });
  hearFrameMessages({ panelStateChanged: hear, shownForgotten: forget }, { signal });
  const { tabId, state } = await ask('getPanelState', null);
  // Nobody would tell this memory any more that it is to forget.
  if (signal.aborted) return;
  // Whatever was heard meanwhile is not older than the reply.
  if (!heard) hear(state);
  hearOpenedEvents(
    tabId,
    (opened) => {
      expectation.drop();
      const known = opened && opened.event !== shown ? memory.recall(opened.event, opened.timeZone) : null;
      if (known) expectation.show(known);
    },
    { signal },
  );
};
