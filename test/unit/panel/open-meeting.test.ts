import { describe, expect, test } from 'vitest';
import type { LeadCard, PanelState } from '../../../src/lookup/panel-state';
import { isSameEvent, wholeBrief } from '../../../src/panel/open-meeting';
import { brief, card, found, notFound, now } from './cards';

describe('what the reader opened or looked up', () => {
  const later = now + 30_000;
  const counting = notFound({ nextLookAt: later });
  const nothing: PanelState = { kind: 'no-event', why: 'nothing-open' };

  test.each<[string, PanelState, PanelState]>([
    ['the lead has come', found(card({ lead: { kind: 'loading' } })), found(card())],
    ['the answer has come', { kind: 'loading', since: now }, notFound()],
    ['Close was asked again by itself, in vain', counting, notFound({ nextLookAt: null, askedAt: later + 400 })],
    ['the tab went to another page without an event', nothing, { kind: 'no-event', why: 'not-a-calendar' }],
  ])('stays when %s', (_, before, after) => {
    expect(isSameEvent(before, after)).toBe(true);
  });

  test.each<[string, PanelState, PanelState]>([
    ['another event is being looked up', found(card()), { kind: 'loading', since: now }],
    ['an event was opened', nothing, found(card())],
    ['the event was found after all', counting, found(card())],
    ['another meeting is shown', found(card()), found(card({ meeting: { id: 'acti_2' } }))],
    ['another event was not found, just now', notFound(), notFound({ askedAt: now + 5000 })],
    ['another event was not found, before its turn', counting, notFound({ askedAt: now + 5000 })],
    ['another organization has nothing', notFound(), notFound({ organization: 'Contoso' })],
    ['an event of another calendar was not found', notFound(), notFound({ provider: 'microsoft' })],
    ['an event of another day was not found', notFound(), notFound({ near: now })],
  ])('goes when %s', (_, before, after) => {
    expect(isSameEvent(before, after)).toBe(false);
  });
});

describe('a meeting of a list opens', () => {
  const other = card({ meeting: { id: 'acti_2' } });
  const elsewhen = card({ meeting: { id: 'acti_3', startsAt: now } });

  test('at once with the leads of its event, where all is here', () => {
    expect(wholeBrief(card(), [card(), other, elsewhen])).toEqual([card(), other]);
  });

  test('also where its lead is gone', () => {
    const gone = card({ lead: { kind: 'gone' }, brief: null });
    expect(wholeBrief(gone, [gone])).toEqual([gone]);
  });

  test.each<[string, Partial<LeadCard>]>([
    ['the lead is missing', { lead: { kind: 'loading' }, brief: null }],
    ['the lead did not load', { lead: { kind: 'failed' }, brief: null }],
    ['the brief is missing', { brief: null }],
    ['the last activity is missing', { brief: brief({ lastActivity: { kind: 'loading' } }) }],
  ])('after Close was asked, where %s', (_, changes) => {
    expect(wholeBrief(card(), [card(), card({ ...changes, meeting: { id: 'acti_2' } })])).toBeUndefined();
  });
});
