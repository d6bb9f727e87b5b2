import { afterAll, afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OpenCard } from '../../../src/content/cards/open-card';
import { watchGoogleBubble } from '../../../src/content/cards/watch-google-bubble';
import { stop } from '../../../src/content/lifetime';

/** The content script's own look at Google's bubble, in a page without an extension. */

const told: (OpenCard | null)[] = [];
const look = watchGoogleBubble((card) => told.push(card));
const marks = () => told.map((card) => card?.mark ?? null);

afterEach(() => {
  for (const bubble of document.querySelectorAll('#xDetDlg')) bubble.remove();
  look();
  told.length = 0;
});
afterAll(stop);

function addBubble(mark: string): HTMLElement {
  const bubble = document.body.appendChild(document.createElement('div'));
  bubble.id = 'xDetDlg';
  bubble.setAttribute('data-eventid', mark);
  bubble.style.cssText = 'position: fixed; top: 0; left: 0; width: 100px; height: 50px';
  return bubble;
}

test('where a new bubble is, is asked when the page has been laid out, and not in the middle of its work', async () => {
  const bubble = addBubble('first');
  look();
  bubble.style.left = '40px';
  expect(told).toEqual([]);
  await expect.poll(marks).toEqual(['first']);
  expect(told[0]?.box).toMatchObject({ left: 40, right: 140 });
});

test('however often it is looked for before the page is laid out, it is told once', async () => {
  addBubble('first');
  look();
  look();
  look();
  await expect.poll(marks).toEqual(['first']);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(marks()).toEqual(['first']);
});

test('while it says what it said, each look tells where it is; that it is gone as well', async () => {
  const bubble = addBubble('first');
  look();
  await expect.poll(marks).toEqual(['first']);
  bubble.style.left = '40px';
  look();
  expect(told[1]?.box.left).toBe(40);
  bubble.hidden = true;
  bubble.style.display = 'none';
  look();
  bubble.remove();
  look();
  expect(marks()).toEqual(['first', 'first', null, null]);
});

test('one element that is used for another event tells that event', async () => {
  const bubble = addBubble('first');
  look();
  await expect.poll(marks).toEqual(['first']);
  bubble.setAttribute('data-eventid', 'second');
  look();
  await expect.poll(marks).toEqual(['first', 'second']);
});

test('of two in sight that name different events none is named; of one out of sight nothing is said', async () => {
  addBubble('first');
  const other = addBubble('second');
  look();
  await expect.poll(marks).toEqual(['']);
  other.style.opacity = '0';
  look();
  expect(marks()).toEqual(['', 'first']);
});

test('the bubble that was there before the press is not taken for the one that it opens', async () => {
  const bubble = addBubble('first');
  look();
  await expect.poll(marks).toEqual(['first']);
  // The calendar needs a moment for the next event, and no slow look comes meanwhile.
  addEventListener('keyup', () => setTimeout(() => bubble.setAttribute('data-eventid', 'second'), 50), { once: true });
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => marks().at(-1)).toBe('second');
});

test('a change that comes after the press has opened another bubble is left to the slow look', async () => {
  const bubble = addBubble('first');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => marks().at(-1)).toBe('first');
  bubble.setAttribute('data-eventid', 'second');
  look();
  await expect.poll(() => marks().at(-1)).toBe('second');
});
