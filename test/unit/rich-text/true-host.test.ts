import { describe, expect, test } from 'vitest';
import { unsaidHost } from '../../../src/rich-text/true-host';

describe('the host is shown beside a link whose words', () => {
  test.each([
    ['name another host', 'https://zoom.us/j/1', 'https://evil.example/', 'evil.example'],
    ['name another host, without a scheme', 'zoom.us/j/1', 'https://evil.example/zoom.us', 'evil.example'],
    ['name another host among others', 'Join: zoom.us or evil.example', 'https://evil.example/', 'evil.example'],
    [
      'are the part of the address that the host hides behind',
      'https://zoom.us/j/1',
      'https://zoom.us@evil.example/',
      'evil.example',
    ],
    ['say nothing of a host, where the address has a user', 'Join', 'https://zoom.us:1@evil.example/', 'evil.example'],
    ['are a longer name than the host', 'zoom.us', 'https://zoom.us.evil.example/', 'zoom.us.evil.example'],
    ['are a part of the host', 'us.evil.example', 'https://zoom.us.evil.example/', 'zoom.us.evil.example'],
    ['are written in look-alike letters', 'https://zооm.us/j/1', 'https://zoom.us/j/1', 'zoom.us'],
    ['are look-alike letters, as the address is', 'https://zооm.us/j/1', 'https://zооm.us/j/1', 'xn--zm-fmca.us'],
    ['have a character in them that nobody sees', 'zo\u200bom.us', 'https://evil.example/', 'evil.example'],
    ['run the other way', '\u202esu.mooz', 'https://evil.example/', 'evil.example'],
    ['have another dot', 'zoom。us', 'https://evil.example/', 'evil.example'],
    ['have a mark over a letter', 'zo\u0323om.us', 'https://zoom.us/', 'zoom.us'],
    [
      'say nothing of a host, where the address has a password alone',
      'Join',
      'https://:x@evil.example/',
      'evil.example',
    ],
    ['say nothing of a host that is no plain Latin', 'Join', 'https://zооm.us/j/1', 'xn--zm-fmca.us'],
    ['name the host without a part of it', 'shop.example', 'https://shop.www.example/', 'shop.www.example'],
    ['name another mail’s host', 'kim@acme.example', 'mailto:kim@evil.example', 'evil.example'],
  ])('%s', (_, words, href, host) => {
    expect(unsaidHost(words, new URL(href))).toBe(host);
  });
});

describe('nothing is shown beside a link whose words', () => {
  test.each([
    [
      'are its address',
      'https://acme.example/files/report.pdf?x=a.b#c.de',
      'https://acme.example/files/report.pdf?x=a.b#c.de',
    ],
    ['are its address, shortened', 'acme.example/files/re…', 'https://www.acme.example/files/report.pdf'],
    ['are its host, in capitals', 'WWW.ACME.EXAMPLE', 'https://acme.example/'],
    ['name no host', 'Our agenda, version 2.1', 'https://acme.example/'],
    ['are a mail’s address', 'kim.lee@acme.example', 'mailto:kim.lee@acme.example?subject=x'],
    ['are a number', '+49 30 1234', 'tel:+49301234'],
    ['name a host, where the link has none', 'acme.example', 'tel:+49301234'],
    ['are a mail’s that goes to nobody', 'acme.example', 'mailto:'],
    ['have a character in them that nobody sees, and are the host', 'zo\u200bom.us', 'https://zoom.us/'],
    ['are the host, and its path has an @', 'acme.example', 'https://acme.example/@evil.example'],
    ['are empty', '', 'https://acme.example/'],
  ])('%s', (_, words, href) => {
    expect(unsaidHost(words, new URL(href))).toBeNull();
  });
});

test('a megabyte of dots and letters is read in no time worth measuring', () => {
  for (const piece of ['a.', 'a-', '.', 'ä.b/', 'a@']) {
    expect(() => unsaidHost(piece.repeat(500_000), new URL('https://acme.example/'))).not.toThrow();
  }
});
