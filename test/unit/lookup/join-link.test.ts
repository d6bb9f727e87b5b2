import { describe, expect, test } from 'vitest';
import { joinLinkOf } from '../../../src/lookup/join/join-link';

type Case = [what: string, links: string[], location: string | null, expected: ReturnType<typeof joinLinkOf>];

const zoom = 'https://zoom.us/j/123';

const cases: Case[] = [
  ['Close’s own link', [zoom], null, { url: zoom, host: 'zoom.us', service: 'Zoom' }],
  [
    'a company’s Zoom',
    ['https://acme.zoom.us/j/1'],
    null,
    { url: 'https://acme.zoom.us/j/1', host: 'acme.zoom.us', service: 'Zoom' },
  ],
  [
    'Meet',
    ['https://meet.google.com/abc'],
    null,
    { url: 'https://meet.google.com/abc', host: 'meet.google.com', service: 'Google Meet' },
  ],
  [
    'Teams',
    ['https://teams.microsoft.com/l/x'],
    null,
    { url: 'https://teams.microsoft.com/l/x', host: 'teams.microsoft.com', service: 'Teams' },
  ],
  ['the location, where it is a link', [], ` ${zoom} `, { url: zoom, host: 'zoom.us', service: 'Zoom' }],
  [
    'Close’s link before the location',
    [zoom],
    'https://meet.google.com/abc',
    { url: zoom, host: 'zoom.us', service: 'Zoom' },
  ],
  ['the first usable one', ['http://zoom.us/j/1', zoom], null, { url: zoom, host: 'zoom.us', service: 'Zoom' }],
  ['a room', [], 'Room 4, 2nd floor', null],
  ['a text with a link in it', [], 'call https://zoom.us/j/1 please', null],
  ['http', ['http://zoom.us/j/1'], null, null],
  ['a script', ['javascript:alert(1)'], 'data:text/html,x', null],
  ['a name before the host', ['https://zoom.us@evil.example/'], null, null],
  [
    'a look-alike host has no service',
    ['https://zoom.us.evil.example/j'],
    null,
    { url: 'https://zoom.us.evil.example/j', host: 'zoom.us.evil.example', service: null },
  ],
  [
    'a host that only ends alike',
    ['https://notzoom.us/j'],
    null,
    { url: 'https://notzoom.us/j', host: 'notzoom.us', service: null },
  ],
  [
    'a homograph is shown as punycode',
    ['https://zооm.us/j'],
    null,
    { url: 'https://xn--zm-fmca.us/j', host: 'xn--zm-fmca.us', service: null },
  ],
  [
    'a port is shown',
    ['https://meet.google.com:8443/a'],
    null,
    { url: 'https://meet.google.com:8443/a', host: 'meet.google.com:8443', service: null },
  ],
  [
    'Teams on its new host',
    ['https://teams.cloud.microsoft/meet/1'],
    null,
    { url: 'https://teams.cloud.microsoft/meet/1', host: 'teams.cloud.microsoft', service: 'Teams' },
  ],

  // Wrapped.
  ['by Google', [google(zoom)], null, { url: zoom, host: 'zoom.us', service: 'Zoom' }],
  ['by Google, url', [], google(zoom).replace('q=', 'url='), { url: zoom, host: 'zoom.us', service: 'Zoom' }],
  ['by Safe Links', [safe(zoom)], null, { url: zoom, host: 'zoom.us', service: 'Zoom' }],
  ['by both', [safe(google(zoom))], null, { url: zoom, host: 'zoom.us', service: 'Zoom' }],
  [
    'by Google, around an unknown host: that host is shown and opened',
    [google('https://meet.acme.example/1')],
    null,
    { url: 'https://meet.acme.example/1', host: 'meet.acme.example', service: null },
  ],
  [
    'by Safe Links, around an unknown host: the company’s check stays',
    [safe('https://meet.acme.example/1')],
    null,
    { url: safe('https://meet.acme.example/1'), host: 'meet.acme.example', service: null },
  ],
  ['around http: not offered', [google('http://zoom.us/j/1')], null, null],
  ['around a name before the host: not offered', [google('https://zoom.us@evil.example/')], null, null],
  [
    'around a look-alike: no service',
    [google('https://zoom.us.evil.example/j')],
    null,
    { url: 'https://zoom.us.evil.example/j', host: 'zoom.us.evil.example', service: null },
  ],
  ...[
    `${google(zoom)}&q=https://evil.example/`,
    `${google(zoom)}&url=https://evil.example/`,
    'https://www.google.com/url?sa=D',
    'https://www.google.com/url?q=zoom',
  ].map(
    (url): Case => [
      'around nothing, or more than one: its own host',
      [url],
      null,
      { url, host: 'www.google.com', service: null },
    ],
  ),
  [
    'by a host that only looks like a wrapper',
    ['https://www.google.com.evil.example/url?q=https://zoom.us/j/1'],
    null,
    {
      url: 'https://www.google.com.evil.example/url?q=https://zoom.us/j/1',
      host: 'www.google.com.evil.example',
      service: null,
    },
  ],
];

function google(url: string): string {
  return `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=D&ust=1&usg=AOvVaw0`;
}

function safe(url: string): string {
  return `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05`;
}

describe('the link to the call', () => {
  test.each(cases)('%s', (_what, links, location, expected) => {
    const conferenceLinks = links.map((url) => ({ type: 'ZOOM', url }));
    expect(joinLinkOf({ conferenceLinks, location })).toEqual(expected);
  });
});
