import { describe, expect, test } from 'vitest';
import type { LeadCard, PanelState } from '../../../src/domain/panel-state';
import { wholeBrief } from '../../../src/panel/parts/open-meeting';
import { nextSubject, type Subject, speaksOfSameEvent } from '../../../src/panel/states/subject';
import { brief, card, found, notFound, now } from './cards';

describe('what the user opened or looked up', () => {
  const later = now + 30_000;
  const of = (event: string, state: PanelState): PanelState => ({ ...state, event });
  const nobody = of('one', notFound({ nextLookAt: later }));
  const loading: PanelState = { kind: 'loading', since: now };
  const failed: PanelState = { kind: 'failed', failure: { reason: 'offline' }, askedAt: now };
  const candidate = (id: string) => card({ meeting: { id }, match: { by: 'series-id', occurrence: 'possible' } });
  const [m1, m2, m3] = [candidate('acti_1'), candidate('acti_2'), candidate('acti_3')];
  const nearest = found(card({ match: { by: 'series-id', occurrence: 'nearest' } }));
  const nothing: PanelState = { kind: 'no-event', why: 'nothing-open' };

  test.each<[string, PanelState, PanelState]>([
    ['the lead has come', found(card({ lead: { kind: 'loading' } })), found(card())],
    ['the answer has come', { kind: 'loading', since: now }, notFound()],
    ['Close was asked again in vain', nobody, of('one', notFound({ nextLookAt: null, askedAt: later + 400 }))],
    ['Close was asked again in vain before its turn', nobody, of('one', notFound({ askedAt: now + 5000 }))],
    ['the same event is told once more', nobody, { ...nobody }],
    ['the same event is looked up once more', of('one', found(card())), of('one', loading)],
    ['it is known of which event the skeleton is', loading, of('one', loading)],
    ['the lead of the same event has come', of('one', found(m1, m2)), of('one', found(m1, m2, m3))],
    ['the tab went to another page without an event', nothing, { kind: 'no-event', why: 'not-a-calendar' }],
  ])('stays when %s', (_, before, after) => {
    expect(speaksOfSameEvent(before, after)).toBe(true);
  });

  test.each<[string, PanelState, PanelState]>([
    ['another event is being looked up', found(card()), { kind: 'loading', since: now }],
    ['an event was opened', nothing, found(card())],
    ['the event was found after all', nobody, of('one', found(card()))],
    ['another meeting is shown', found(card()), found(card({ meeting: { id: 'acti_2' } }))],
    ['another event was not found either', nobody, { ...nobody, event: 'two' }],
    ['it is not known of which event nothing was found', notFound(), notFound()],
    ['another organization has nothing', nobody, of('one', notFound({ organization: 'Contoso' }))],
    ['another event is looked up while the first still is', of('one', loading), of('two', loading)],
    ['another event is found while the first is looked up', of('one', loading), of('two', found(card()))],
    ['the tab leaves an event that is looked up', of('one', loading), nothing],
    ['another occurrence may be one of the same meetings', of('one', found(m1, m2)), of('two', found(m2, m3))],
    ['the same meeting is the nearest to two days', of('one', nearest), of('two', nearest)],
    ['another event fails too', of('one', failed), of('two', failed)],
  ])('goes when %s', (_, before, after) => {
    expect(speaksOfSameEvent(before, after)).toBe(false);
  });
});

describe('a lookup of the same event that begins again', () => {
  const of = (state: PanelState, event = 'one'): PanelState => ({ ...state, event });
  const skeleton = () => of({ kind: 'loading', since: now });
  const shows = (state: PanelState): Subject => ({ state, answer: state, organizationId: 'orga_1', number: 0 });
  const numberAfter = (first: PanelState, ...states: PanelState[]) =>
    states.reduce((subject, state) => nextSubject(subject, state, 'orga_1'), shows(first)).number;
  const nobody = of(notFound());

  test('leaves what was opened when its skeleton gives way to the same answer', () => {
    expect(numberAfter(nobody, skeleton(), of(notFound({ askedAt: now + 5000 })))).toBe(0);
    expect(numberAfter(of(found(card())), skeleton(), skeleton(), of(found(card())))).toBe(0);
    expect(numberAfter(skeleton(), nobody)).toBe(0);
  });

  test.each<[string, PanelState]>([
    ['another answer', of(found(card()))],
    ['another organization', of(notFound({ organization: 'Contoso' }))],
    ['another event', of(notFound(), 'two')],
  ])('takes it away when the skeleton gives way to %s', (_, state) => {
    expect(numberAfter(nobody, skeleton(), state)).toBe(1);
  });

  test('takes it away with the organization', () => {
    expect(nextSubject(shows(nobody), nobody, 'orga_2').number).toBe(1);
    expect(nextSubject({ ...shows(nobody), organizationId: null }, nobody, 'orga_1').number).toBe(0);
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
    ['the last activity is missing', { brief: brief({ story: { kind: 'loading' } }) }],
  ])('after Close was asked, where %s', (_, changes) => {
    expect(wholeBrief(card(), [card(), card({ ...changes, meeting: { id: 'acti_2' } })])).toBeUndefined();
  });
});
