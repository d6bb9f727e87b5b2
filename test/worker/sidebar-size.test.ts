import { describe, expect, test } from 'vitest';
import { sidebarSize } from '../../src/background/tabs/sidebar-size';
import type { PanelState } from '../../src/domain/panel-state';
import type { SidebarSize } from '../../src/domain/sidebar';

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
  chosen: 'open' | 'collapsed' | null,
  siteCollapsed: boolean,
  size: SidebarSize,
];

const cases: Case[] = [
  // A meeting opens the sidebar; the calendar's other events do not.
  ['found', 'collapsed', null, false, 'auto'],
  ['not-found', 'collapsed', null, false, 'collapsed'],
  ['not-found', 'auto', null, false, 'collapsed'],
  ['failed', 'collapsed', null, false, 'auto'],
  ['needs-key', 'collapsed', null, false, 'auto'],
  // While Close is asked nothing jumps: from event to event it stays as it was.
  ['loading', 'hidden', null, false, 'collapsed'],
  ['loading', 'collapsed', null, false, 'collapsed'],
  ['loading', 'auto', null, false, 'auto'],
  // No event, nothing on the page, whatever was chosen.
  ['no-event', 'auto', null, false, 'hidden'],
  ['no-event', 'open', 'open', false, 'hidden'],
  // The site is collapsed: everything stays collapsed.
  ['found', 'collapsed', null, true, 'collapsed'],
  ['failed', 'collapsed', null, true, 'collapsed'],
  // The user's word for this event is the last.
  ['not-found', 'collapsed', 'open', true, 'open'],
  ['found', 'auto', 'collapsed', false, 'collapsed'],
];

describe('how much room the sidebar takes', () => {
  test.each(cases)(
    '%s after %s, chosen %s, site collapsed %s: %s',
    (state, size, chosenSize, siteCollapsed, expected) => {
      expect(sidebarSize(states[state], { size, chosenSize, siteCollapsed, siteHidden: false, docked: false })).toBe(
        expected,
      );
    },
  );

  test.each(Object.keys(states) as (keyof typeof states)[])(
    '%s, on a site where the user wants none: nothing on the page, whatever they chose for the event before',
    (state) => {
      const before = {
        size: 'open',
        chosenSize: 'open',
        siteCollapsed: false,
        siteHidden: false,
        docked: false,
      } as const;
      expect(sidebarSize(states[state], { ...before, siteHidden: true })).toBe('hidden');
    },
  );

  test.each(Object.keys(states) as (keyof typeof states)[])(
    '%s, while the side panel shows it: nothing on the page',
    (state) => {
      const before = {
        size: 'open',
        chosenSize: 'open',
        siteCollapsed: false,
        siteHidden: false,
        docked: true,
      } as const;
      expect(sidebarSize(states[state], before)).toBe('hidden');
    },
  );
});
