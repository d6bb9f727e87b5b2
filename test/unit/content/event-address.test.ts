import { describe, expect, test } from 'vitest';
import { providers } from '../../../src/calendar/providers';
import { GOOGLE_EVENT, OUTLOOK_EVENT } from '../../../src/content/event-address';
import { googleEventUrls, googleOtherUrls } from '../../specimens/google-urls';
import { outlookEventUrls, outlookOtherUrls } from '../../specimens/outlook-urls';

/** Those on which the content script runs. */
const hosts = providers.flatMap(({ hosts }) => hosts);
const ofCalendar = <Address extends { url: string }>(addresses: readonly Address[]) =>
  addresses.filter(({ url }) => URL.canParse(url) && hosts.includes(new URL(url).hostname));

describe.each([
  ['Google', GOOGLE_EVENT, googleEventUrls, googleOtherUrls],
  ['Outlook', OUTLOOK_EVENT, outlookEventUrls, outlookOtherUrls],
] as const)('of %s', (_, mayNameEvent, events, others) => {
  test.each(ofCalendar<{ form: string; url: string }>(events))('what names an event is told: $form', ({ url }) => {
    expect(mayNameEvent.test(url)).toBe(true);
  });

  test.each(ofCalendar(others).filter(({ form }) => /^(grid|start|settings|search|tasks|mail|a mail)\b/.test(form)))(
    'the worker is not woken by what is none: $form',
    ({ url }) => {
      expect(mayNameEvent.test(url)).toBe(false);
    },
  );
});
