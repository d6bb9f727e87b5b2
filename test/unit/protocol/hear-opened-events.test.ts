import { expect, test, vi } from 'vitest';
import { eventKey } from '../../../src/calendar/event-key';
import { parsePageEvent } from '../../../src/calendar/page-event';
import { toReference } from '../../../src/calendar/to-reference';
import { hearOpenedEvents } from '../../../src/protocol/hear-opened-events';
import { encodeEid } from '../../fakes/calendar-ids';
import { fakeRuntime, fromWorker } from './fake-runtime';

const mark = encodeEid('abc123', 'rep@example.test');
const said = { provider: 'google', address: '', mark };
const ids = parsePageEvent(said);
const reference = ids && toReference(ids);
const event = reference && eventKey(reference);
const url = 'https://calendar.google.com/calendar/u/0/r/week';
const page = { id: 'sidecar', url, origin: 'https://calendar.google.com', frameId: 0, tab: { id: 1 } };

function hear() {
  const { deliver } = fakeRuntime();
  Object.assign(chrome.runtime, { getURL: () => 'chrome-extension://sidecar/' });
  const onOpened = vi.fn();
  const ending = new AbortController();
  hearOpenedEvents(1, onOpened, ending);
  return { deliver, onOpened, stop: () => ending.abort() };
}

test('the sidebar hears what its page has opened, until it is gone, and answers nothing', () => {
  const { deliver, onOpened, stop } = hear();
  const replies = [
    deliver({ name: 'eventOpened', payload: { ...said, timeZone: 'Asia/Tokyo' } }, page),
    deliver({ name: 'eventOpened', payload: said }, page),
    deliver({ name: 'eventOpened', payload: null }, page),
    deliver({ name: 'eventOpened', payload: { ...said, mark: '?' } }, page),
    deliver({ name: 'getFrameNonce' }, page),
  ];
  stop();
  deliver({ name: 'eventOpened', payload: said }, page);
  expect(onOpened.mock.calls).toEqual([
    [{ event, timeZone: 'Asia/Tokyo' }],
    [{ event, timeZone: null }],
    [null],
    [null],
  ]);
  expect(replies.flat()).toEqual([]);
});

test.each([
  ['the page of another tab', { ...page, tab: { id: 2 } }],
  ['a frame in its page', { ...page, frameId: 3 }],
  ['a page of another site', { ...page, url: 'https://example.com/', origin: 'https://example.com' }],
  ['a document of another origin at its address', { ...page, origin: 'https://example.com' }],
  ['another extension', { ...page, id: 'other' }],
  ['a frame of ours', { ...page, url: 'chrome-extension://sidecar/sidebar', origin: 'chrome-extension://sidecar' }],
  ['the worker', fromWorker],
])('nobody else makes the sidebar show an event: %s', (_, sender) => {
  const { deliver, onOpened } = hear();
  deliver({ name: 'eventOpened', payload: said }, sender);
  expect(onOpened).not.toHaveBeenCalled();
});
