import { describe, expect, test } from 'vitest';
import { isLeadId } from '../../../src/close/leads/lead';
import { leadFields, parseLead } from '../../../src/close/leads/lead-schema';

const lead = {
  id: 'lead_1',
  display_name: 'Acme Robotics',
  name: 'Acme',
  html_url: 'https://app.close.com/lead/lead_1/',
  status_label: 'Qualified',
};

/** What is known of a lead of which nothing but its head came. */
const nothingElse = {
  statusId: null,
  updatedAt: null,
  website: null,
  localTime: null,
  place: null,
  contacts: [],
  opportunities: [],
  tasks: [],
  custom: [],
};

test('a lead', () => {
  expect(parseLead(lead)).toEqual({
    id: 'lead_1',
    name: 'Acme Robotics',
    url: 'https://app.close.com/lead/lead_1/',
    statusLabel: 'Qualified',
    ...nothingElse,
  });
});

test('an id alone is enough', () => {
  expect(parseLead({ id: 'lead_1' })).toEqual({ id: 'lead_1', name: '', url: null, statusLabel: null, ...nothingElse });
});

test.each([null, 17, 'text', {}, [], [null, 17, 'text', {}, []]])('every other field %j', (value) => {
  const fields = leadFields.split(',').filter((field) => field !== 'id');
  const parsed = parseLead({ id: 'lead_1', ...Object.fromEntries(fields.map((field) => [field, value])) });
  // Any text may be an id of a status.
  expect(parsed).toMatchObject({ ...nothingElse, statusId: typeof value === 'string' ? value : null });
});

test.each([
  ['its display name', {}, 'Acme Robotics'],
  ['else its name', { display_name: undefined }, 'Acme'],
  ['also when that is blank', { display_name: '  ' }, 'Acme'],
  ['else nothing', { display_name: null, name: null }, ''],
])('the name is %s', (_, change, name) => {
  expect(parseLead({ ...lead, ...change }).name).toBe(name);
});

describe('links that are not followed', () => {
  test.each([
    'http://app.close.com/lead/lead_1/',
    'https://app.close.com.evil.example/lead/lead_1/',
    'https://evil.example/app.close.com',
    'https://close.com/lead/lead_1/',
    'https://api.close.com/lead/lead_1/',
    'https://app.close.com@evil.example/',
    'https://user@app.close.com/',
    'https://user:password@app.close.com/',
    'https://app.close.com:8443/lead/lead_1/',
    'https://app.close.com./lead/lead_1/',
    'https://арр.close.com/lead/lead_1/',
    'javascript:alert(1)//app.close.com',
    '//app.close.com/lead/lead_1/',
    '/lead/lead_1/',
    '',
    null,
    17,
  ])('%j', (htmlUrl) => {
    expect(parseLead({ ...lead, html_url: htmlUrl }).url).toBeNull();
  });
});

