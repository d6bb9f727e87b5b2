import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePastedKey } from '../../../src/domain/pasted-key';
import { anyCodePoint } from '../any-code-point';

const part = fc.stringMatching(/^[A-Za-z0-9]{8,24}$/);
const key = fc.tuple(part, part).map(([id, secret]) => `api_${id}.${secret}`);

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** What people and programs put around a key. */
const decorations: Record<string, (key: string) => string> = {
  nothing: (key) => key,
  'quotes of ASCII': (key) => `"${key}"`,
  'single quotes': (key) => `'${key}'`,
  backticks: (key) => `\`${key}\``,
  'curly quotes': (key) => `“${key}”`,
  'single curly quotes': (key) => `‘${key}’`,
  'German quotes': (key) => `„${key}“`,
  guillemets: (key) => `«${key}»`,
  brackets: (key) => `<${key}>`,
  'a label': (key) => `key: ${key}`,
  'a longer label': (key) => `API key: ${key}`,
  'a label without a space': (key) => `API key:${key}`,
  'a label on a line of its own': (key) => `My Close API key\n${key}\n`,
  'a setting': (key) => `CLOSE_API_KEY=${key}`,
  'a setting in small letters': (key) => `close_api_key="${key}"`,
  'a setting of the shell': (key) => `export CLOSE_API_KEY='${key}'`,
  'a setting of PowerShell': (key) => `$env:CLOSE_API_KEY = "${key}"`,
  'a setting with more behind it': (key) => `CLOSE_API_KEY=${key}\nCLOSE_REGION=us`,
  'a header': (key) => `Authorization: Basic ${base64(`${key}:`)}`,
  'a word of a header': (key) => `Basic ${base64(`${key}:`)}`,
  'base64 alone': (key) => base64(`${key}:`),
  'base64 without padding': (key) => base64(`${key}:`).replace(/=+$/, ''),
  'a bearer': (key) => `Bearer ${key}`,
  curl: (key) => `curl https://api.close.com/api/v1/me/ -u ${key}:`,
  'curl with quotes': (key) => `curl -u "${key}:" -H 'Accept: application/json' https://api.close.com/api/v1/me/`,
  'an address': (key) => `https://${key}:@api.close.com/api/v1/me/`,
  JSON: (key) => `{"apiKey": "${key}", "note": null}`,
  YAML: (key) => `close:\n  api_key: ${key}`,
  'a colon behind it': (key) => `${key}:`,
  'a full stop behind it': (key) => `${key}.`,
  'its name behind it': (key) => `${key} Sidecar`,
  'twice the same': (key) => `${key}\n${key}`,
  'its ID beside it': (key) => `${key.split('.')[0]}, ${key}`,
};

const invisible = ['\u200b', '\u2060', '\u00ad', '\ufeff', '\u200e', '\u202c'];
const spaces = ['\u00a0', ' ', '\t', '\n', '\u202f', '\u3000'];

/** The text with signs in it that nobody sees, anywhere. */
function sprinkle(text: string, places: readonly [number, string][]): string {
  return places.reduce((before, [at, sign]) => {
    const place = at % (before.length + 1);
    return before.slice(0, place) + sign + before.slice(place);
  }, text);
}

const places = fc.array(fc.tuple(fc.nat(5000), fc.constantFrom(...invisible)), { maxLength: 6 });
const around = fc.array(fc.constantFrom(...spaces), { maxLength: 3 }).map((signs) => signs.join(''));

