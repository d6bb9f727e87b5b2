import { describe, expect, test } from 'vitest';
import { google, parseUnsavedGoogleUrl } from '../../../src/calendar/google/google';
import { outlook, parseUnsavedOutlookUrl } from '../../../src/calendar/outlook/outlook';
import { isUnsavedEventUrl, parseEventUrl, parseSourceUrl } from '../../../src/calendar/parse-event-url';
import { providers } from '../../../src/calendar/providers';
import { googleEventUrls, googleOtherUrls, googleUnsavedUrls } from '../../specimens/google-urls';
import { outlookEventUrls, outlookOtherUrls, outlookUnsavedUrls } from '../../specimens/outlook-urls';
import { readGoogleMark, readOutlookMark } from './read-mark';

const addresses = {
  google: [...googleEventUrls, ...googleUnsavedUrls, ...googleOtherUrls],
  outlook: [...outlookEventUrls, ...outlookUnsavedUrls, ...outlookOtherUrls],
};

/** An event's address, filled up with a parameter that means nothing. */
function addressOfLength(length: number): string {
  const address = `${googleEventUrls[0]?.url}&details=`;
  return address.padEnd(length, 'x');
}

test('each provider answers once, and none shares a host', () => {
  expect(providers).toEqual([google, outlook]);
  const hosts = providers.flatMap((provider) => provider.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});

describe('an address of one calendar says nothing to the other', () => {
  test.each([
    { provider: google, readUnsaved: parseUnsavedGoogleUrl, others: addresses.outlook },
    { provider: outlook, readUnsaved: parseUnsavedOutlookUrl, others: addresses.google },
  ])('$provider.name', ({ provider, readUnsaved, others }) => {
    for (const { url } of others.filter(({ url }) => URL.canParse(url))) {
      expect(provider.parseUrl(new URL(url)), url).toBeNull();
      expect(readUnsaved(new URL(url)), url).toBeNull();
    }
  });
});

describe('text that is no address', () => {
  test.each([
    '',
    ' ',
    'calendar.google.com',
    '//calendar.google.com/',
    'about:blank',
    'https://',
    'https://[',
    '\0',
    '\ud800',
  ])('%j', (text) => {
    expect(parseEventUrl(text)).toBeNull();
    expect(isUnsavedEventUrl(text)).toBe(false);
    expect(parseSourceUrl(text)).toBeNull();
  });
});

describe('length', () => {
  test('an address of 8192 characters is read', () => {
    expect(parseEventUrl(addressOfLength(8192))).toEqual(googleEventUrls[0]?.expected);
  });

  test('a longer one is not, even when it begins like that of an event', () => {
    expect(parseEventUrl(addressOfLength(8193))).toBeNull();
    expect(isUnsavedEventUrl(`https://calendar.google.com/calendar/r/eventedit?text=${'x'.repeat(8192)}`)).toBe(false);
  });

  test.each([
    ['letters', 'A'],
    ['percent signs', '%'],
    ['escapes', '%41'],
    ['ampersands', '&'],
    ['question marks', '?'],
    ['entities', 'amp;'],
    ['slashes', '/'],
    ['editors', '/eventedit'],
    ['accounts', 'calendar/0/'],
    ['padding', '='],
    ['full stops', '.'],
    ['suffixes', 'XzIwMjYwMzA5'],
    ['emoji', '🎉'],
  ])('a megabyte of %s is no event', (_, piece) => {
    const garbage = piece.repeat(Math.ceil(1_000_000 / piece.length));
    for (const start of [
      '',
      'https://calendar.google.com/calendar/event?eid=',
      'https://calendar.google.com/calendar/r/eventedit/',
      'https://outlook.office.com/calendar/item/AAMk',
      'https://outlook.office365.com/owa/?path=/calendar/item&itemid=AAMk',
    ]) {
      expect(parseEventUrl(start + garbage)).toBeNull();
      expect(isUnsavedEventUrl(start + garbage)).toBe(false);
    }
    expect(readGoogleMark(garbage)).toBeNull();
    expect(readOutlookMark(`AAMk${garbage}`)).toBeNull();
  });
});
