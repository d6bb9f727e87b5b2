import { describe, expect, test } from 'vitest';
import { google } from '../../../src/calendar/google/google';
import { isUnsavedEventUrl, parseEventUrl, parseSourceUrl } from '../../../src/calendar/parse-event-url';
import { googleEventUrls, googleMarks, googleOtherUrls, googleUnsavedUrls } from '../../specimens/google-urls';
import { readGoogleMark } from './read-mark';

describe('an address of Google Calendar that shows a saved event', () => {
  test.each(googleEventUrls)('$form', ({ url, expected }) => {
    expect(parseEventUrl(url)).toEqual(expected);
    expect(isUnsavedEventUrl(url)).toBe(false);
    expect(parseSourceUrl(url)).toBeNull();
  });
});

describe('an address of Google Calendar that shows an event nobody has saved yet', () => {
  test.each(googleUnsavedUrls)('$form', ({ url, source }) => {
    expect(parseEventUrl(url)).toBeNull();
    expect(isUnsavedEventUrl(url)).toBe(true);
    expect(parseSourceUrl(url)).toEqual(source);
  });
});

describe('an address that shows no event of Google Calendar', () => {
  test.each(googleOtherUrls)('$form', ({ url }) => {
    expect(parseEventUrl(url)).toBeNull();
    expect(isUnsavedEventUrl(url)).toBe(false);
    expect(parseSourceUrl(url)).toBeNull();
  });
});

describe('data-eventid', () => {
  test.each(googleMarks)('$form', ({ mark, expected }) => {
    expect(readGoogleMark(mark)).toEqual(expected);
  });
});

test('the content script runs on one host of Google', () => {
  expect(google.hosts).toEqual(['calendar.google.com']);
});
