import type { MicrosoftEventReference } from '../../src/calendar/event-reference';
import { encodeMaster, fromGraph, toEws, toGraph } from './outlook-ids';

/**
 * Addresses of Outlook on the web, of every form that was seen in public. The ids are invented, but for the examples of
 * Close's API reference.
 */

export const outlookHosts = [
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
  'outlook.cloud.microsoft',
];

function event(eventId: string, series: MicrosoftEventReference['series'] = null): MicrosoftEventReference {
  return { provider: 'microsoft', eventId, series };
}

/** An invented mailbox; the id has every letter that the two spellings write differently. */
const graphId = encodeMaster({
  mailbox: '00000000-1111-2222-3333-444444444444',
  event: Uint8Array.from({ length: 65 }, (_, index) => (index % 2 ? 0xfb : 0xff - index)),
});
const ewsId = toEws(graphId);
const escapedId = encodeURIComponent(ewsId);
const single = event(graphId);

/** A consumer's id: compressed, two characters of padding. */
const consumerId = toGraph(
  [1, 3, 36, 0, 48, 48],
  Array.from({ length: 97 }, (_, index) => (index * 37) % 256),
);
const consumer = event(consumerId);

const occurrenceId =
  'AAMkADAwMDAwMDAwLTExMTEtMjIyMi0zMzMzLTQ0NDQ0NDQ0NDQ0NAFRAAgI3n1uzqVAAEYAAAAAxdcUhPjPm-S3b0eQRzCAS54yJanxM7XeoWj04oUfBy-MAPyqfKYgYXF6SOUuKaP6N5qVP6pok_MuxaJ7lF5gXxAAEA==';
const masterId =
  'AAMkADAwMDAwMDAwLTExMTEtMjIyMi0zMzMzLTQ0NDQ0NDQ0NDQ0NABGAAAAAADF1xSE_M_b9LdvR5BHMIBLnjIlqfEztd6haPTihR8HL8wA-Kp8piBhcXpI5S4po-o3mpU-qmiT4y7FonuUXmBfEAA=';
const occurrence = event(occurrenceId, {
  id: masterId,
  originalStart: { date: '2026-03-09', allDay: false },
});

