import { describe, expect, test } from 'vitest';
import { outlook } from '../../../src/calendar/outlook/outlook';
import { isUnsavedEventUrl, parseEventUrl, parseSourceUrl } from '../../../src/calendar/parse-event-url';
import {
  outlookEventUrls,
  outlookHosts,
  outlookMarks,
  outlookOtherUrls,
  outlookUnsavedUrls,
} from '../../specimens/outlook-urls';
import { readOutlookMark } from './read-mark';

describe('an address of Outlook that shows a saved event', () => {
  test.each(outlookEventUrls)('$form', ({ url, expected }) => {
    expect(parseEventUrl(url)).toEqual(expected);
    expect(isUnsavedEventUrl(url)).toBe(false);
    expect(parseSourceUrl(url)).toBeNull();
  });
});

describe('an address of Outlook that shows an event nobody has saved yet', () => {
  test.each(outlookUnsavedUrls)('$form', ({ url }) => {
    expect(parseEventUrl(url)).toBeNull();
    expect(isUnsavedEventUrl(url)).toBe(true);
    expect(parseSourceUrl(url)).toBeNull();
  });
});

describe('an address that shows no event of Outlook', () => {
  test.each(outlookOtherUrls)('$form', ({ url }) => {
    expect(parseEventUrl(url)).toBeNull();
    expect(isUnsavedEventUrl(url)).toBe(false);
    expect(parseSourceUrl(url)).toBeNull();
  });
});

describe('data-calitemid', () => {
  test.each(outlookMarks)('$form', ({ mark, expected }) => {
    expect(readOutlookMark(mark)).toEqual(expected);
  });
});

test('the content script runs on the four hosts of Outlook, not on Teams', () => {
  expect(outlook.hosts).toEqual(outlookHosts);
});
