import { describe, expect, test } from 'vitest';
import type { UnreadableLink } from '../../../src/domain/answers';
import { couldBeEventId, parseFindText } from '../../../src/lookup/find/find-text';
import { encodeEid, outlookICalUid, toEwsForm } from '../../fakes/calendar-ids';
import { sandboxEvents } from '../../fakes/sample-data/sample-data';
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
    expect(parseFindText(text)).toMatchObject({ kind: 'event', reference: { eventId: id } });
  });

  test('an occurrence of Outlook brings its series', () => {
    expect(parseFindText(handover.eventId)).toMatchObject({
      kind: 'event',
      reference: { series: { id: handover.seriesId } },
    });
  });
});

/** Made of one id each; `primary` is any calendar. */
const { linkId } = discoveryCall;
const itemId = encodeURIComponent(toEwsForm(renewalReview.eventId));
const more: [what: string, text: string, eventId: string][] = [
  [
    'Defender’s proxy',
    `https://outlook.office.com.mcas.ms/calendar/item/${itemId}?McasTsid=20893`,
    renewalReview.eventId,
  ],
  [
    'Defender’s proxy, by region',
    `https://outlook.office365.com.us3.cas.ms/owa/?itemid=${itemId}&path=/calendar/item`,
    renewalReview.eventId,
  ],
  [
    'Teams on its new host',
    `https://teams.cloud.microsoft/l/meeting/details?eventId=${renewalReview.eventId}`,
    renewalReview.eventId,
  ],
  ['the US government’s Outlook', `https://outlook.office365.us/calendar/item/${itemId}`, renewalReview.eventId],
  ['a shared mailbox', `https://outlook.office.com/calendar/sales@acme.test/item/${itemId}`, renewalReview.eventId],
  [
    'a shared mailbox, escaped, behind a slot',
    `https://outlook.live.com/calendar/0/sales%40acme.test/deeplink/read/${itemId}`,
    renewalReview.eventId,
  ],
  ['the bare id in the editor', `https://calendar.google.com/calendar/u/0/r/eventedit/${eventId}`, eventId],
  [
    'the bare id of an occurrence',
    `https://calendar.google.com/calendar/r/eventedit/${eventId}_20260309T150000Z`,
    `${eventId}_20260309T150000Z`,
  ],
  ['the bare id for an eid', `https://www.google.com/calendar/event?eid=${eventId}.`, eventId],
  ['an iCalUID for an eid', `https://www.google.com/calendar/event?eid=${eventId}@google.com`, eventId],
  [
    'an iCalUID in the eid',
    `https://www.google.com/calendar/event?eid=${encodeEid(`${eventId}@google.com`, calendarId)}`,
    eventId,
  ],
  [
    'another program’s iCalUID in the eid',
    `https://www.google.com/calendar/event?eid=${encodeEid('1a2b@calendly.test', calendarId)}`,
    '_65gj4oi0cdgmopbechm7ibjkclpn8',
  ],
  [
    'the same as it is',
    'https://calendar.google.com/calendar/event?eid=1a2b@calendly.test',
    '_65gj4oi0cdgmopbechm7ibjkclpn8',
  ],
  ['without its scheme, in a sentence', `see calendar.google.com/calendar/event?eid=${linkId} please`, eventId],
  ['made unclickable', `hxxps://calendar[.]google[.]com/calendar/event?eid=${linkId}`, eventId],
  [
    'the page that starts Teams',
    `https://teams.microsoft.com/dl/launcher/launcher.html?url=${encodeURIComponent(`/_#/l/meeting/details?eventId=${renewalReview.eventId}`)}&type=meeting`,
    renewalReview.eventId,
  ],
  ['a path without its host', new URL(discoveryCall.url).pathname, eventId],
  ['Outlook’s path without its host', `/calendar/item/${itemId}`, renewalReview.eventId],
  ['a parameter without its link', `eid=${linkId}&tok=MTg`, eventId],
  ['whole link encoded', encodeURIComponent(discoveryCall.url), eventId],
  [
    'source of a mail',
    `<a href=3D"https://www.google.com/calendar/event?action=3DVIEW&amp;eid=3D${linkId.slice(0, 20)}=\n${linkId.slice(20)}&amp;tok=3DMTg">`,
    eventId,
  ],
  ['signs that cannot be seen', discoveryCall.url.replace('://', ':\u200b//\u2060'), eventId],
];

describe('reads what no calendar shows in its address bar', () => {
  test.each(more)('%s', (_what, text, id) => {
    expect(parseFindText(text)).toMatchObject({ kind: 'event', reference: { eventId: id } });
  });
});