/** Addresses that show a saved event. */
export const outlookEventUrls: readonly { form: string; url: string; expected: MicrosoftEventReference }[] = [
  // Every form on every host.
  ...outlookHosts.flatMap((host) => [
    {
      form: `webLink of Graph, ${host}`,
      url: `https://${host}/owa/?itemid=${escapedId}&exvsurl=1&path=/calendar/item`,
      expected: single,
    },
    {
      form: `webLink of the older API, ${host}`,
      url: `https://${host}/owa/?ItemID=${escapedId}&exvsurl=1&viewmodel=ICalendarItemDetailsViewModelFactory`,
      expected: single,
    },
    { form: `details, ${host}`, url: `https://${host}/calendar/item/${escapedId}`, expected: single },
    { form: `details with a slot, ${host}`, url: `https://${host}/calendar/0/item/${escapedId}`, expected: single },
    {
      form: `window of its own, ${host}`,
      url: `https://${host}/calendar/deeplink/read/${escapedId}`,
      expected: single,
    },
    {
      form: `window of its own with a slot, ${host}`,
      url: `https://${host}/calendar/12/deeplink/read/${escapedId}?popoutv2=1&version=20260301001.06`,
      expected: single,
    },
    {
      form: `event of a group, slashes as they are, ${host}`,
      url: `https://${host}/calendar/deeplink/read/group/acme.example/sales/${ewsId}`,
      expected: single,
    },
  ]),
  {
    form: 'event of a group with a slot',
    url: `https://outlook.office.com/calendar/0/deeplink/read/group/acme.example/sales/${ewsId}`,
    expected: single,
  },
  {
    form: 'event of a group, escaped',
    url: `https://outlook.office.com/calendar/deeplink/read/group/acme.example/sales/${escapedId}`,
    expected: single,
  },
  {
    form: 'window of its own with an account',
    url: `https://outlook.office.com/calendar/deeplink/read/${escapedId}?login_hint=rep%40acme.example`,
    expected: single,
  },
  {
    form: 'an id in the path goes before one in the query',
    url: `https://outlook.office.com/calendar/item/${escapedId}?ItemID=${encodeURIComponent(toEws(consumerId))}&exvsurl=1&path=/calendar/item`,
    expected: single,
  },
  {
    form: 'plain http',
    url: `http://outlook.office365.com/owa/?itemid=${escapedId}&path=/calendar/item`,
    expected: single,
  },

  // Names of the parameter, and what tells an event from a mail.
  ...['itemid', 'ItemID', 'itemID', 'ItemId', 'ITEMID'].map((name) => ({
    form: `parameter ${name}`,
    url: `https://outlook.office365.com/owa/?${name}=${escapedId}&exvsurl=1&path=/calendar/item`,
    expected: single,
  })),
  {
    form: 'itemid last, path escaped',
    url: `https://outlook.office365.com/owa/?exvsurl=1&path=%2Fcalendar%2Fitem&itemid=${escapedId}`,
    expected: single,
  },
  {
    form: 'no slash behind owa',
    url: `https://outlook.office365.com/owa?itemid=${escapedId}&exvsurl=1&path=/calendar/item`,
    expected: single,
  },
  {
    form: "an organization's owa",
    url: `https://outlook.office365.com/owa/acme.example/?itemid=${escapedId}&exvsurl=1&path=/calendar/item`,
    expected: single,
  },
  {
    form: 'copied from the source of a mail',
    url: `https://outlook.office365.com/owa/?itemid=${escapedId}&amp;exvsurl=1&amp;path=/calendar/item`,
    expected: single,
  },
  {
    form: 'a full stop behind the link',
    url: `https://outlook.office365.com/owa/?itemid=${escapedId}&exvsurl=1&path=/calendar/item.`,
    expected: single,
  },

  // Spellings of the id.
  { form: 'spelling of Graph', url: `https://outlook.office.com/calendar/item/${graphId}`, expected: single },
  {
    form: 'spelling of Graph, escaped',
    url: `https://outlook.office.com/calendar/item/${encodeURIComponent(graphId)}`,
    expected: single,
  },
  {
    form: 'spelling of Graph in the query',
    url: `https://outlook.live.com/owa/?itemid=${graphId}&exvsurl=1&path=/calendar/item`,
    expected: single,
  },
  {
    form: 'nothing escaped in the query: a plus stays a plus',
    url: `https://outlook.live.com/owa/?itemid=${ewsId}&exvsurl=1&path=/calendar/item`,
    expected: single,
  },
  {
    form: 'a space was a plus',
    url: `https://outlook.live.com/owa/?itemid=${escapedId.replaceAll('%2B', '%20')}&exvsurl=1&path=/calendar/item`,
    expected: single,
  },
  { form: 'nothing escaped in the path', url: `https://outlook.office.com/calendar/item/${ewsId}`, expected: single },
  { form: 'slash at the end', url: `https://outlook.office.com/calendar/item/${escapedId}/`, expected: single },
  {
    form: 'quotation mark at the end',
    url: `https://outlook.office.com/calendar/item/${escapedId}"`,
    expected: single,
  },
  {
    form: 'padding escaped in lower case, two of it',
    url: `https://outlook.live.com/owa/?itemid=${encodeURIComponent(toEws(consumerId)).replaceAll('%3D', '%3d')}&exvsurl=1&path=/calendar/item`,
    expected: consumer,
  },
  {
    form: 'no padding: none is added',
    url: `https://outlook.live.com/calendar/0/deeplink/read/${encodeURIComponent(toEws(consumerId).replace(/=+$/, ''))}`,
    expected: event(consumerId.replace(/=+$/, '')),
  },
  {
    form: 'immutable id',
    url: 'https://outlook.office365.com/owa/?itemid=AAkALgAAAAAAHYQDEapmEc2byACqAC%2FEWg0A%2BgAAAAAAAAAAAAAAAAAAAAAAAAAA&exvsurl=1&path=/calendar/item',
    expected: event('AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A_gAAAAAAAAAAAAAAAAAAAAAAAAAA'),
  },
  {
    form: 'shortened id of a tutorial, which is no base64',
    url: 'https://outlook.office365.com/owa/?itemid=AAMkADAwJXJGAACEhWOAAA%3D&exvsurl=1&path=/calendar/item',
    expected: event('AAMkADAwJXJGAACEhWOAAA='),
  },

  // Occurrences.
  {
    form: 'occurrence',
    url: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(toEws(occurrenceId))}&exvsurl=1&path=/calendar/item`,
    expected: occurrence,
  },
  {
    form: 'occurrence in the path',
    url: `https://outlook.office.com/calendar/item/${encodeURIComponent(toEws(occurrenceId))}`,
    expected: occurrence,
  },
  {
    form: 'its series',
    url: `https://outlook.office.com/calendar/item/${encodeURIComponent(toEws(masterId))}`,
    expected: event(masterId),
  },
  {
    form: 'occurrence in Teams',
    url: `https://teams.microsoft.com/l/meeting/details?eventId=${occurrenceId.replaceAll('=', '%3d')}`,
    expected: occurrence,
  },

  // Close's API reference. Beside the second link it prints the id of the first.
  {
    form: "Close's example of a webLink",
    url: 'https://outlook.office365.com/owa/?itemid=AAMkADdiYzg5OGRlLTY1MjktNDc2Ni05YmVkLWMxMzFlNTQ0MzU3YQBGAAAAAACi9RQWB%2FSNTZBuALM6KIOsBwBtf4g8yY%2BzTZgZh6x0X%2F50AAAAAAENAABtf4g8yY%2BzTZgZh6x0X%2F50AALLI4%2FVAAA%3D&exvsurl=1&path=/calendar/item',
    expected: event(
      'AAMkADdiYzg5OGRlLTY1MjktNDc2Ni05YmVkLWMxMzFlNTQ0MzU3YQBGAAAAAACi9RQWB-SNTZBuALM6KIOsBwBtf4g8yY_zTZgZh6x0X-50AAAAAAENAABtf4g8yY_zTZgZh6x0X-50AALLI4-VAAA=',
    ),
  },
  {
    form: "Close's example of a details link",
    url: 'https://outlook.office.com/calendar/item/AAMkADdiYzg5OGRlLTY1MjktNDc2Ni05YmVkLWMxMzFlNTQ0MzU3YQBGAAAAAACi9RQWB%2FSNTZBuALM6KIOsBwBtf4g8yY%2BzTZgZh6x0X%2F50AAAAAAENAABtf4g8yY%2BzTZgZh6x0X%2F50AALmRd2BAAA%3D',
    expected: event(
      'AAMkADdiYzg5OGRlLTY1MjktNDc2Ni05YmVkLWMxMzFlNTQ0MzU3YQBGAAAAAACi9RQWB-SNTZBuALM6KIOsBwBtf4g8yY_zTZgZh6x0X-50AAAAAAENAABtf4g8yY_zTZgZh6x0X-50AALmRd2BAAA=',
    ),
  },
];

