import { describe, expect, test } from 'vitest';
import { couldBeEventId, readFindText } from '../../../src/lookup/find-text';
import { encodeEid, outlookICalUid, toEwsForm } from '../../fakes/calendar-ids';
import { sandboxEvents } from '../../fakes/sample-data';
import { now } from '../close/loopback-close';

const { discoveryCall, renewalReview, handover } = sandboxEvents(now);
const { eventId, calendarId } = discoveryCall;
const unsaved = discoveryCall.url.replace('eventedit/', 'eventedit/duplicate/');

const links: [what: string, text: string, eventId: string][] = [
  ['a link of Google', discoveryCall.url, eventId],
  ['a link of Outlook', renewalReview.url, renewalReview.eventId],
  ['a link to an occurrence', handover.url, handover.eventId],
  ['space around it', `\n ${discoveryCall.url} `, eventId],
  ['a link without its scheme', discoveryCall.url.replace('https://', ''), eventId],
  ['a link in a sentence', `Please see <${renewalReview.url}>, it is tomorrow.`, renewalReview.eventId],
  ['the first calendar link of several', `https://zoom.us/j/1 ${discoveryCall.url} ${renewalReview.url}`, eventId],
  ['a copy nobody has saved: what it was made from', unsaved, eventId],
  ['an eid without its link', encodeEid(eventId, calendarId), eventId],
  ['an Outlook id as Graph spells it', renewalReview.eventId, renewalReview.eventId],
  ['as links spell it', toEwsForm(renewalReview.eventId), renewalReview.eventId],
  ['as links write it', encodeURIComponent(toEwsForm(renewalReview.eventId)), renewalReview.eventId],
];

describe('says which event is meant', () => {
  test.each(links)('%s', (_what, text, id) => {
    expect(readFindText(text)).toMatchObject({ kind: 'event', reference: { eventId: id } });
  });

  test('an occurrence of Outlook brings its series', () => {
    expect(readFindText(handover.eventId)).toMatchObject({
      kind: 'event',
      reference: { occurrence: { seriesId: handover.seriesId } },
    });
  });
});

const ids: [what: string, text: string, eventId: string][] = [
  ['as Google makes them', eventId, eventId],
  ['an occurrence', 'abcde_20260309T150000Z', 'abcde_20260309T150000Z'],
  ['an all-day occurrence', 'abcde_20260309', 'abcde_20260309'],
  ['a split series', 'abcde_R20260309T150000', 'abcde_R20260309T150000'],
  ['one of its occurrences', 'abcde_R20260309T150000_20260309T150000Z', 'abcde_R20260309T150000_20260309T150000Z'],
  ['an imported event', '_60q30c1g60o30e1i60o4ac1g60rj8gpl', '_60q30c1g60o30e1i60o4ac1g60rj8gpl'],
  ['an iCalUID of Google', `${eventId}@google.com`, eventId],
  ['an iCalUID of Outlook', outlookICalUid(1), outlookICalUid(1)],
];

describe('an id by itself', () => {
  test.each(ids)('%s', (_what, text, id) => {
    expect(readFindText(text)).toEqual({ kind: 'ids', eventId: id });
  });
});

test.each(['dana@acme.test', 'Dana Doe <Dana@Acme.test>', 'mailto:dana@acme.test'])('%s is an address', (text) => {
  expect(readFindText(text)).toEqual({ kind: 'email', email: 'dana@acme.test' });
});

describe('anything else is a text', () => {
  test.each([
    'Acme Robotics GmbH',
    // All of them letters an id of Google may have.
    'smith',
    'humpert',
    'donaudampfschifffahrtsgesellschaftskapital',
    'Acme_20260309',
    'https://acme.test/',
    'https://calendar.google.com@evil.example/calendar/event?eid=abc',
    'https://calendar.google.com/calendar/u/0/r/week',
    'AAMk',
    'Amazon',
    '4915112345678',
    '<img src=x onerror=alert(1)>',
    '٣٤٥',
    '%',
    '',
  ])('%s', (text) => {
    expect(readFindText(text)).toEqual({ kind: 'text', text });
  });

  test('of great length: its beginning', () => {
    expect(readFindText('a1'.repeat(500_000))).toEqual({ kind: 'text', text: 'a1'.repeat(100) });
  });
});

test('what could be an id, should the user say so', () => {
  expect(['hello', 'team-sync-1', 'a1_b2', '040000=='].every(couldBeEventId)).toBe(true);
  expect(['abc', 'two words', 'dana@acme.test', '', 'naïve'].some(couldBeEventId)).toBe(false);
});
