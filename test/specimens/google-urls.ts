import type { GoogleEventReference } from '../../src/calendar/event-reference';

/**
 * Addresses of Google Calendar, of every form that was seen in public or that its own links imply. The ids are invented,
 * but for public holidays and the examples of Close's API reference.
 */

/** Encodes the ids of an event as Google does: base64 of "<event id> <calendar id>" without padding. */
export function encodeEid(ids: string): string {
  return Buffer.from(ids, 'utf8').toString('base64').replace(/=+$/, '');
}

type Parts = Partial<Pick<GoogleEventReference, 'series' | 'split'>>;

function event(eventId: string, calendarId: string, { series = null, split = null }: Parts = {}): GoogleEventReference {
  return { provider: 'google', eventId, calendarId, series, split };
}

const ids = '4kq2m1v8r7c0n5t3b6h9j2d1fs rep@acme.example';
const eid = encodeEid(ids);
const plain = event('4kq2m1v8r7c0n5t3b6h9j2d1fs', 'rep@acme.example');
/** Ids whose base64 has a `/` or `-`-able letter and needs two characters of padding. */
const oddIds = 'a?>~?>~ ü?@acme.example.';
const oddEid = encodeEid(oddIds);
const odd = event('a?>~?>~', 'ü?@acme.example.');