test.each<[unknown, string | null]>([
  ['https://acme.example', 'https://acme.example/'],
  ['http://www.acme.example/de?x=1', 'http://www.acme.example/de?x=1'],
  ['acme.example', null],
  ['//acme.example', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://close.com@evil.example/', null],
  ['mailto:x@acme.example', null],
  ['', null],
  [17, null],
])('website %j', (url, website) => {
  expect(parseLead({ ...lead, url }).website).toBe(website);
});

test.each<[unknown, string | null]>([
  ['2026-03-09T11:00:00+01:00', '2026-03-09T11:00:00+01:00'],
  ['2026-03-09T06:00:00.123456-04:00', '2026-03-09T06:00:00.123456-04:00'],
  ['2026-03-09T10:00:00Z', '2026-03-09T10:00:00Z'],
  // Whose time it is, nobody knows.
  ['2026-03-09T10:00:00', null],
  ['2026-03-09', null],
  ['noon', null],
  [null, null],
])('local time %j', (localtime, localTime) => {
  expect(parseLead({ ...lead, localtime }).localTime).toBe(localTime);
});

test.each<[string, unknown, string | null]>([
  ['a city', [{ city: 'Munich', country: 'DE' }], 'Munich'],
  ['a country alone', [{ city: ' ', country: 'SE' }], 'SE'],
  ['the first address counts', [{ city: 'Munich' }, { city: 'London' }], 'Munich'],
  ['neither', [{ label: 'business' }], null],
  ['no address', [], null],
])('place: %s', (_, addresses, place) => {
  expect(parseLead({ ...lead, addresses }).place).toBe(place);
});

describe('contacts', () => {
  const read = (contact: object) => parseLead({ ...lead, contacts: [{ id: 'cont_1', ...contact }] }).contacts[0];

  test.each<[string, object, object]>([
    ['an id alone', {}, { id: 'cont_1', name: null, title: null, emails: [], phones: [] }],
    ['the display name comes first', { display_name: 'Dana', name: 'Dana Doe' }, { name: 'Dana' }],
    ['else the name', { display_name: '', name: 'Dana Doe' }, { name: 'Dana Doe' }],
    [
      'addresses, those that can be read',
      { emails: [{ email: 'a@acme.example', type: 'office' }, { email: null }, 'b@acme.example', {}] },
      { emails: ['a@acme.example'] },
    ],
    ['no list of addresses', { emails: 'a@acme.example' }, { emails: [] }],
  ])('%s', (_, contact, expected) => {
    expect(read(contact)).toMatchObject(expected);
  });

  test('without an id: left out, the others stay', () => {
    const { contacts } = parseLead({ ...lead, contacts: [{ name: 'Nobody' }, null, { id: 'cont_2', name: 'Dana' }] });
    expect(contacts.map(({ name }) => name)).toEqual(['Dana']);
  });

  test.each<[string, object, object[]]>([
    [
      'as Close formats it',
      { phone: '+498999998123', phone_formatted: '+49 89 99998123' },
      [{ text: '+49 89 99998123', number: '+498999998123' }],
    ],
    ['as it is, without', { phone: '+498999998123' }, [{ text: '+498999998123', number: '+498999998123' }]],
    [
      'with signs between',
      { phone: '+49 (89) 999-98.123' },
      [{ text: '+49 (89) 999-98.123', number: '+498999998123' }],
    ],
    ['with an extension', { phone: '+498999998x123' }, [{ text: '+498999998x123', number: '+498999998' }]],
    ['without a country', { phone: '08999998123' }, []],
    ['too short', { phone: '+49' }, []],
    ['too long', { phone: '+1234567890123456' }, []],
    ['no number', { phone: '+x;alert(1)' }, []],
    ['null', { phone: null, phone_formatted: '+49 89' }, []],
  ])('phone %s', (_, phone, phones) => {
    expect(read({ phones: [phone] })?.phones).toEqual(phones);
  });
});

describe('opportunities', () => {
  const read = (opportunity: object) =>
    parseLead({ ...lead, opportunities: [{ id: 'oppo_1', ...opportunity }] }).opportunities[0];

  test.each<[string, object, object]>([
    [
      'an id alone',
      {},
      {
        id: 'oppo_1',
        valueFormatted: null,
        value: null,
        annualizedValue: null,
        status: 'unknown',
        statusLabel: null,
        confidence: 0,
        userName: null,
      },
    ],
    ['a status of the future', { status_type: 'paused' }, { status: 'unknown' }],
    ['won', { status_type: 'won' }, { status: 'won' }],
    ['lost', { status_type: 'lost' }, { status: 'lost' }],
    ['nothing is a value too', { value: 0, annualized_value: 0 }, { value: 0, annualizedValue: 0 }],
    ['a value in words', { value: '500' }, { value: null }],
    ['more than certain', { confidence: 120 }, { confidence: 0 }],
    ['a confidence in words', { confidence: 'high' }, { confidence: 0 }],
    ['the day it is expected', { date_won: '2026-12-15' }, { dateWon: '2026-12-15' }],
    ['a day in words', { date_won: 'soon', date_lost: 7 }, { dateWon: null, dateLost: null }],
    ['a period of the future', { value_period: 'weekly' }, { period: null }],
    [
      'a stage to suggest',
      {
        suggested_action: { action: 'change_status', justification: 'Asked twice.', details: { status_id: 'stat_2' } },
      },
      { suggestion: { action: 'change-stage', statusId: 'stat_2', because: 'Asked twice.' } },
    ],
    [
      'a close date to suggest',
      { suggested_action: { action: 'adjust_close_date', details: { close_date: '2027-01-15' } } },
      { suggestion: { action: 'move-close-date', date: '2027-01-15', because: null } },
    ],
    [
      'a follow-up to suggest',
      { suggested_action: { action: 'follow_up_call', justification: 'Silent.', details: { call_plan: 'Ask Dana.' } } },
      { suggestion: { action: 'follow-up', by: 'call', text: 'Ask Dana.', because: 'Silent.' } },
    ],
    [
      'a follow-up without details',
      { suggested_action: { action: 'follow_up_sms', justification: 'Silent.', details: null } },
      { suggestion: { action: 'follow-up', by: 'sms', text: null, because: 'Silent.' } },
    ],
    ['a stage without its id', { suggested_action: { action: 'change_status', details: null } }, { suggestion: null }],
    ['an action of the future', { suggested_action: { action: 'dance', details: {} } }, { suggestion: null }],
  ])('%s', (_, opportunity, expected) => {
    expect(read(opportunity)).toMatchObject(expected);
  });
});

describe('tasks', () => {
  const read = (task: object) => parseLead({ ...lead, tasks: [{ id: 'task_1', ...task }] }).tasks[0];

  test.each<[string, object, object]>([
    [
      'an id alone',
      {},
      { id: 'task_1', text: '', date: null, isComplete: false, assigneeId: null, assigneeName: null },
    ],
    ['a date', { date: '2026-03-09' }, { date: '2026-03-09' }],
    ['a date-time', { date: '2026-03-09T10:00:00+00:00' }, { date: '2026-03-09T10:00:00+00:00' }],
    ['a date that is none', { date: 'tomorrow' }, { date: null }],
    ['done', { is_complete: true }, { isComplete: true }],
    [
      'someone’s',
      { assigned_to: 'user_1', assigned_to_name: 'Robin Rep' },
      { assigneeId: 'user_1', assigneeName: 'Robin Rep' },
    ],
  ])('%s', (_, task, expected) => {
    expect(read(task)).toMatchObject(expected);
  });
});

describe('custom fields', () => {
  test.each<[string, unknown, string[] | null]>([
    ['a text', 'Manufacturing', ['Manufacturing']],
    ['a number', 140, ['140']],
    ['zero', 0, ['0']],
    ['yes or no', false, ['false']],
    ['several', ['DACH', 'Nordics', 3], ['DACH', 'Nordics', '3']],
    ['several, some of them nothing', ['', null, 'DACH', {}], ['DACH']],
    ['markup stays text', '<b>x</b>', ['<b>x</b>']],
    ['none', null, null],
    ['an empty text', ' ', null],
    ['an empty list', [], null],
    ['an object', { deep: 1 }, null],
  ])('%s', (_, value, values) => {
    const expected = values === null ? [] : [{ fieldId: 'cf_abc', values }];
    expect(parseLead({ ...lead, 'custom.cf_abc': value }).custom).toEqual(expected);
  });

  test.each(['custom.Segment', 'custom', 'custom.cf_', 'custom.cf_a b', 'xcustom.cf_a', 'custom.lcf_abc', '__proto__'])(
    '%s is no key of one',
    (key) => {
      const given = JSON.parse(`{"id":"lead_1",${JSON.stringify(key)}:"x"}`);
      expect(parseLead(given).custom).toEqual([]);
    },
  );
});

test.each([null, [], 'lead_1', {}, { ...lead, id: '' }, { ...lead, id: 7 }])('no lead: %j', (given) => {
  expect(() => parseLead(given)).toThrow('Close: unexpected');
});

test.each([
  ['lead_abcDEF123', true],
  [`lead_${'a'.repeat(64)}`, true],
  [`lead_${'a'.repeat(65)}`, false],
  ['lead_', false],
  ['acti_abc', false],
  ['lead_../me', false],
  ['../me/', false],
  ['lead_a?x=1', false],
  ['lead_a#x', false],
  ['lead_a%2fb', false],
  ['lead_a\0', false],
  ['lead_a\n', false],
  ['', false],
])('isLeadId(%j) is %j', (id, expected) => {
  expect(isLeadId(id)).toBe(expected);
});
