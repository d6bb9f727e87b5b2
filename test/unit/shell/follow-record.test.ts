import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { PanelState } from '../../../src/domain/panel-state';
import { askPanelState, followRecord } from '../../../src/shell/follow-record';

const { session, changed } = vi.hoisted(() => {
  const listeners = new Set<(changes: object) => void>();
  return {
    session: {
      get: vi.fn(),
      onChanged: {
        addListener: (one: (changes: object) => void) => listeners.add(one),
        removeListener: (one: (changes: object) => void) => listeners.delete(one),
      },
    },
    changed: (newValue: object) => {
      for (const listener of listeners) listener({ 'tab:1': { newValue } });
    },
  };
});
vi.mock('../../../src/browser', () => ({ browser: { storage: { session } } }));

const shownBy = (url: string): PanelState => ({ kind: 'needs-access', origins: [url] });
const reply = { ok: true, value: { tabId: 1, state: shownBy('the reply') } };
const sendMessage = vi.fn();
let shown: unknown[];
let stored: (record: object | undefined) => void;

beforeEach(() => {
  shown = [];
  sendMessage.mockReset().mockResolvedValue(reply);
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  session.get.mockReturnValue(new Promise((resolve) => (stored = (record) => resolve({ 'tab:1': record }))));
});

function follow(asked?: ReturnType<typeof askPanelState>) {
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const followed = followRecord(1, (state) => shown.push(state), leave.signal, asked);
  return { followed, leave };
}

test('the worker’s answer is shown before the storage has answered, and the same from there is not shown again', async () => {
  const { followed } = follow();
  await vi.waitFor(() => expect(shown).toEqual([shownBy('the reply')]));
  stored({ state: shownBy('the reply') });
  await followed;
  expect(shown).toEqual([shownBy('the reply')]);
});

test('what was stored between the answer and the listener is shown; what is heard meanwhile is newer', async () => {
  const first = follow();
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  stored({ state: shownBy('the storage') });
  await first.followed;
  expect(shown).toEqual([shownBy('the reply'), shownBy('the storage')]);
  first.leave.abort();

  session.get.mockReturnValue(new Promise((resolve) => (stored = (record) => resolve({ 'tab:1': record }))));
  const second = follow();
  await vi.waitFor(() => expect(shown).toHaveLength(3));
  changed({ state: shownBy('a change') });
  stored({ state: shownBy('the storage') });
  await second.followed;
  expect(shown.slice(2)).toEqual([shownBy('the reply'), shownBy('a change')]);
});

test('what was asked already is not asked again', async () => {
  const { followed } = follow(askPanelState(1));
  stored(undefined);
  await followed;
  expect(sendMessage).toHaveBeenCalledTimes(1);
  expect(shown).toEqual([shownBy('the reply')]);
});