describe('any decoration around any key gives that key', () => {
  test.each(Object.keys(decorations))('%s', (name) => {
    fc.assert(
      fc.property(key, places, around, around, (apiKey, signs, before, behind) => {
        const pasted = before + sprinkle(decorations[name]?.(apiKey) ?? '', signs) + behind;
        expect(parsePastedKey(pasted)).toEqual({ kind: 'key', apiKey });
      }),
    );
  });

  const broken = fc.constantFrom('\n', '\r\n', '\n    ', ' \n\t', '\\\n  ', '\u2028');
  const quotes = fc.constantFrom<[string, string]>(
    ['', ''],
    ['"', '"'],
    ['API key: ', ''],
    ['CLOSE_API_KEY=', ''],
    ['“', '”'],
  );

  test('broken over two lines, before the secret could be whole', () => {
    fc.assert(
      fc.property(key, fc.nat(60), broken, quotes, (apiKey, at, end, [open, close]) => {
        const last = Math.min(apiKey.length - 1, apiKey.indexOf('.') + 16);
        const place = 1 + (at % last);
        const pasted = `${open}${apiKey.slice(0, place)}${end}${apiKey.slice(place)}${close}`;
        expect(parsePastedKey(pasted)).toEqual({ kind: 'key', apiKey });
      }),
      { numRuns: 1000 },
    );
  });

  test('broken behind that, where the rest looks like a piece of a key; else it is never another key', () => {
    const whole = 'api_3fZx8Qm2LkPw9Rt5Vb7Nc1.Ht6Yk2Wq8Zs4Xd';
    for (const rest of ['0Jm3Lp', '7aB', 'K9r2vT'])
      expect(parsePastedKey(`${whole}Uu\n${rest}`)).toEqual({ kind: 'key', apiKey: `${whole}Uu${rest}` });
    for (const rest of ['42', 'a4', 'xQ', 'z', 'Prod2026'])
      expect(parsePastedKey(`${whole}Uu\n${rest}`), rest).toEqual({ kind: 'none', why: 'unclear' });
  });

  test('letters of full width', () => {
    expect(parsePastedKey('ａｐｉ＿ａｂ１２．ｃｄ３４')).toEqual({ kind: 'key', apiKey: 'api_ab12.cd34' });
  });

  test('a key of another shape, which Close is asked about', () => {
    const old = fc.stringMatching(/^[0-9a-f]{24,40}$/).filter((word) => /\d/.test(word));
    const plain = fc.constantFrom(
      ...[
        'nothing',
        'curly quotes',
        'a label',
        'a setting',
        'a setting of the shell',
        'a header',
        'a bearer',
        'curl',
        'JSON',
        'a colon behind it',
      ],
    );
    fc.assert(
      fc.property(old, plain, places, (apiKey, name, signs) => {
        const pasted = sprinkle(decorations[name]?.(apiKey) ?? '', signs);
        expect(parsePastedKey(pasted)).toEqual({ kind: 'key', apiKey });
      }),
      { numRuns: 500 },
    );
  });
});

describe('what comes with a whole key is no part of it', () => {
  const whole = 'api_3fZx8Qm2LkPw9Rt5Vb7Nc1.Ht6Yk2Wq8Zs4Xd0Jm3Lp5Q';
  test.each([
    `${whole}\nCopy`,
    `${whole}\nThanks`,
    `${whole}\r\nDana`,
    `${whole}\n\nClose`,
    `${whole}\nDONE`,
    `${whole}\n2026-11-01`,
    `${whole}\n01.11.2026`,
    `${whole}\napp.close.com`,
    `Name\tKey\tMade\nSidecar\t${whole}\t2026-11-01`,
    `${whole}\t2026-11-01`,
    `${whole} 2026-11-01`,
    `_${whole}_`,
    `__${whole}__`,
    `My key is _${whole}_.`,
    `**${whole}**`,
  ])('%j', (pasted) => {
    expect(parsePastedKey(pasted)).toEqual({ kind: 'key', apiKey: whole });
  });
});