/** Addresses that show a saved event. */
export const googleEventUrls: readonly { form: string; url: string; expected: GoogleEventReference }[] = [
  // The query, on every path and account slot.
  { form: "htmlLink of Google's API", url: `https://www.google.com/calendar/event?eid=${eid}`, expected: plain },
  { form: 'the same as of 2008', url: `http://www.google.com/calendar/event?eid=${eid}`, expected: plain },
  { form: 'without www', url: `https://google.com/calendar/event?eid=${eid}`, expected: plain },
  { form: 'published link', url: `https://calendar.google.com/calendar/event?eid=${eid}`, expected: plain },
  {
    form: 'published link, raw slash in the time zone',
    url: `https://calendar.google.com/calendar/event?eid=${eid}&ctz=America/New_York`,
    expected: plain,
  },
  {
    form: 'invitation mail, eid not first',
    url: `https://calendar.google.com/calendar/event?action=VIEW&eid=${eid}&tok=MTgjb3JnYW5pemVy&ctz=Europe%2FLondon&hl=en&es=0`,
    expected: plain,
  },
  {
    form: 'invitation mail, copied from its source',
    url: `https://calendar.google.com/calendar/event?action=VIEW&amp;eid=${eid}&amp;tok=MTgjb3Jn&amp;es=0`,
    expected: plain,
  },
  {
    form: 'answer to an invitation',
    url: `https://calendar.google.com/calendar/event?action=RESPOND&eid=${eid}&rst=1`,
    expected: plain,
  },
  { form: 'account slot', url: `https://calendar.google.com/calendar/u/0/event?eid=${eid}`, expected: plain },
  { form: 'account slot and /r', url: `https://calendar.google.com/calendar/u/1/r/event?eid=${eid}`, expected: plain },
  {
    form: 'account slot and /r, VIEW',
    url: `https://calendar.google.com/calendar/u/12/r/event?action=VIEW&eid=${eid}`,
    expected: plain,
  },
  { form: 'the grid with an eid', url: `https://calendar.google.com/calendar/u/0/r?eid=${eid}`, expected: plain },
  {
    form: 'a week with an eid',
    url: `https://calendar.google.com/calendar/u/0/r/week/2026/3/9?eid=${eid}`,
    expected: plain,
  },
  {
    form: 'account slot with an address',
    url: `https://calendar.google.com/calendar/u/rep@acme.example/event?eid=${eid}`,
    expected: plain,
  },
  {
    form: 'slot of a delegated account',
    url: `https://calendar.google.com/calendar/b/1/event?eid=${eid}`,
    expected: plain,
  },
  { form: 'no /calendar', url: `https://calendar.google.com/event?eid=${eid}`, expected: plain },
  {
    form: 'classic calendar',
    url: `https://calendar.google.com/calendar/render?eid=${eid}&ctz=America/Denver&sf=true&output=xml#eventpage_6`,
    expected: plain,
  },
  {
    form: 'classic calendar, two question marks',
    url: `https://www.google.com/calendar/render??eid=${eid}`,
    expected: plain,
  },
  {
    form: 'classic Workspace',
    url: `https://www.google.com/calendar/hosted/acme.example/event?eid=${eid}`,
    expected: plain,
  },

  // The editor.
  { form: 'editor', url: `https://calendar.google.com/calendar/u/0/r/eventedit/${eid}`, expected: plain },
  { form: 'editor, no slot', url: `https://calendar.google.com/calendar/r/eventedit/${eid}`, expected: plain },
  {
    form: 'editor with parameters',
    url: `https://calendar.google.com/calendar/u/0/r/eventedit/${eid}?pli=1&sf=true`,
    expected: plain,
  },
  {
    form: 'editor, slash at the end',
    url: `https://calendar.google.com/calendar/r/eventedit/${eid}/`,
    expected: plain,
  },
  {
    form: 'editor, address slot',
    url: `https://calendar.google.com/calendar/u/rep%40acme.example/r/eventedit/${eid}`,
    expected: plain,
  },
  {
    form: 'editor, which goes before an eid in the query',
    url: `https://calendar.google.com/calendar/r/eventedit/${eid}?eid=${oddEid}`,
    expected: plain,
  },
  {
    form: 'editor with the eid in the query',
    url: `https://calendar.google.com/calendar/r/eventedit?eid=${eid}`,
    expected: plain,
  },

  // Spellings of the token.
  { form: 'padding', url: `https://www.google.com/calendar/event?eid=${oddEid}==`, expected: odd },
  { form: 'padding, escaped', url: `https://www.google.com/calendar/event?eid=${oddEid}%3D%3D&hl=en`, expected: odd },
  {
    form: 'padding, escaped in lower case',
    url: `https://www.google.com/calendar/event?eid=${oddEid}%3d%3d`,
    expected: odd,
  },
  {
    form: 'padding in the editor',
    url: `https://calendar.google.com/calendar/r/eventedit/${oddEid}%3D%3D`,
    expected: odd,
  },
  {
    form: 'letters of standard base64, raw',
    url: `https://www.google.com/calendar/event?eid=${oddEid}`,
    expected: odd,
  },
  {
    form: 'letters of standard base64, escaped',
    url: `https://www.google.com/calendar/event?eid=${encodeURIComponent(oddEid)}`,
    expected: odd,
  },
  {
    form: 'letters of standard base64, escaped, in the editor',
    url: `https://calendar.google.com/calendar/r/eventedit/${encodeURIComponent(oddEid)}`,
    expected: odd,
  },
  {
    form: 'letters of URL-safe base64',
    url: `https://calendar.google.com/calendar/r/eventedit/${oddEid.replaceAll('+', '-').replaceAll('/', '_')}`,
    expected: odd,
  },
  ...['.', ',', ')', ').', '>', '"', "'", '">', ']', '!', '?', '*', ';', '%22%3E', '%29', '==).'].flatMap((mark) => [
    { form: `${mark} at the end`, url: `https://www.google.com/calendar/event?eid=${oddEid}${mark}`, expected: odd },
    {
      form: `${mark} at the end, in the editor`,
      // A question mark ends the path; nothing of it is left then.
      url: `https://calendar.google.com/calendar/r/eventedit/${encodeURIComponent(oddEid)}${mark}`,
      expected: odd,
    },
  ]),

  // Calendars.
  {
    form: '@g is a group calendar',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('4kq2m1v8r7c0n5t3b6h9j2d1fs c_1e9f3a@g')}`,
    expected: event('4kq2m1v8r7c0n5t3b6h9j2d1fs', 'c_1e9f3a@group.calendar.google.com'),
  },
  {
    form: '@m is Gmail',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('4kq2m1v8r7c0n5t3b6h9j2d1fs nobody.at.all@m')}`,
    expected: event('4kq2m1v8r7c0n5t3b6h9j2d1fs', 'nobody.at.all@gmail.com'),
  },
  {
    form: '@i is an imported feed, and so is the id',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('_60q30c1g60o30e1i60o4ac1g60rj8gpl 5lp6h8git@i')}`,
    expected: event('_60q30c1g60o30e1i60o4ac1g60rj8gpl', '5lp6h8git@import.calendar.google.com'),
  },
  {
    form: '@v is a virtual calendar: a public holiday, whose date in front makes it no instance',
    url: 'https://www.google.com/calendar/event?eid=MjAxOTA5MDJfNjBvMzBkcjVjNG8zMGUxZzYwbzMwZHI1NmMgZW4udXNhI2hvbGlkYXlAdg',
    expected: event('20190902_60o30dr5c4o30e1g60o30dr56c', 'en.usa#holiday@group.v.calendar.google.com'),
  },
  ...[
    'rep@g.example',
    'g@m.example',
    'rep@x',
    'rep@G',
    'rep@gg',
    'a@g@acme.example',
    'room@resource.calendar.google.com',
    'robot@developer.gserviceaccount.com',
    'c_1@group.calendar.google.com',
  ].map((calendarId) => ({
    form: `${calendarId} is not abbreviated`,
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid(`4kq2m1v8r7 ${calendarId}`)}`,
    expected: event('4kq2m1v8r7', calendarId),
  })),
  {
    form: 'the last @ begins the domain',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('4kq2m1v8r7 rep@acme.example@g')}`,
    expected: event('4kq2m1v8r7', 'rep@acme.example@group.calendar.google.com'),
  },

  // Event ids.
  {
    form: 'ids in other scripts',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('予定🎉 営業@会社.example')}`,
    expected: event('予定🎉', '営業@会社.example'),
  },
  {
    form: 'signs in the event id',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('moonphase+1516832400000 h@v')}`,
    expected: event('moonphase+1516832400000', 'h@group.v.calendar.google.com'),
  },
  {
    form: 'an @ in the event id',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('h@0203488a en.usa#holiday@v')}`,
    expected: event('h@0203488a', 'en.usa#holiday@group.v.calendar.google.com'),
  },
  {
    form: 'the longest event id that Google allows',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid(`${'v'.repeat(1024)}_20260309T150000Z rep@acme.example`)}`,
    expected: event(`${'v'.repeat(1024)}_20260309T150000Z`, 'rep@acme.example', {
      series: { id: 'v'.repeat(1024), originalStart: { instant: Date.parse('2026-03-09T15:00:00Z') } },
    }),
  },

  // Series.
  {
    form: 'instance',
    url: `https://calendar.google.com/calendar/r/eventedit/${encodeEid('4kq2m1v8r7_20260309T150000Z rep@m')}`,
    expected: event('4kq2m1v8r7_20260309T150000Z', 'rep@gmail.com', {
      series: { id: '4kq2m1v8r7', originalStart: { instant: Date.parse('2026-03-09T15:00:00Z') } },
    }),
  },
  {
    form: 'all-day instance',
    url: `https://calendar.google.com/calendar/r/eventedit/${encodeEid('4kq2m1v8r7_20240229 rep@m')}`,
    expected: event('4kq2m1v8r7_20240229', 'rep@gmail.com', {
      series: { id: '4kq2m1v8r7', originalStart: { date: '2024-02-29', allDay: true } },
    }),
  },
  {
    form: 'instance of an imported series',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('_61gj0p316sqjibb6_20240809 c_3c69@g')}`,
    expected: event('_61gj0p316sqjibb6_20240809', 'c_3c69@group.calendar.google.com', {
      series: { id: '_61gj0p316sqjibb6', originalStart: { date: '2024-08-09', allDay: true } },
    }),
  },
  {
    form: 'series after a split',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('1gvub9435o_R20241126T140000 list@acme.example')}`,
    expected: event('1gvub9435o_R20241126T140000', 'list@acme.example', {
      split: { originalId: '1gvub9435o', from: '2024-11-26T14:00:00' },
    }),
  },
  {
    form: 'all-day series after a split',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('1gvub9435o_R20241126 list@acme.example')}`,
    expected: event('1gvub9435o_R20241126', 'list@acme.example', {
      split: { originalId: '1gvub9435o', from: '2024-11-26' },
    }),
  },
  {
    form: 'instance of a series after a split',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('1gvub9435o_R20241126T140000_20241203T140000Z list@acme.example')}`,
    expected: event('1gvub9435o_R20241126T140000_20241203T140000Z', 'list@acme.example', {
      series: { id: '1gvub9435o_R20241126T140000', originalStart: { instant: Date.parse('2024-12-03T14:00:00Z') } },
      split: { originalId: '1gvub9435o', from: '2024-11-26T14:00:00' },
    }),
  },
  ...[
    ['no such month', '4kq2m1v8r7_20261301'],
    ['no such day', '4kq2m1v8r7_20260631'],
    ['no leap year', '4kq2m1v8r7_20250229'],
    ['day nought', '4kq2m1v8r7_20260300'],
    ['no such hour', '4kq2m1v8r7_20260309T250000Z'],
    ['midnight as 24', '4kq2m1v8r7_20260309T240000Z'],
    ['no such minute', '4kq2m1v8r7_20260309T156000Z'],
    ['no such second', '4kq2m1v8r7_20260309T150060Z'],
    ['year nought', '4kq2m1v8r7_00000101'],
    ['time without Z', '4kq2m1v8r7_20260309T150000'],
    ['split with Z', '4kq2m1v8r7_R20260309T150000Z'],
    ['split on no such day', '4kq2m1v8r7_R20260230T150000'],
    ['seven digits', '4kq2m1v8r7_2026030'],
    ['nine digits', '4kq2m1v8r7_202603091'],
    ['letters and digits', '4kq2m1v8r7_aZ09-x'],
  ].map(([form, eventId = '']) => ({
    form: `an instance perhaps, of a time that cannot be read: ${form}`,
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid(`${eventId} rep@acme.example`)}`,
    expected: event(eventId, 'rep@acme.example', { series: { id: '4kq2m1v8r7', originalStart: null } }),
  })),
  {
    form: 'instance, letters in lower case',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('4kq2m1v8r7_r20260301t150000_20260309t150000z rep@acme.example')}`,
    expected: event('4kq2m1v8r7_r20260301t150000_20260309t150000z', 'rep@acme.example', {
      series: { id: '4kq2m1v8r7_R20260301T150000', originalStart: { instant: Date.parse('2026-03-09T15:00:00Z') } },
      split: { originalId: '4kq2m1v8r7', from: '2026-03-01T15:00:00' },
    }),
  },
  ...[
    ['something behind', '4kq2m1v8r7_20260309T150000Z_x'],
    ['nothing in front', '_20260309T150000Z'],
    ['no series in front of the split', '_R20260309T150000'],
    ['a holiday', '20260216_41452d30303030'],
    ['an imported id', '_60q30c1g60o30e1i60o4ac1g'],
    ['digits only', '20260309'],
  ].map(([form, eventId = '']) => ({
    form: `no instance: ${form}`,
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid(`${eventId} rep@acme.example`)}`,
    expected: event(eventId, 'rep@acme.example'),
  })),

  // Close's API reference. The first link lost its last character there, and decodes without it.
  {
    form: "Close's example, one character short",
    url: 'https://www.google.com/calendar/event?eid=ZDYzOWZhMWM3ZWEzNDRjNzk3ZGYxZDBmNTE2MDMxMTMgZXhhbXBsZUBjbG9zZS5jb2',
    expected: event('d639fa1c7ea344c797df1d0f51603113', 'example@close.co'),
  },
  {
    form: "Close's example of an edit link",
    url: 'https://calendar.google.com/calendar/u/1/r/eventedit/ZDYzOWZhMWM3ZWEzNDRjNzk3ZGYxZDBmNTE2MDMxMTMgZXhhbXBsZUBjbG9zZS5jb20',
    expected: event('d639fa1c7ea344c797df1d0f51603113', 'example@close.com'),
  },
];

/** Addresses that show an event nobody has saved yet, and the event it was made from. */
export const googleUnsavedUrls: readonly { form: string; url: string; source: GoogleEventReference | null }[] = [
  { form: 'duplicate', url: `https://calendar.google.com/calendar/u/0/r/eventedit/duplicate/${eid}`, source: plain },
  {
    form: 'duplicate, no slot',
    url: `https://calendar.google.com/calendar/r/eventedit/duplicate/${eid}?pli=1`,
    source: plain,
  },
  { form: 'copy', url: `https://calendar.google.com/calendar/u/0/r/eventedit/copy/${eid}`, source: plain },
  {
    form: 'copy, the copying account behind the eid',
    url: `https://calendar.google.com/calendar/u/0/r/eventedit/copy/${eid}/${encodeEid('rep@acme.example')}?sf=true`,
    source: plain,
  },
  {
    form: 'copy, which goes before an eid in the query',
    url: `https://calendar.google.com/calendar/u/0/r/eventedit/copy/${eid}?eid=${oddEid}`,
    source: plain,
  },
  { form: 'copy of nothing', url: 'https://calendar.google.com/calendar/u/0/r/eventedit/copy/', source: null },
  {
    form: 'duplicate of garbage',
    url: 'https://calendar.google.com/calendar/u/0/r/eventedit/duplicate/%E0%A4',
    source: null,
  },
  {
    form: 'published event',
    url: `https://calendar.google.com/event?action=TEMPLATE&tmeid=${eid}&tmsrc=rep%40acme.example`,
    source: plain,
  },
  {
    form: 'published event, whole series',
    url: `https://calendar.google.com/calendar/event?action=TEMPLATE&tmeid=${eid}&tmsrc=rep%40acme.example&scp=ALL`,
    source: plain,
  },
  {
    form: 'published event beside an eid',
    url: `https://www.google.com/calendar/event?eid=${oddEid}&action=TEMPLATE&tmeid=${eid}`,
    source: plain,
  },
  {
    form: 'published event, copied from the source of a page',
    url: `https://www.google.com/calendar/event?action=TEMPLATE&amp;tmeid=${eid}&amp;tmsrc=rep%40acme.example`,
    source: plain,
  },
  { form: 'new event', url: 'https://calendar.google.com/calendar/u/0/r/eventedit', source: null },
  { form: 'new event, slash at the end', url: 'https://calendar.google.com/calendar/r/eventedit/', source: null },
  {
    form: 'new event, filled in',
    url: 'https://calendar.google.com/calendar/r/eventedit?text=Call&dates=20260309T150000Z/20260309T153000Z&details=eid',
    source: null,
  },
  {
    form: '"add to calendar"',
    url: 'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Call',
    source: null,
  },
  {
    form: '"add to calendar", event',
    url: 'https://www.google.com/calendar/event?action=TEMPLATE&text=Call&trp=true',
    source: null,
  },
  {
    form: '"add to calendar" with an eid, which is not the one shown',
    url: `https://calendar.google.com/calendar/render?action=TEMPLATE&text=Call&eid=${eid}`,
    source: null,
  },
];

/** Addresses that show no event. */
export const googleOtherUrls: readonly { form: string; url: string }[] = [
  { form: 'start page', url: 'https://calendar.google.com/' },
  { form: 'grid', url: 'https://calendar.google.com/calendar/u/0/r' },
  ...['day', 'week', 'month', 'agenda', 'customday', 'year'].map((view) => ({
    form: `grid by ${view}`,
    url: `https://calendar.google.com/calendar/u/0/r/${view}/2026/3/9`,
  })),
  { form: 'tasks', url: 'https://calendar.google.com/calendar/u/0/r/tasks' },
  { form: 'search', url: 'https://calendar.google.com/calendar/u/0/r/search?q=eid' },
  { form: 'settings', url: 'https://calendar.google.com/calendar/u/0/r/settings' },
  {
    form: 'settings of a calendar',
    url: `https://calendar.google.com/calendar/u/0/r/settings/calendar/${encodeEid('rep@acme.example')}`,
  },
  {
    form: 'subscription to a calendar',
    url: `https://calendar.google.com/calendar/u/0/r?cid=${encodeEid('rep@acme.example')}`,
  },
  {
    form: 'calendar id for an eid',
    url: `https://calendar.google.com/calendar/event?eid=${encodeEid('rep@acme.example')}`,
  },
  { form: 'an eid as cid', url: `https://calendar.google.com/calendar/u/0?cid=${eid}` },
  {
    form: 'embedded calendar',
    url: 'https://calendar.google.com/calendar/embed?src=rep%40acme.example&ctz=Europe%2FBerlin',
  },
  { form: 'feed', url: 'https://calendar.google.com/calendar/ical/rep%40acme.example/public/basic.ics' },
  { form: 'booking page', url: 'https://calendar.google.com/calendar/appointments/schedules/AcZssZ1v8r7c0n5t3b6h9j2d' },
  { form: 'another parameter that ends like eid', url: `https://calendar.google.com/calendar/event?xeid=${eid}` },
  { form: 'an eid behind the hash', url: `https://calendar.google.com/calendar/r/week#eid=${eid}` },
  { form: 'an eid in another parameter', url: `https://calendar.google.com/calendar/r?next=%3Feid%3D${eid}` },
  { form: 'no eid', url: 'https://calendar.google.com/calendar/event?eid=' },
  { form: 'eid without a value', url: 'https://calendar.google.com/calendar/event?eid' },
  { form: 'a step that only begins like the editor', url: `https://calendar.google.com/calendar/r/eventeditor/${eid}` },

  { form: 'an eid that sticks to the step', url: `https://calendar.google.com/calendar/r/eventedit${eid}` },

  // Tokens that are none.
  ...[
    ['not base64', '@@@@'],
    ['a length that base64 has not', 'ZDYzOWZhM'.padEnd(13, 'A')],
    ['letters behind the padding', `${oddEid}==AA`],
    ['three of padding', `${oddEid}===`],
    ['a space in it', `${eid.slice(0, 8)}%20${eid.slice(8)}`],
    ['two tokens', `${eid}.${eid}`],
    ['escaped twice', `${encodeURIComponent(encodeURIComponent(`${oddEid}==`))}`],
    ['broken escape', `${eid}%`],
    ['broken escape of UTF-8', `${eid}%E0%A4`],
    ['a control behind it', `${eid}%00`],
    ['too long', encodeEid(`${'v'.repeat(2000)} rep@acme.example`)],
    ['too long, although its ids are not', encodeEid(`${'予'.repeat(600)} rep@acme.example`)],
    ['not UTF-8', Buffer.from([0x61, 0xff, 0xfe, 0x20, 0x62]).toString('base64url')],
    ['UTF-8 in an overlong form', Buffer.from([0x61, 0xc0, 0xaf, 0x20, 0x62]).toString('base64url')],
    ['a surrogate in UTF-8', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x20, 0x62]).toString('base64url')],
    ['one id only', encodeEid('4kq2m1v8r7')],
    ['no event id', encodeEid(' rep@acme.example')],
    ['no calendar id', encodeEid('4kq2m1v8r7 ')],
    ['a space only', encodeEid(' ')],
    ['two spaces', encodeEid('4kq2m1v8r7 rep@acme.example more')],
    ['two spaces in a row', encodeEid('4kq2m1v8r7  rep@acme.example')],
    ['tab', encodeEid('4kq2m1v8r7\trep@acme.example')],
    ['NUL', encodeEid('4kq2m\0v8r7 rep@acme.example')],
    ['line break', encodeEid('4kq2m1v8r7 rep@acme.example\r\nx: y')],
    ['DEL', encodeEid('4kq2m1v8r7\x7f rep@acme.example')],
    ['control of C1', encodeEid('4kq2m1v8r7\x85 rep@acme.example')],
    ['text turned from right to left', encodeEid('4kq2m1v8r7 \u202erep@acme.example')],
    ['isolated text', encodeEid('4kq2m1v8r7 \u2066rep@acme.example\u2069')],
    ['hidden character', encodeEid('4kq2m1v8r7\u200b rep@acme.example')],
    ['byte order mark', encodeEid('\ufeff4kq2m1v8r7 rep@acme.example')],
    ['space of no width break', encodeEid('4kq2m1v8r7\u00a0x rep@acme.example')],
    ['line separator', encodeEid('4kq2m1v8r7\u2028 rep@acme.example')],
    ['an id longer than ids are', encodeEid(`${'v'.repeat(1101)} r@m`)],
    ['a calendar longer than addresses are', encodeEid(`4kq2m1v8r7 ${'v'.repeat(400)}@m`)],
  ].flatMap(([form, token]) => [
    { form: `${form}, in the query`, url: `https://calendar.google.com/calendar/event?eid=${token}` },
    { form: `${form}, in the path`, url: `https://calendar.google.com/calendar/r/eventedit/${token}` },
  ]),

  // Other pages of Google, and pages that are not Google's.
  { form: 'search', url: `https://www.google.com/search?eid=${eid}` },
  { form: 'redirect', url: `https://www.google.com/url?q=https://www.google.com/calendar/event?eid=${eid}` },
  { form: 'a path that only begins like the calendar', url: `https://www.google.com/calendars/event?eid=${eid}` },
  {
    form: 'sign-in',
    url: `https://accounts.google.com/ServiceLogin?continue=https://calendar.google.com/calendar/r/eventedit/${eid}`,
  },
  { form: 'mail', url: `https://mail.google.com/mail/u/0/?eid=${eid}` },
  { form: 'meeting', url: `https://meet.google.com/abc-defg-hij?eid=${eid}` },
  { form: 'tasks', url: `https://tasks.google.com/tasks/?eid=${eid}` },
  ...[
    'calendar.google.com.evil.example',
    'evilcalendar.google.com',
    'calendar-google.com',
    'x.calendar.google.com',
    'calendar.google.co',
    'calendar.google.com.',
    'calendar.google.com:8443',
    'rep@calendar.google.com',
    'rep:secret@calendar.google.com',
    'calendar.google.com@evil.example',
    'calendar.google.com%2eevil.example',
    'calendar.gооgle.com',
    'calendаr.google.com',
    'evil.example/calendar.google.com',
    'evil.example?calendar.google.com',
    'evil.example#calendar.google.com',
  ].map((host) => ({ form: `look-alike ${host}`, url: `https://${host}/calendar/event?eid=${eid}` })),
  ...['ftp', 'ws', 'blob:https', 'view-source:https', 'chrome-extension', 'javascript', 'data'].map((scheme) => ({
    form: `scheme ${scheme}`,
    url: `${scheme}://calendar.google.com/calendar/event?eid=${eid}`,
  })),
];

