import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../src/shell/create-host';

vi.mock('../../../src/browser', () => ({ browser: {} }));

/** What the browser rejects with when the worker is stopped between a message and its answer. */
const channelClosed = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
);

/** A host whose messages have these outcomes, one after the other. */
function hostWith(...outcomes: (Error | undefined | { ok: boolean; value?: unknown })[]) {
  const sendMessage = vi.fn(async (_: { name: string }) => {
    const outcome = outcomes.shift();
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  const host = createHost({ name: 'popup', tabId: async () => 1, follow: async () => {} });
  return { host, sent: () => sendMessage.mock.calls.map(([{ name }]) => name) };
}

afterEach(() => vi.unstubAllGlobals());

describe('a worker that goes away before it answers', () => {
  const answer = { ok: true, value: { ok: true, value: [] } };

  it('is asked once more for what it only reads', async () => {
    const { host, sent } = hostWith(channelClosed, answer);
    await expect(host.loadToday()).resolves.toEqual(answer.value);
    expect(sent()).toEqual(['getToday', 'getToday']);
  });

  it('is asked once more also where the browser says nothing of it', async () => {
    const { host } = hostWith(undefined, answer);
    await expect(host.openMeeting('acti_1')).resolves.toEqual(answer.value);
  });

  it('and again before it answers is asked a third time, and not a fourth', async () => {
    const twice = hostWith(channelClosed, channelClosed, answer);
    await expect(twice.host.loadToday()).resolves.toEqual(answer.value);
    expect(twice.sent()).toHaveLength(3);

    const always = hostWith(channelClosed, channelClosed, channelClosed, answer);
    await expect(always.host.find({ text: 'Acme' })).rejects.toThrow(channelClosed);
    expect(always.sent()).toHaveLength(3);
  });

  it('is not asked once more where it has refused', async () => {
    const { host, sent } = hostWith({ ok: false }, answer);
    await expect(host.lookUpGuests([], null)).rejects.toThrow('Refused');
    expect(sent()).toHaveLength(1);
  });

  it('is not told twice to write', async () => {
    const { host, sent } = hostWith(channelClosed, answer);
    const sending = host.writer.sendDraft({ id: 'draft-01', revision: 1, overwrite: null, again: false });
    await expect(sending).rejects.toThrow(channelClosed);
    expect(sent()).toEqual(['sendDraft']);
  });
});
