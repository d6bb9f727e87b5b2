import { parseEmail } from '../../../src/domain/email';
import { parsePastedKey } from '../../../src/domain/pasted-key';
import { parseFindText } from '../../../src/lookup/find/find-text';
import { linksIn } from '../../../src/lookup/find/links-in-text';
import { nameUnreadable } from '../../../src/lookup/find/unreadable-link';
import { joinLinkOf } from '../../../src/lookup/join/join-link';
import { parseNumber } from '../../../src/panel/features/custom-fields/field-text';
import { parseAmount } from '../../../src/panel/features/opportunity/amount';
import { readWhen } from '../../../src/time/read-when';
import { must, type Target } from '../target';

/** Saturday, 28 November 2026. */
const TODAY = 20_785;

/** What users type and paste, and what an outsider writes into an invitation: read as something, or as nothing. */
export const typed: Target = {
  name: 'typed',
  seeds: [
    ...['tomorrow 9am', 'next tuesday', 'in 3 weeks', 'fri 14:30', '30.11.', '2026-12-01', '12/31', 'friday at noon'],
    ...['1,234.50', '1.234,50 €', '12k', '-5', '1e9', '٣٤', 'dana.doe@acme.example', 'Dana <dana@acme.example>'],
    ...['api_7aBcDeFgHiJkLmNoPqRsTu.1aBcDeFgHiJkLmNoPqRsTu', 'Authorization: Basic YXBpXzE6', 'acti_abc', 'Acme GmbH'],
    ...[
      'https://zoom.us/j/123?pwd=x',
      'https://meet.google.com/abc-defg-hij',
      'Room 3, https://teams.microsoft.com/l/',
    ],
    ...['See https://calendar.google.com/calendar/event?eid=YWJj and <https://outlook.office.com/calendar/item/AAMk>'],
  ],
  pieces:
    'am pm : . , / - @ today mon friday next in week 13 31 2026 00 99999999999 € k https:// @evil xn-- \u202e ﬀ İ api_'
      .split(' ')
      .concat(' ', '\n', '\0', '\ud800'),
  check(input) {
    const text = typeof input === 'string' ? input : '';
    const when = readWhen(text, TODAY);
    const email = parseEmail(text);
    must(email === null || (email.includes('@') && !/\s/.test(email)), 'an address that is none');
    const found = parseFindText(text);
    must(typeof found.kind === 'string', 'a search for nothing');
    parsePastedKey(text);
    nameUnreadable(linksIn(text));
    for (const read of [parseAmount(text, 'de-DE'), parseNumber(text, 'en-US')])
      must(read === undefined || read === null || Number.isFinite(read), 'a number that is none');
    const join = joinLinkOf({ conferenceLinks: [{ type: '', url: text }], location: text });
    if (join) must(/^https:\/\//.test(join.url), 'a join link that is not https');
    return when !== null || email !== null || join !== null;
  },
};
