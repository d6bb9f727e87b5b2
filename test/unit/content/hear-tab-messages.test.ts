import { expect, test, vi } from 'vitest';
import { hearTabMessages } from '../../../src/content/hear-tab-messages';
import { fakeRuntime, fromOthers, fromWorker } from '../protocol/fake-runtime';

function hear() {
  const { deliver } = fakeRuntime();
  const handlers = {
    sidebarResized: vi.fn(),
    readGuests: vi.fn(() => ['guest@example.test']),
    getOpenedEvent: vi.fn(() => null),
  };
  hearTabMessages(handlers);
  return { deliver, handlers };
}

test('the page’s script does what the worker says, and answers it', () => {
  const { deliver, handlers } = hear();
  expect(deliver({ name: 'readGuests' }, fromWorker)).toEqual([['guest@example.test']]);
  // There is nothing to say to that, and to say it would cost the page.
  expect(deliver({ name: 'sidebarResized', payload: 'open' }, fromWorker)).toEqual([]);
  expect(handlers.sidebarResized.mock.calls).toEqual([['open']]);
});

test.each(fromOthers)('it does nothing for anybody else, and answers nothing: %s', (_, sender) => {
  const { deliver, handlers } = hear();
  const replies = ['readGuests', 'getOpenedEvent', 'sidebarResized'].flatMap((name) =>
    deliver({ name, payload: 'hidden' }, sender),
  );
  expect(replies).toEqual([]);
  for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
});
