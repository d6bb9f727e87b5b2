import { describe, expect, test } from 'vitest';
import { isLeadId, parseLead } from '../../../src/close/lead';

const lead = {
  id: 'lead_1',
  display_name: 'Acme Robotics',
  name: 'Acme',
  html_url: 'https://app.close.com/lead/lead_1/',
  status_label: 'Qualified',
};

test('a lead', () => {
  expect(parseLead(lead)).toEqual({
    id: 'lead_1',
    name: 'Acme Robotics',
    url: 'https://app.close.com/lead/lead_1/',
    statusLabel: 'Qualified',
  });
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