/** Addresses that show an event nobody has saved yet. */
export const outlookUnsavedUrls: readonly { form: string; url: string }[] = [
  ...['deeplink/compose', '0/deeplink/compose', 'action/compose', '0/action/compose'].map((step) => ({
    form: `new event, ${step}`,
    url: `https://outlook.office.com/calendar/${step}?subject=Call&startdt=2026-03-09T15:00:00Z`,
  })),
  { form: 'new event, slash', url: 'https://outlook.live.com/calendar/0/deeplink/compose/?subject=Call' },
  {
    form: '"add to calendar"',
    url: 'https://outlook.live.com/owa/?path=/calendar/action/compose&rru=addevent&subject=Call',
  },
  {
    form: 'new event with an item id, which is not the one shown',
    url: `https://outlook.office.com/calendar/deeplink/compose?itemid=${escapedId}&path=/calendar/item`,
  },
];

/** Addresses that show no event. */
export const outlookOtherUrls: readonly { form: string; url: string }[] = [
  { form: 'start page', url: 'https://outlook.office.com/' },
  { form: 'calendar', url: 'https://outlook.office.com/calendar' },
  ...['day', 'workweek', 'week', 'month', 'month/2026/3/9'].flatMap((view) => [
    { form: `grid by ${view}`, url: `https://outlook.office.com/calendar/view/${view}` },
    { form: `grid by ${view} with a slot`, url: `https://outlook.live.com/calendar/0/view/${view}` },
  ]),
  { form: 'settings', url: 'https://outlook.office.com/calendar/options/calendar/view' },
  { form: 'mail', url: 'https://outlook.office.com/mail/' },
  { form: 'a mail', url: `https://outlook.office.com/mail/inbox/id/${escapedId}` },
  { form: 'a mail in a window of its own', url: `https://outlook.office.com/mail/deeplink/read/${escapedId}` },
  { form: 'new mail', url: 'https://outlook.office.com/mail/deeplink/compose?to=rep%40acme.example' },
  {
    form: 'link to a mail',
    url: `https://outlook.office365.com/owa/?ItemID=${escapedId}&exvsurl=1&viewmodel=ReadMessageItem`,
  },
  {
    form: 'link to a mail by path',
    url: `https://outlook.office365.com/owa/?itemid=${escapedId}&exvsurl=1&path=/mail/inbox`,
  },
  {
    form: 'link to a mail or an event, it does not say',
    url: `https://outlook.office365.com/owa/?itemid=${escapedId}&exvsurl=1`,
  },
  {
    form: 'a path that only begins like one',
    url: `https://outlook.office365.com/owa/?itemid=${escapedId}&path=/calendar/items`,
  },
  {
    form: 'item id on a page of mail',
    url: `https://outlook.office365.com/mail/?itemid=${escapedId}&path=/calendar/item`,
  },
  { form: 'people', url: `https://outlook.office.com/people/item/${escapedId}` },
  { form: 'no id', url: 'https://outlook.office.com/calendar/item/' },
  { form: 'no id in the query', url: 'https://outlook.office365.com/owa/?itemid=&exvsurl=1&path=/calendar/item' },
  { form: 'no id behind the group', url: 'https://outlook.office.com/calendar/deeplink/read/group/acme.example/sales' },
  {
    form: 'no id behind the group, slash',
    url: 'https://outlook.office.com/calendar/deeplink/read/group/acme.example/sales/',
  },
  { form: 'no group behind group', url: `https://outlook.office.com/calendar/deeplink/read/group/${escapedId}` },
  { form: 'account slot that is no number', url: `https://outlook.office.com/calendar/u/item/${escapedId}` },
  ...[
    ['not base64', 'AAMk!!!!AAAA'],
    ['not an id', 'new'],
    ['word of another kind', 'QQMkADAwMDAwMDAwLTExMTEtMjIyMg=='],
    ['too short', 'AAMk'],
    ['too long', `AAMk${'A'.repeat(509)}`],
    ['three of padding', `${graphId}%3D%3D`],
    ['letters behind the padding', `${escapedId}AAA`],
    ['broken escape', `${escapedId}%`],
    ['broken escape of UTF-8', `${escapedId}%E0%A4`],
    ['a control in it', `AAMkAD%00${escapedId}`],
    ['escaped twice', encodeURIComponent(escapedId)],
    ['other letters', `AAMkАДAA${escapedId}`],
  ].flatMap(([form, id]) => [
    { form: `${form}, in the path`, url: `https://outlook.office.com/calendar/item/${id}` },
    {
      form: `${form}, in the query`,
      url: `https://outlook.office365.com/owa/?itemid=${id}&exvsurl=1&path=/calendar/item`,
    },
  ]),
  { form: 'another page of Teams', url: `https://teams.microsoft.com/l/meetup-join/x?eventId=${graphId}` },
  { form: 'Teams without an id', url: 'https://teams.microsoft.com/l/meeting/details' },
  { form: 'a path of Outlook in Teams', url: `https://teams.microsoft.com/calendar/item/${escapedId}` },
  ...[
    'outlook.office.com.evil.example',
    'evil-outlook.office.com',
    'x.outlook.office.com',
    'outlook.office.co',
    'outlook.office.com.',
    'outlook.office.com:444',
    'rep@outlook.office.com',
    'outlook.office.com@evil.example',
    'outlook.оffice.com',
    'outlook.microsoft',
    'outlook.com',
    'office.com',
  ].map((host) => ({ form: `look-alike ${host}`, url: `https://${host}/calendar/item/${escapedId}` })),
];

