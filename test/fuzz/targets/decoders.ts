import { eventKey } from '../../../src/calendar/event-key';
import type { EventIds, EventReference } from '../../../src/calendar/event-reference';
import { parseLinkedEvent } from '../../../src/calendar/links/parse-linked-event';
import { parsePageEvent } from '../../../src/calendar/page-event';
import { isUnsavedEventUrl, parseEventUrl, parseSourceUrl } from '../../../src/calendar/parse-event-url';
import { providers } from '../../../src/calendar/providers';
import { spellingsOf } from '../../../src/calendar/spellings';
import { parseTimeZone } from '../../../src/calendar/time-zone';
import { toReference } from '../../../src/calendar/to-reference';
import { googleEventUrls, googleMarks, googleOtherUrls, googleUnsavedUrls } from '../../specimens/google-urls';
import {
  brokenOccurrences,
  outlookEventUrls,
  outlookMarks,
  outlookOtherUrls,
  outlookUnsavedUrls,
} from '../../specimens/outlook-urls';
import { wrappers } from '../../unit/lookup/link-wrappers';
import { must, type Target } from '../target';

/** What addresses are made of, and what breaks those who take them apart. */
const pieces =
  `https:// http:// calendar.google.com www.google.com outlook.office.com outlook.live.com /calendar /u/0 /r /eventedit
  /copy /duplicate /event /owa/ /item/ /0 /deeplink/read/ /group/ ?eid= &eid= &amp; tmeid= action=TEMPLATE itemid= path=/calendar/item AAMk
  AQMk YWJj _20260309T150000Z _R20260309 %20 % %3D %2F %2B %00 %E0%A4 %ED%A0%80 %C0%AF == + - @ : # ? & ; " \\ .. // \u202e 🎉 ﬀ ۱ İ \ufeff
  https://urldefense.com/v3/__ __;!! safelinks.protection.outlook.com/?url= google.com/url?q= ctz=Europe/Berlin`.split(
    /\s+/,
  );

const urls = [
  ...[...googleEventUrls, ...googleUnsavedUrls, ...googleOtherUrls],
  ...[...outlookEventUrls, ...outlookUnsavedUrls, ...outlookOtherUrls],
].map(({ url }) => url);
const wrapped = wrappers.map(({ wrap }) => wrap(urls[0] ?? ''));
const marks = [...googleMarks, ...outlookMarks].map(({ mark }) => mark);
const ids = brokenOccurrences.map(({ id }) => id);

/** Addresses, links, marks of a page and ids that others chose: whatever they are, one event or none. */
export const decoders: Target = {
  name: 'decoders',
  seeds: ['', ...urls, ...wrapped, ...marks, ...ids].filter((text) => text.length < 2000),
  pieces: ['\t', '\n', '\0', '\ud800', ' ', ...pieces],
  check(input) {
    const text = typeof input === 'string' ? input : '';
    const event = parseEventUrl(text);
    const isUnsaved = isUnsavedEventUrl(text);
    must(!event || !isUnsaved, 'both saved and not');
    // The same look at the address as before, so it is repeated only where it matters.
    const source = isUnsaved ? parseSourceUrl(text) : null;
    // It looks at an address in many ways, so only a part of them is pasted.
    const linked = text.length % 4 === 0 ? parseLinkedEvent(text) : null;
    for (const reference of [event, source, linked]) if (reference) passes(reference);
    for (const { id: provider } of providers)
      for (const said of [
        { address: text, mark: '' },
        { address: '', mark: text },
      ])
        fromPage(parsePageEvent({ ...said, provider, timeZone: text }));
    const zone = parseTimeZone(text);
    must(zone === null || zone.length < 100, 'a time zone without end');
    return event !== null || source !== null || linked !== null;
  },
};

/** What was read names one event, also when it is read again. */
function passes(reference: EventReference): void {
  // A calendar id that is short for a longer one may be too long when it is read again.
  if (reference.provider === 'google' && reference.calendarId.length > 390) return;
  const parsed = toReference(reference);
  must(parsed !== null && eventKey(parsed) === eventKey(reference), 'refused the second time');
  must(eventKey(reference).length < 5000, 'a key without end');
  must(Object.values(spellingsOf(parsed)).flat().length < 100, 'spellings without end');
}

function fromPage(ids: EventIds | null): void {
  const reference = ids && toReference(ids);
  if (reference) passes(reference);
}
