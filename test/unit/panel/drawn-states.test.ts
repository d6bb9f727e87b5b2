import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PanelState } from '../../../src/domain/panel-state';
import { createDrawnStates } from '../../../src/panel/drawn-states';
import { card, found } from './cards';

let frames: (() => void)[];
let shown: PanelState;
let told: PanelState[];
/** Of those that were told, how much of them. */
let parts: ('head' | 'whole')[];
let take: (state: PanelState) => void;

const of = (event: string, title: string): PanelState => ({ ...found(card({ meeting: { title } })), event });
const [meeting, brief, activity] = [of('a', 'meeting'), of('a', 'brief'), of('a', 'activity')];

/** The browser draws. */
function draw(): void {
  for (const frame of frames.splice(0)) frame();
  vi.advanceTimersByTime(1);
}

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  shown = { kind: 'loading', since: 0 };
  told = [];
  parts = [];
  take = createDrawnStates(
    () => shown,
    (state, isWhole) => {
      shown = state;
      told.push(state);
      parts.push(isWhole ? 'whole' : 'head');
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the meeting is drawn before what follows; of what comes meanwhile the last one is', () => {
  for (const state of [meeting, brief, activity]) take(state);
  expect(told).toEqual([meeting]);
  draw();
  expect(told).toEqual([meeting, activity]);
  draw();
  take(brief);
  expect(told).toEqual([meeting, activity, brief]);
});

test('a meeting is drawn by its head first, and the rest a frame later, once', () => {
  take(meeting);
  draw();
  draw();
  take(brief);
  expect(told).toEqual([meeting, meeting, brief]);
  expect(parts).toEqual(['head', 'whole', 'whole']);
});

test('the rest of another event, and of the meeting after a skeleton, waits a frame as well', () => {
  for (const state of [meeting, of('b', 'other')]) take(state);
  draw();
  take({ kind: 'loading', since: 1, event: 'c' });
  take(of('c', 'third'));
  expect(parts).toEqual(['head', 'head', 'whole', 'whole', 'head']);
  draw();
  expect(parts.at(-1)).toBe('whole');
});

test('a panel that is not drawn does not wait for ever', () => {
  for (const state of [meeting, brief]) take(state);
  vi.advanceTimersByTime(500);
  draw();
  expect(told).toEqual([meeting, brief]);
});

test.each<[string, PanelState]>([
  ['another event', of('b', 'other')],
  ['another organization', { kind: 'found', organization: 'Other', leads: [card()], askedAt: 0, event: 'a' }],
  ['another answer', { kind: 'needs-key', event: 'a' }],
])('%s is never kept waiting, and what waited is gone', (_, other) => {
  for (const state of [meeting, brief, other]) take(state);
  expect(told).toEqual([meeting, other]);
  draw();
  vi.advanceTimersByTime(600);
  expect([...new Set(told)]).toEqual([meeting, other]);
});

test('what waits for a panel that goes on to another organization by itself is dropped', () => {
  for (const state of [meeting, brief]) take(state);
  shown = { kind: 'loading', since: 1, event: 'a' };
  draw();
  expect(told).toEqual([meeting]);
});

test('what else waits for the first frame has its turn before the rest is built', () => {
  const order: string[] = [];
  take(meeting);
  requestAnimationFrame(() => setTimeout(() => order.push(parts.join(' '))));
  draw();
  expect(order).toEqual(['head']);
  expect(parts).toEqual(['head', 'whole']);
});
