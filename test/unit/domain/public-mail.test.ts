import { expect, test } from 'vitest';
import { isPublicMail } from '../../../src/domain/public-mail';

const domains: [domain: string, isPublic: boolean][] = [
  ['gmail.com', true],
  ['outlook.com', true],
  ['hotmail.fr', true],
  ['yahoo.co.uk', true],
  ['icloud.com', true],
  ['gmx.de', true],
  ['web.de', true],
  ['proton.me', true],
  ['aol.com', true],
  ['live.nl', true],
  ['me.com', true],
  ['acme.example', false],
  ['notgmail.com', false],
  ['gmail.com.acme.example', false],
  ['live.acme.example', false],
  ['yahoo', false],
];

test.each(domains)('%s', (domain, isPublic) => {
  expect(isPublicMail(domain)).toBe(isPublic);
});
