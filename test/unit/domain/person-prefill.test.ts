import { describe, expect, test } from 'vitest';
import { proposeLeadName, proposeName } from '../../../src/domain/person-prefill';

describe('a new contact is called', () => {
  test.each<[why: string, email: string, given: string | null, name: string]>([
    ['as the invitation says', 'lee@else.example', 'Lee Else', 'Lee Else'],
    ['the same, in one line', 'lee@else.example', ' Lee \n Else ', 'Lee Else'],
    ['first name first', 'lee@else.example', 'Else, Lee', 'Lee Else'],
    ['what the address tells', 'lee.else@acme.example', null, 'Lee Else'],
    [
      'what the address tells, if that is all the invitation has',
      'lee.else@acme.example',
      'lee.else@acme.example',
      'Lee Else',
    ],
    ['by one word of it', 'lee@acme.example', '', 'Lee'],
    ['without its tag', 'lee.else+sales@acme.example', null, 'Lee Else'],
    ['without a number', 'lee_else2@acme.example', null, 'Lee Else'],
    ['with a hyphen', 'anne-marie.o@acme.example', null, 'Anne-Marie O'],
    ['in any script', 'łucja.żak@acme.example', null, 'Łucja Żak'],
    ['nothing, for a mailbox', 'info@acme.example', null, ''],
    ['nothing, for a number', '4711@acme.example', null, ''],
  ])('%s', (_, email, given, name) => {
    expect(proposeName(email, given)).toBe(name);
  });
});

describe('a new lead is called', () => {
  test.each<[why: string, email: string, name: string]>([
    ['as its domain', 'lee@acme-robotics.example', 'Acme Robotics'],
    ['without what stands before', 'lee@mail.acme.example', 'Acme'],
    ['without a two-part ending', 'lee@acme.co.uk', 'Acme'],
    ['as a domain that only looks like one', 'lee@co.example', 'Co'],
    ['nothing, for private mail', 'lee@gmail.com', ''],
    ['nothing, for a name in punycode', 'lee@xn--mnchen-3ya.example', ''],
    ['nothing, for no domain', 'lee@localhost', ''],
    ['nothing, for no address', '', ''],
  ])('%s', (_, email, name) => {
    expect(proposeLeadName(email)).toBe(name);
  });
});
