import { describe, expect, test } from 'vitest';
import { mailtoLink, telLink } from '../../../src/panel/features/people/contact-links';

test.each([
  ['dana@acme.example', 'mailto:dana@acme.example'],
  ['dana+close@acme.example', 'mailto:dana%2Bclose@acme.example'],
  ['a@b.example?bcc=x@evil.example', 'mailto:a@b.example%3Fbcc%3Dx%40evil.example'],
  ['a@b.example&body=x', 'mailto:a@b.example%26body%3Dx'],
  ['a@b.example,c@d.example', 'mailto:a@b.example%2Cc%40d.example'],
  ['"><script>', 'mailto:%22%3E%3Cscript%3E'],
])('an e-mail to %s is one address and nothing more', (email, link) => {
  expect(mailtoLink(email)).toBe(link);
});

describe('a call', () => {
  test.each(['+49891234567', '112'])('goes to %s', (number) => {
    expect(telLink(number)).toBe(`tel:${number}`);
  });

  test.each(['', '+', '12', '*21*+49891234567#', '+49 89', '0800-CALL', '1;ext=2', 'javascript:1'])(
    'does not go to %j',
    (number) => {
      expect(telLink(number)).toBeNull();
    },
  );
});