/** Values of `data-calitemid` on the tiles of the grid. */
export const outlookMarks: readonly { form: string; mark: string; expected: MicrosoftEventReference | null }[] = [
  { form: 'spelling of Exchange Web Services', mark: ewsId, expected: single },
  { form: 'spelling of Graph', mark: graphId, expected: single },
  { form: "a consumer's event", mark: consumerId, expected: consumer },
  { form: 'occurrence', mark: toEws(occurrenceId), expected: occurrence },
  { form: 'empty', mark: '', expected: null },
  { form: 'words', mark: 'All-day event', expected: null },
  { form: 'a UID of iCalendar', mark: '040000008200E00074C5B7101A82E008', expected: null },
  { form: 'far too long', mark: 'AAMk'.repeat(250_000), expected: null },
];

/** Ids near that of an occurrence, each with one thing changed that makes it none. */
export const brokenOccurrences: readonly { form: string; id: string }[] = [
  ...[
    ['version', 0, 1],
    ['kind of id', 1, 4],
    ['length of the mailbox', 2, 35],
    ['length of the mailbox, high byte', 3, 1],
    ['a mailbox that is no GUID', 10, 0x20],
    ['mark of an occurrence, 1st byte', 40, 0],
    ['mark of an occurrence, 2nd byte', 41, 0x50],
    ['mark of an occurrence, 3rd byte', 42, 1],
    ['mark of an occurrence, 4th byte', 43, 7],
    ['a day after all days', 44, 0xff],
    ['a day after the year 2999', 44, 0x0f],
    ['a day before the year 1000', 44, 0],
    ['entry, 1st byte', 52, 0x47],
    ['entry, last byte', 56, 1],
    ['last byte of the event', 122, 1],
    ['last byte', 123, 0x11],
  ].map(([form, position, byte]) => {
    const bytes = fromGraph(occurrenceId);
    bytes[Number(position)] = Number(byte);
    return { form: String(form), id: toGraph(bytes) };
  }),
  { form: 'a byte too many', id: toGraph(fromGraph(occurrenceId).toSpliced(60, 0, 0)) },
  { form: 'a byte too few', id: toGraph(fromGraph(occurrenceId).toSpliced(60, 1)) },
];
