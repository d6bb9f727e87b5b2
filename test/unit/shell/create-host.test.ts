import { afterEach, expect, it, vi } from 'vitest';
import type { PanelState } from '../../../src/domain/panel-state';
import { createHost, type Place } from '../../../src/shell/create-host';

vi.mock('../../../src/browser', () => ({ browser: {} }));

const state: PanelState = { kind: 'no-event', why: 'nothing-open' };

function hostThat(follow: Place['follow']) {
  const sendMessage = vi.fn(async () => ({ ok: true }));
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  const kinds: string[] = [];
  const host = createHost({ name: 'popup', tabId: async () => 1, follow });
  const stop = host.watchState(({ kind }) => kinds.push(kind));
  return { host, kinds, stop, sendMessage };
}

afterEach(() => vi.unstubAllGlobals());

it('"Try again" follows the worker where it could not be followed at first', async () => {
  const follow = vi.fn<Place['follow']>().mockRejectedValueOnce(new Error('no worker'));
  follow.mockImplementation(async (onState) => onState(state));
  const { host, kinds, sendMessage } = hostThat(follow);
  await vi.waitFor(() => expect(kinds).toEqual(['failed']));
  host.retry();
  await vi.waitFor(() => expect(kinds).toEqual(['failed', 'no-event']));
  expect(sendMessage).not.toHaveBeenCalled();
  // From now on the worker tells what comes of it.
  host.retry();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith({ name: 'retry', payload: 1 }));
  expect(follow).toHaveBeenCalledTimes(2);
});

it('what is still heard after a failure is shown, until the panel goes', async () => {
  let hear: (state: PanelState) => void = () => {};
  const { host, kinds, stop, sendMessage } = hostThat(async (onState, signal) => {
    hear = (next) => signal.aborted || onState(next);
    throw new Error('no worker');
  });
  await vi.waitFor(() => expect(kinds).toEqual(['failed']));
  hear(state);
  host.retry();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(1));
  stop();
  hear(state);
  expect(kinds).toEqual(['failed', 'no-event']);
});