const unreadable: [why: UnreadableLink, texts: string[]][] = [
  [
    'short-link',
    [
      'https://calendar.app.google/AbC123xyZ',
      'calendar.app.google/AbC123xyZ',
      'Book me: https://calendar.app.google/AbC123xyZ!',
      safeLink('https://calendar.app.google/AbC123xyZ'),
    ],
  ],
  [
    'booking-page',
    [
      'https://calendar.google.com/calendar/appointments/schedules/AcZssZ1',
      'https://outlook.office.com/bookwithme/user/1@acme.test',
      'https://outlook.office365.com/owa/calendar/Sales@acme.test/bookings/',
      'https://calendly.com/robin/30min',
    ],
  ],
  [
    'mail',
    [
      `https://outlook.office365.com/owa/?ItemID=${itemId}&exvsurl=1&viewmodel=ReadMessageItem`,
      `https://outlook.office.com/mail/inbox/id/${itemId}`,
      'https://mail.google.com/mail/u/0/#inbox/FMfcgz',
    ],
  ],
  [
    'call',
    [
      'https://meet.google.com/abc-defg-hij',
      'https://acme.zoom.us/j/123?pwd=secret',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0',
    ],
  ],
  [
    'unsaved',
    [
      'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Call&details=https%3A%2F%2Fwww.google.com%2Fcalendar%2Fevent%3Feid%3D' +
        linkId,
      'https://outlook.office.com/calendar/deeplink/compose?subject=Call',
    ],
  ],
  [
    'broken',
    [
      `https://www.google.com/calendar/event?eid=${linkId.slice(0, 12)}`,
      'https://outlook.office.com/calendar/item/AAMk',
      '/calendar/u/0/r/eventedit/abc',
      'eid=abcdef&tok=SecretToken',
      'https://teams.microsoft.com/l/meeting/details?eventId=x',
    ],
  ],
  [
    'no-event',
    [
      'https://calendar.google.com/calendar/u/0/r/week',
      'https://outlook.office.com.mcas.ms/calendar/view/week',
      safeLink('https://calendar.google.com/'),
    ],
  ],
  [
    'gateway',
    [
      'https://protect-eu.mimecast.com/s/AbC1Cx?domain=calendar.google.com',
      'https://url.us.m.mimecastprotect.com/s/AbC1Cx',
      'https://eur03.safelinks.protection.outlook.com/?data=x',
    ],
  ],
  [
    'other-site',
    [
      'https://acme.test/',
      'acme.test/?token=secret',
      'https://calendar.google.com@evil.example/calendar/event?eid=abc',
      'rep@acme.test/a?b',
      'Acme https://acme.test/x',
      'javascript:alert(1)',
      'ftp://acme.test',
      '//acme.test/x',
      '/teams/42/token',
      '192.168.0.1/x?token=abc',
      'intranet/cal?token=abc',
      'acme.xn--p1ai/x?token=1',
      'bit.example/AbCdEf',
      'data:text/html,x',
      'data:image/png;base64,x',
      'about:blank',
      'file:/home/robin/x',
      'ｈｔｔｐｓ：／／acme.test/?t=secret',
      'https\u200b://acme.test/?t=secret',
      safeLink('https://acme.test/'),
    ],
  ],
];

describe('a link without an event is named and never a name', () => {
  test.each(unreadable)('%s', (why, texts) => {
    for (const text of texts) expect(parseFindText(text), text).toEqual({ kind: 'link', why });
  });
});

function safeLink(url: string): string {
  return `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05`;
}

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
    expect(parseFindText(text)).toEqual({ kind: 'ids', eventId: id });
  });
});

test.each(['dana@acme.test', 'Dana Doe <Dana@Acme.test>', 'mailto:dana@acme.test'])('%s is an address', (text) => {
  expect(parseFindText(text)).toEqual({ kind: 'email', email: 'dana@acme.test' });
});

test('the slash behind an address or a host is none of it', () => {
  expect(parseFindText('dana@acme.com/')).toEqual({ kind: 'email', email: 'dana@acme.com' });
  expect(parseFindText('acme.com/')).toEqual({ kind: 'text', text: 'acme.com' });
});

test.each([
  `calendar/u/0/r/eventedit/${linkId}`,
  `u/0/r/eventedit/${linkId}`,
  `eventedit/${linkId}`,
  `action=VIEW&eid=${linkId}`,
  `calendar.google.com%2Fcalendar%2Fevent%3Feid%3D${linkId}`,
  `calendar.google.com/calendar/event?action%3DVIEW%26eid%3D${linkId}`,
  `outlook.office.com%2Fcalendar%2Fitem%2F${encodeURIComponent(itemId)}`,
  `https://www.google.com/url?q=https://outlook.live.com/owa/?itemid%3D${itemId}%26path%3D/calendar/item&sa=D`,
])('a piece of a link, or one whose marks are encoded: %s', (text) => {
  expect(parseFindText(text).kind).toBe('event');
});

describe('anything else is a text', () => {
  test.each([
    'Acme Robotics GmbH',
    // All of them letters an id of Google may have.
    'smith',
    'humpert',
    'donaudampfschifffahrtsgesellschaftskapital',
    'Acme_20260309',
    'AAMk',
    'Amazon',
    'acme.test',
    'Acme Inc./Ltd.',
    'About:Energy',
    'data:lab',
    'file:Acme',
    'J.Doe/M.Roe',
    'Dr.Meier/Dr.Huber',
    'St.Gallen/Zürich',
    'Node.js/React',
    'Booking.com/Priceline',
    'Co.KG/Berlin',
    'Acme http: the book',
    '24/7 Support',
    'A/B Testing, v1.2/v1.3',
    'Acme: Robotics',
    '4915112345678',
    '<img src=x onerror=alert(1)>',
    '٣٤٥',
    '%',
    '',
  ])('%s', (text) => {
    expect(parseFindText(text)).toEqual({ kind: 'text', text });
  });

  test('of great length: its beginning', () => {
    expect(parseFindText('a1'.repeat(500_000))).toEqual({ kind: 'text', text: 'a1'.repeat(100) });
  });
});

test('what could be an id, should the user say so', () => {
  expect(['hello', 'team-sync-1', 'a1_b2', '040000=='].every(couldBeEventId)).toBe(true);
  expect(['abc', 'two words', 'dana@acme.test', '', 'naïve'].some(couldBeEventId)).toBe(false);
});
