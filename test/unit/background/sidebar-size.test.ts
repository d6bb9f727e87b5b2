import { describe, expect, test } from 'vitest';
import { sidebarSize } from '../../../src/background/sidebar-size';
import type { PanelState } from '../../../src/lookup/panel-state';
import type { SidebarSize } from '../../../src/messages/contract';

const states = {
  'no-event': { kind: 'no-event', why: 'nothing-open' },
  loading: { kind: 'loading', since: 0 },
  found: { kind: 'found', organization: 'Northwind', leads: [], askedAt: 0 },
  'not-found': {
    kind: 'not-found',
    organization: 'Northwind',
    provider: 'google',
    recurring: false,
    reasons: ['no-contact'],
    nextLookAt: null,
    near: null,
    askedAt: 0,
  },
  failed: { kind: 'failed', failure: { reason: 'close-down' }, askedAt: 0 },
  'needs-key': { kind: 'needs-key' },
} satisfies Record<string, PanelState>;

type Case = [
  state: keyof typeof states,
  so_far: SidebarSize,
  chosen: 'open' | 'tab' | null,
  siteFolded: boolean,
  size: SidebarSize,
];

const cases: Case[] = [
  // A meeting opens the sidebar; the calendar's other events do not.
  ['found', 'tab', null, false, 'auto'],
  ['not-found', 'tab', null, false, 'tab'],
  ['not-found', 'auto', null, false, 'tab'],
  ['failed', 'tab', null, false, 'auto'],
  ['needs-key', 'tab', null, false, 'auto'],
  // While Close is asked nothing jumps: from event to event it stays as it was.
  ['loading', 'hidden', null, false, 'tab'],
  ['loading', 'tab', null, false, 'tab'],
  ['loading', 'auto', null, false, 'auto'],
  // No event, nothing on the page, whatever was chosen.
  ['no-event', 'auto', null, false, 'hidden'],
  ['no-event', 'open', 'open', false, 'hidden'],
  // The site is folded: everything stays folded.
  ['found', 'tab', null, true, 'tab'],
  ['failed', 'tab', null, true, 'tab'],
  // The user's word for this event is the last.
  ['not-found', 'tab', 'open', true, 'open'],
  ['found', 'auto', 'tab', false, 'tab'],
];

describe('how much room the sidebar takes', () => {
  test.each(cases)('%s after %s, chosen %s, site folded %s: %s', (state, size, chosenSize, siteFolded, expected) => {
    expect(sidebarSize(states[state], { size, chosenSize, siteFolded, docked: false })).toBe(expected);
  });

  test.each(Object.keys(states) as (keyof typeof states)[])(
    '%s, while the side panel shows it: nothing on the page',
    (state) => {
      const before = { size: 'open', chosenSize: 'open', siteFolded: false, docked: true } as const;
      expect(sidebarSize(states[state], before)).toBe('hidden');
    },
  );
});