describe('a field of one line has a space for every line break', () => {
  const id = 'api_3fZx8Qm2LkPw9Rt5Vb7Nc1';
  const secret = 'Ht6Yk2Wq8Zs4Xd0Jm3Lp5Q';
  test.each([
    `${id}. ${secret}`,
    `${id} .${secret}`,
    `api _${id.slice(4)}.${secret}`,
    `ap i_${id.slice(4)}.${secret}`,
    `API key: a pi_${id.slice(4)}.${secret}`,
  ])('%j', (pasted) => {
    expect(parsePastedKey(pasted)).toEqual({ kind: 'key', apiKey: `${id}.${secret}` });
  });

  test.each([`${id}. onlylettersherebutlong2`, `${id}.${secret.slice(0, 9)} ${secret.slice(9)}`, `${id}.${secret} Qz`])(
    'unclear: %j',
    (pasted) => {
      expect(parsePastedKey(pasted)).toEqual({ kind: 'none', why: 'unclear' });
    },
  );

  test('a sentence behind an ID', () => {
    expect(parsePastedKey(`${id}. Where is the rest?`)).toEqual({ kind: 'none', why: 'id-only' });
  });
});

describe('what is no key is said, and Close is not asked', () => {
  test.each([
    ['empty', ['', '  \n', '\u200b\u2060', '\u00a0\ufeff']],
    [
      'not-a-key',
      [
        'hello',
        'my key',
        'https://app.close.com/settings/developer/api-keys/',
        'robin@acme.test',
        'api_',
        'API key:',
        'ключ',
        '🔑',
        '•'.repeat(40),
        `api_a.${'b'.repeat(4000)}`,
        'Basic !!',
        '"":',
      ],
    ],
    [
      'id-only',
      [
        'api_3fZx8Qm2Lk',
        '"api_3fZx8Qm2Lk"',
        'ID: api_3fZx8Qm2Lk',
        'api_3fZx8Qm2Lk.',
        'api_3fZx8Qm2Lk…',
        'CLOSE_API_KEY=api_3fZx8Qm2Lk',
        base64('api_3fZx8Qm2Lk:'),
        'api_3fZx8Qm2Lk\u200b Sidecar',
      ],
    ],
    [
      'several-keys',
      [
        'api_a1.b2 api_c3.d4',
        'api_a1.b2\napi_c3.d4',
        `api_a1.b2 ${base64('api_c3.d4:')}`,
        `${'0a'.repeat(16)} ${'1b'.repeat(16)}`,
      ],
    ],
    ['unclear', ['api_a1.b2 c3d4', 'api_a1 b2.c3', 'api_a1.b2\u00a0c3d4']],
  ] as const)('%s', (why, texts) => {
    for (const text of texts) expect(parsePastedKey(text), text).toEqual({ kind: 'none', why });
  });

  test.each([
    ['one key and another', (one: string, other: string) => `${one} ${other}`],
    ['lines', (one: string, other: string) => `prod: ${one}\ntest: ${other}`],
    ['quotes', (one: string, other: string) => `["${one}","${other}"]`],
  ])('two keys: %s', (_what, join) => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        fc.pre(one !== other);
        expect(parsePastedKey(join(one, other))).toEqual({ kind: 'none', why: 'several-keys' });
      }),
    );
  });
});

test.each(['a', 'api_', 'api_a.', 'YXBpX', 'basic ', '\n', 'key=', '"', '.', '\u200b', 'api_a\n'])(
  'a megabyte of %j ends',
  (piece) => {
    expect(parsePastedKey(piece.repeat(1_000_000 / piece.length)).kind).toMatch(/^(key|none)$/);
  },
);

test('many beginnings of a key in one line, and lines that each could be its rest', () => {
  expect(parsePastedKey(`${'-api_'.repeat(500)}!${'\nb'.repeat(1250)}`).kind).toBe('none');
  expect(parsePastedKey(`${'-api_'.repeat(500)}${'\nb'.repeat(1250)}`).kind).toBe('none');
});

test('any text at all gives a word without blanks or colons, or a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCodePoint, maxLength: 200 }), (text) => {
      const read = parsePastedKey(text);
      if (read.kind === 'key') expect(read.apiKey).toMatch(/^[!-9;-~]{1,300}$/);
    }),
    { numRuns: 2000 },
  );
});
