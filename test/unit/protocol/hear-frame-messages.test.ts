import { expect, test, vi } from 'vitest';
import type { PanelState } from '../../../src/domain/panel-state';
import { hearFrameMessages } from '../../../src/protocol/hear-frame-messages';
import { fakeRuntime, fromOthers, fromWorker } from './fake-runtime';

const state: PanelState = { kind: 'needs-key' };
const messages = [
  { name: 'panelStateChanged', payload: state },
  { name: 'sidebarTroubled', payload: 'inert' },
];

function hear() {
  const { deliver } = fakeRuntime();
  const handlers = { panelStateChanged: vi.fn(), sidebarTroubled: vi.fn() };
  const ending = new AbortController();
  hearFrameMessages(handlers, ending);
  return { deliver, handlers, stop: () => ending.abort() };
}

test('the sidebar hears the worker, until it is gone', () => {
  const { deliver, handlers, stop } = hear();
  for (const message of messages) deliver(message, fromWorker);
  expect(handlers.panelStateChanged.mock.calls).toEqual([[state]]);
  expect(handlers.sidebarTroubled.mock.calls).toEqual([['inert']]);
  stop();
  for (const message of messages) deliver(message, fromWorker);
  expect(handlers.panelStateChanged).toHaveBeenCalledTimes(1);
});

test.each([...fromOthers, ['another extension', { id: 'other' }] as const, ['nobody', {}] as const])(
  'nobody else makes up what the sidebar shows: %s',
  (_, sender) => {
    const { deliver, handlers } = hear();
    for (const message of messages) deliver(message, sender);
    expect(handlers.panelStateChanged).not.toHaveBeenCalled();
    expect(handlers.sidebarTroubled).not.toHaveBeenCalled();
  },
);
