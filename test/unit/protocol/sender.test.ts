import { describe, expect, test } from 'vitest';
import { type Sender, trustOf } from '../../../src/protocol/sender';

const self = {
  id: 'abcdefgh',
  origin: 'chrome-extension://abcdefgh',
  sidebarPath: '/src/sidebar/index.html',
  calendarHosts: ['calendar.google.com', 'outlook.office.com'],
};

const ownPage: Sender = { id: 'abcdefgh', url: 'chrome-extension://abcdefgh/src/popup/index.html' };
const sidebarPage: Sender = { id: 'abcdefgh', url: 'chrome-extension://abcdefgh/src/sidebar/index.html?x#y' };
const contentScript: Sender = {
  id: 'abcdefgh',
  url: 'https://calendar.google.com/calendar/u/0/r/week',
  origin: 'https://calendar.google.com',
  frameId: 0,
  tab: { id: 7 },
};

const senders: [who: string, sender: Sender, trust: ReturnType<typeof trustOf>][] = [
  ['the popup', ownPage, 'own-page'],
  ['the popup, where the browser names the origin too', { ...ownPage, origin: self.origin }, 'own-page'],
  ['the options page in a tab', { ...ownPage, origin: self.origin, frameId: 0, tab: { id: 7 } }, 'own-page'],
  ['a page of ours in a frame', { ...ownPage, origin: self.origin, frameId: 3, tab: { id: 7 } }, 'framed-page'],
  ['a page of ours in a tab, in a frame that is not named', { ...ownPage, tab: { id: 7 } }, 'framed-page'],
  ['the sidebar’s page in a tab of its own', { ...sidebarPage, frameId: 0, tab: { id: 7 } }, 'framed-page'],
  ['a content script on Google', contentScript, 'content-script'],
  ['a content script in Firefox, which names no origin', { ...contentScript, origin: undefined }, 'content-script'],
  ['another extension', { ...ownPage, id: 'zzzzzzzz' }, null],
  ['another extension with our address', { ...ownPage, id: undefined }, null],
  ['nobody', {}, null],
  ['a sender without an address', { id: 'abcdefgh' }, null],
  ['an address that is none', { id: 'abcdefgh', url: 'calendar' }, null],
  ['a content script in a frame of the calendar', { ...contentScript, frameId: 2 }, null],
  ['a content script without a tab', { ...contentScript, tab: undefined }, null],
  [
    'a content script of another site',
    { ...contentScript, url: 'https://evil.example/', origin: 'https://evil.example' },
    null,
  ],
  ['a look-alike host', { ...contentScript, url: 'https://calendar.google.com.evil.example/' }, null],
  ['a calendar without https', { ...contentScript, url: 'http://calendar.google.com/' }, null],
  ['a page that claims our origin', { ...contentScript, origin: self.origin }, null],
  ['our address with a page’s origin (a sandboxed frame)', { ...ownPage, origin: 'null' }, null],
  [
    'a page of another extension with our id in its path',
    { ...ownPage, url: 'chrome-extension://zzzz/abcdefgh' },
    null,
  ],
];

describe('trust is the browser’s word, never the sender’s', () => {
  test.each(senders)('%s', (_who, sender, trust) => {
    expect(trustOf(sender, self)).toBe(trust);
  });
});
