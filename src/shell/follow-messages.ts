import type { PanelState } from '../domain/panel-state';
import { ask } from '../protocol/ask';
import { hearFrameMessages } from '../protocol/hear-frame-messages';
import type { Place } from './create-host';

/**
 * For the page in the sidebar's frame, which has no `storage.session` in Firefox: asking tells the worker of the frame, and
 * from then on the worker tells it every change. No port has to stay open, and a worker that was stopped knows the frame
 * from the tab's record.
 */
export const followMessages: Place['follow'] = async (onState, signal) => {
  let heard: PanelState | null = null;
  const hear = (state: PanelState) => {
    heard = state;
    onState(state);
  };
  hearFrameMessages({ panelStateChanged: hear }, { signal });
  const { state } = await ask('getPanelState', null);
  // Whatever was heard meanwhile is not older than the reply.
  if (!heard) onState(state);
};