/** Values of `data-eventid` on chips and on the bubble. */
export const googleMarks: readonly { form: string; mark: string; expected: GoogleEventReference | null }[] = [
  { form: 'event', mark: eid, expected: plain },
  {
    form: 'public holiday',
    mark: 'MjAyMzEwMDlfN2tqdHBrdDNoZGd2Mmc3OHJ2MXIzcGkxcDAgZW4uY2FuYWRpYW4ub2ZmaWNpYWwjaG9saWRheUB2',
    expected: event('20231009_7kjtpkt3hdgv2g78rv1r3pi1p0', 'en.canadian.official#holiday@group.v.calendar.google.com'),
  },
  {
    form: 'instance',
    mark: encodeEid('4kq2m1v8r7_20260309T150000Z rep@m'),
    expected: event('4kq2m1v8r7_20260309T150000Z', 'rep@gmail.com', {
      series: { id: '4kq2m1v8r7', originalStart: { instant: Date.parse('2026-03-09T15:00:00Z') } },
    }),
  },
  { form: 'task', mark: 'tasks_R2Fxc0t1b1ZtWnRh', expected: null },
  { form: 'task, older', mark: 'tasks.R2Fxc0t1b1ZtWnRh', expected: null },
  { form: 'task whose id is that of an event', mark: `tasks_${eid}`, expected: null },
  { form: 'task block', mark: `ttb_${encodeEid('4kq2m1v8r7 rep@m')}`, expected: null },
  ...['A', 'AA', 'AAA'].map((id) => ({
    form: `task block of another length, ${id}`,
    mark: `ttb_${id}${encodeEid('4kq2m1v8r7 rep@m')}`,
    expected: null,
  })),
  { form: 'reminder', mark: 'reminder:4kq2m1v8r7/rep', expected: null },
  { form: 'empty', mark: '', expected: null },
  { form: 'words', mark: 'New event', expected: null },
  { form: 'an address', mark: `https://calendar.google.com/calendar/r/eventedit/${eid}`, expected: null },
  { form: 'far too long', mark: 'YWJj'.repeat(250_000), expected: null },
];
