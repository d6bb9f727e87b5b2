import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStaying } from '../../../src/content/staying';

const eventA = { provider: 'google', eventId: 'a' } as never;
const eventB = { provider: 'google', eventId: 'b' } as never;

/** What the user does, and what the page shows. */
const now = vi.hoisted(() => ({
  open: null as unknown,
  inSidebar: false,
  elsewhere: false,
  pressed: false,
  typing: false,
  unknownCard: false,
}));
vi.mock('../../../src/content/page-focus', () => ({
  inSidebar: () => now.inSidebar,
  away: () => now.inSidebar || now.elsewhere,
  pressed: () => now.pressed,
}));
const page = { href: 'https://calendar.google.com/calendar/u/0/r/week' };

beforeEach(() => {
  Object.assign(now, {
    open: eventA,
    inSidebar: false,
    elsewhere: false,
    pressed: false,
    typing: false,
    unknownCard: false,
  });
  page.href = 'https://calendar.google.com/calendar/u/0/r/week';
  vi.stubGlobal('location', page);
  vi.stubGlobal('navigator', {
    get userActivation() {
      return { isActive: now.typing };
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

function begin() {
  const staying = createStaying(
    () => now.open as never,
    () => !now.unknownCard,
  );
  expect(staying.opened()).toBe(eventA);
  const shows = (change: Partial<typeof now>) => {
    Object.assign(now, change);
    return { opened: staying.opened(), held: staying.held() };
  };
  return { staying, shows };
}

const told = (opened: unknown) => ({ opened, held: null });

test('while the user is in the calendar, all is told at once', () => {
  const { shows } = begin();
  expect(shows({ open: eventB })).toEqual(told(eventB));
  expect(shows({ open: null, typing: true })).toEqual(told(null));
});

describe('a card that closes by itself', () => {
  test.each([
    ['in the sidebar', { inSidebar: true }],
    ['in the popup, the side panel or another window', { elsewhere: true }],
  ])('waits while the user is %s, and is forgotten when it is there again', (_, where) => {
    const { shows } = begin();
    expect(shows({ ...where, open: null })).toEqual({ opened: eventA, held: 'closed' });
    expect(shows({ open: eventA })).toEqual(told(eventA));
    expect(shows({ open: null })).toEqual({ opened: eventA, held: 'closed' });
    expect(shows({ inSidebar: false, elsewhere: false })).toEqual(told(null));
  });

  test('is believed after a press in the page that left the focus in the sidebar', () => {
    const { shows } = begin();
    expect(shows({ inSidebar: true, pressed: true, open: null })).toEqual(told(null));
  });
});

describe('another event or another address', () => {
  test('is what a card may be of which nothing is known', () => {
    const { shows } = begin();
    expect(shows({ inSidebar: true, unknownCard: true, open: null })).toEqual(told(null));
  });

  test('waits for a pause of somebody who types in the sidebar', () => {
    const { shows } = begin();
    expect(shows({ inSidebar: true, typing: true, open: eventB })).toEqual({ opened: eventA, held: 'moved' });
    expect(shows({ typing: false })).toEqual(told(eventB));
    page.href = 'https://calendar.google.com/calendar/u/0/r/month';
    expect(shows({ typing: true, open: null })).toEqual({ opened: eventB, held: 'closed' });
    expect(shows({ typing: false })).toEqual(told(null));
  });

  test('is told at once when the user has just been elsewhere', () => {
    const { shows } = begin();
    expect(shows({ elsewhere: true, typing: true, open: eventB })).toEqual(told(eventB));
  });
});

test('the event of a page that has just loaded is told, whoever has the focus', () => {
  const staying = createStaying(
    () => now.open as never,
    () => !now.unknownCard,
  );
  Object.assign(now, { inSidebar: true, typing: true });
  expect(staying.opened()).toBe(eventA);
});
