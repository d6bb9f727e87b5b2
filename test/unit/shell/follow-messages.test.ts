import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventKey } from '../../../src/calendar/event-key';
import { toReference } from '../../../src/calendar/to-reference';
import type { PanelState } from '../../../src/domain/panel-state';
import { followMessages } from '../../../src/shell/follow-messages';
import { encodeEid } from '../../fakes/calendar-ids';
import { card, found, now } from '../panel/cards';
import { fakeRuntime, fromWorker } from '../protocol/fake-runtime';

const TAB = 1;
const origin = 'https://calendar.google.com';
const page = { id: 'sidecar', url: `${origin}/calendar/u/0/r/week`, origin, frameId: 0, tab: { id: TAB } };
const idsOf = (eventId: string) => ({ provider: 'google', eventId, calendarId: 'rep@example.test' }) as const;
const saidOf = (eventId: string) => ({
  provider: 'google',
  address: '',
  mark: encodeEid(eventId, 'rep@example.test'),
});
const keyOf = (eventId: string) => {
  const reference = toReference(idsOf(eventId));
  return reference ? eventKey(reference) : '';
};
const stateOf = (eventId: string, title = eventId): PanelState => ({
  ...found(card({ meeting: { title } })),
  event: keyOf(eventId),
});
const titleOf = (state: PanelState) => (state.kind === 'found' ? state.leads[0]?.meeting.title : state.kind);
const loading = (eventId: string): PanelState => ({ kind: 'loading', since: now, event: keyOf(eventId) });

type Frame = {
  shown: (string | undefined)[];
  /** The page tells that it shows this event, or none. */
  open(eventId: string | null): void;
  tell(state: PanelState): void;
  forget(): void;
  leave: AbortController;
};

/** A frame whose tab shows nothing yet. */
async function follow(): Promise<Frame> {
  const { deliver } = fakeRuntime();
  const reply = { ok: true, value: { tabId: TAB, state: { kind: 'no-event', why: 'nothing-open' } } };
  Object.assign(chrome.runtime, { getURL: () => 'chrome-extension://sidecar/', sendMessage: async () => reply });
  const shown: Frame['shown'] = [];
  const leave = new AbortController();
  await followMessages((state) => shown.push(titleOf(state)), leave.signal);
  shown.splice(0);
  return {
    shown,
    open: (eventId) => deliver({ name: 'eventOpened', payload: eventId && saidOf(eventId) }, page),
    tell: (state) => deliver({ name: 'panelStateChanged', payload: state }, fromWorker),
    forget: () => deliver({ name: 'shownForgotten' }, fromWorker),
    leave,
  };
}

/** Both events were shown, the second one last. */
async function showBoth(): Promise<Frame> {
  const frame = await follow();
  for (const eventId of ['one', 'two']) {
    frame.open(eventId);
    frame.tell(loading(eventId));
    frame.tell(stateOf(eventId));
  }
  frame.shown.splice(0);
  return frame;
}

beforeEach(() => {
  vi.useFakeTimers({ now });
  const target = new EventTarget();
  vi.stubGlobal('document', target);
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an event that was shown a moment ago is shown by the page’s word, and drawn once', async () => {
  const { open, tell, shown } = await showBoth();
  open('one');
  expect(shown).toEqual(['one']);
  tell(stateOf('one'));
  expect(shown).toEqual(['one']);
  tell(stateOf('one', 'one, later'));
  expect(shown).toEqual(['one', 'one, later']);
});

test('what the worker says of it takes its place: another meeting, or none', async () => {
  const { open, tell, shown } = await showBoth();
  open('one');
  tell(stateOf('one', 'one, renamed'));
  open('two');
  tell({ kind: 'needs-access', origins: [], event: keyOf('two') });
  open('one');
  expect(shown).toEqual(['one', 'one, renamed', 'two', 'needs-access']);
});

test('what was told of the event before does not flash in between', async () => {
  const { open, tell, shown } = await showBoth();
  open('one');
  tell(stateOf('two', 'two, late'));
  tell(stateOf('one'));
  vi.runAllTimers();
  expect(shown).toEqual(['one']);
});

test('a worker that goes on about another event is believed in the end', async () => {
  const { open, tell, shown } = await showBoth();
  open('one');
  tell(stateOf('two', 'two, still'));
  vi.runAllTimers();
  expect(shown).toEqual(['one', 'two, still']);
});

test('an event that is not known, none, and the one that is there wait for the worker', async () => {
  const { open, shown } = await showBoth();
  open('two');
  open('three');
  open(null);
  expect(shown).toEqual([]);
});

test.each<[string, (frame: Frame) => unknown]>([
  ['the worker says so', ({ forget }) => forget()],
  ['the page rests', () => document.dispatchEvent(new Event('freeze'))],
  ['a minute is over', () => vi.advanceTimersByTime(60_000)],
  ['the key is gone', ({ tell }) => tell({ kind: 'needs-key' })],
  ['another organization is asked', ({ tell }) => tell({ ...stateOf('two'), organization: 'Acme' } as PanelState)],
  ['the frame goes', ({ leave }) => leave.abort()],
])('nothing is shown from memory once %s', async (_, end) => {
  const frame = await showBoth();
  end(frame);
  frame.shown.splice(0);
  frame.open('one');
  expect(frame.shown).toEqual([]);
});

test('forgetting in between lets the worker’s word through at once', async () => {
  const { open, tell, forget, shown } = await showBoth();
  open('one');
  tell({ kind: 'needs-key' });
  expect(shown).toEqual(['one']);
  forget();
  expect(shown).toEqual(['one', 'needs-key']);
});

test('a frame that gave up before the worker answered hears nothing afterwards', async () => {
  const { deliver } = fakeRuntime();
  let answer = (_: unknown) => {};
  const reply = new Promise((resolve) => {
    answer = resolve;
  });
  Object.assign(chrome.runtime, { getURL: () => 'chrome-extension://sidecar/', sendMessage: () => reply });
  const shown: Frame['shown'] = [];
  const leave = new AbortController();
  const following = followMessages((state) => shown.push(titleOf(state)), leave.signal);
  leave.abort();
  answer({ ok: true, value: { tabId: TAB, state: stateOf('one') } });
  await following;
  deliver({ name: 'eventOpened', payload: saidOf('two') }, page);
  deliver({ name: 'eventOpened', payload: saidOf('one') }, page);
  expect(shown).toEqual([]);
});
