import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/lookup/find/find';
import { parseFindText } from '../../../src/lookup/find/find-text';
import { googleEventUrls, googleOtherUrls, googleUnsavedUrls } from '../../specimens/google-urls';
import { outlookEventUrls, outlookOtherUrls, outlookUnsavedUrls } from '../../specimens/outlook-urls';
import { decorations, wrappers } from './link-wrappers';
import { options } from './records';

const events = [...googleEventUrls, ...outlookEventUrls];
const specimens = [...events, ...googleUnsavedUrls, ...googleOtherUrls, ...outlookUnsavedUrls, ...outlookOtherUrls];

const anySpecimen = fc.constantFrom(...specimens);
const anyWrapper = fc.constantFrom(...wrappers);
const anyDecoration = fc.constantFrom(...decorations);

/** A Close that has nothing and remembers what it was asked. */
async function askedOfClose(text: string): Promise<string[]> {
  const asked: string[] = [];
  await find(
    { text },
    {
      ...options,
      client: {
        searchMeetings: async ({ eventId }) => {
          asked.push(eventId);
          return { meetings: [], complete: true };
        },
        findLeads: async (name) => {
          asked.push(`name ${name}`);
          return [];
        },
        findContactsByEmail: async (emails) => {
          asked.push(`e-mail ${emails}`);
          return [];
        },
        getLeads: async () => [],
      },
    },
  );
  return asked;
}

const namesAsked = (asked: string[]) => asked.filter((question) => /^(name|e-mail) /.test(question));

test.each(specimens)('$form: its event, or the reason why there is none', ({ url, ...specimen }) => {
  const read = parseFindText(url);
  expect(read.kind).toMatch(/^(event|link)$/);
  if ('expected' in specimen) expect(read).toEqual({ kind: 'event', reference: specimen.expected });
});

describe('a wrapper around a link changes nothing', () => {
  test.each(wrappers)('$name', ({ wrap, exact }) => {
    for (const { form, url } of specimens) {
      const bare = parseFindText(url);
      const wrapped = parseFindText(wrap(url));
      if (wrapped.kind === 'link' && (!exact || bare.kind === 'link' || !/^https?:/.test(url))) continue;
      expect(wrapped, `${form}: ${wrap(url)}`).toEqual(bare);
    }
  });

  test('one around the other, both of a kind that says where it ends', () => {
    const exact = fc.constantFrom(...wrappers.filter(({ exact }) => exact));
    fc.assert(
      fc.property(fc.constantFrom(...events), exact, exact, ({ url }, inner, outer) => {
        expect(parseFindText(outer.wrap(inner.wrap(url)))).toEqual(parseFindText(url));
      }),
      { numRuns: 1500 },
    );
  });

  test('any of them, nested and decorated: the very event of the bare link, or a reason', () => {
    fc.assert(
      fc.property(anySpecimen, fc.array(anyWrapper, { maxLength: 3 }), anyDecoration, ({ url }, around, decorate) => {
        const bare = parseFindText(url);
        const read = parseFindText(decorate(around.reduce((link, { wrap }) => wrap(link), url)));
        if (read.kind !== 'link') expect(read).toEqual(bare);
      }),
      { numRuns: 2000 },
    );
  });
});

test('Close is asked for the ids of the bare link’s event at most: never for a name, an e-mail, a piece of the link', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySpecimen,
      fc.array(anyWrapper, { maxLength: 3 }),
      anyDecoration,
      async ({ url }, around, decorate) => {
        const asked = await askedOfClose(decorate(around.reduce((link, { wrap }) => wrap(link), url)));
        const allowed = await askedOfClose(url);
        expect(namesAsked(allowed)).toEqual([]);
        expect(asked.filter((question) => !allowed.includes(question))).toEqual([]);
      },
    ),
    { numRuns: 1500 },
  );
});

/** What is left of a scheme alone is no link. */
const behindScheme = (link: string) => link.indexOf('://') + 4;

test.each([
  ['a link cut off anywhere', (link: string, at: number) => link.slice(0, behindScheme(link) + at)],
  [
    'a link with a blank in it',
    (link: string, at: number) => `${link.slice(0, behindScheme(link) + at)} ${link.slice(behindScheme(link) + at)}`,
  ],
  ['a link twice', (link: string) => `${link} ${link}`],
])('no piece of %s is searched for as a name', async (_what, change) => {
  await fc.assert(
    fc.asyncProperty(anySpecimen, fc.array(anyWrapper, { maxLength: 2 }), fc.nat(400), async ({ url }, around, at) => {
      const asked = await askedOfClose(
        change(
          around.reduce((link, { wrap }) => wrap(link), url),
          at,
        ),
      );
      expect(namesAsked(asked)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['letters', 'a'],
  ['schemes', 'https://'],
  ['encoded schemes', 'https%3A%2F%2F'],
  ['schemes encoded six times', 'https%2525252525253A%2525252525252F'],
  ['base64', '=aHR0cHM6Ly9h'],
  ['Proofpoint', 'https://urldefense.com/v2/url?u=&'],
  ['stars', 'https://urldefense.com/v3/__*'],
  ['percent signs', '%25'],
  ['hosts', 'a.b.'],
  ['at signs', 'a@b'],
  ['brackets', '[(<'],
  ['calendars', 'https://calendar.google.com/url?q='],
  ['slashes', '/'],
  ['codes of mail', '=3D'],
  ['marks at the end', '.)>'],
])('a megabyte of %s is read in its beginning alone', (_what, piece) => {
  const garbage = piece.repeat(Math.ceil(1_000_000 / piece.length));
  for (const start of ['', 'https://', 'https://gateway.example/?url=', 'https://urldefense.com/v3/__']) {
    const read = parseFindText(start + garbage);
    if (read.kind === 'text') expect(read.text.length).toBeLessThanOrEqual(200);
    else expect(read.kind).toBe('link');
  }
});
