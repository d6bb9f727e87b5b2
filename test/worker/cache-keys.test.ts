import { expect, test } from 'vitest';
import {
  accountId,
  cacheKeys,
  cachePrefixes,
  draftKeyAmong,
  isOfOwners,
  lastingKeys,
  lastingKeysOf,
} from '../../src/background/storage/cache-keys';

const robin = { organizationId: 'orga_1', userId: 'user_1' };
const others = [
  { organizationId: 'orga_1', userId: 'user_2' },
  { organizationId: 'orga_2', userId: 'user_1' },
  { organizationId: 'orga_12', userId: 'user_1' },
];
const namesOf = (owner: typeof robin) => [
  cacheKeys.list(owner, 'users'),
  cacheKeys.lead(owner, 'lead_1'),
  cacheKeys.activity(owner, 'lead_1'),
  cacheKeys.seen(owner, 'google:event'),
  cacheKeys.looks(owner, 'google:event'),
  cacheKeys.writtenMeeting(owner, 'meet_1'),
  cacheKeys.writtenLead(owner, 'lead_1'),
  cacheKeys.writtenTasks(owner, 'lead_1'),
  cacheKeys.sent(owner, 'draft-one'),
  cacheKeys.made(owner, 'kim@acme.test'),
];
const withPrefix = (names: string[], prefix: string) => names.filter((name) => name.startsWith(prefix));

test('an account takes all its own answers along and nobody else’s; the pause of its organization stays', () => {
  const everyone = [...namesOf(robin), ...others.flatMap(namesOf), cacheKeys.pause('orga_1')];
  expect(withPrefix(everyone, cachePrefixes.account(accountId(robin)))).toEqual(namesOf(robin));
});

test('what a write invalidates is of one kind and one account', () => {
  const everyone = [...namesOf(robin), ...others.flatMap(namesOf)];
  expect(withPrefix(everyone, cachePrefixes.seen(robin))).toEqual([cacheKeys.seen(robin, 'google:event')]);
  expect(withPrefix(everyone, cachePrefixes.leads(robin))).toEqual([cacheKeys.lead(robin, 'lead_1')]);
  expect(withPrefix(everyone, cachePrefixes.activities(robin))).toEqual([cacheKeys.activity(robin, 'lead_1')]);
});

test('only answers of an account that is here are welcome', () => {
  expect(namesOf(robin).every((name) => isOfOwners(name, [robin]))).toBe(true);
  expect(isOfOwners(cacheKeys.pause('orga_1'), [robin])).toBe(true);
  expect(others.flatMap(namesOf).some((name) => isOfOwners(name, [robin]))).toBe(false);
  expect(namesOf(robin).some((name) => isOfOwners(name, []))).toBe(false);
});

test('an organization takes along what lasts for it: drafts, chosen fields, preferred strategies', () => {
  const names = (organizationId: string) => [
    lastingKeys.chosenFields(organizationId),
    lastingKeys.preferredStrategy(organizationId, 'google'),
    lastingKeys.draft(organizationId, 'draft-one'),
  ];
  const all = [lastingKeys.accounts, ...names('orga_1'), ...names('orga_12')];
  expect(lastingKeysOf('orga_1', all)).toEqual(names('orga_1'));
  expect(draftKeyAmong(all, 'draft-one')).toBe(lastingKeys.draft('orga_1', 'draft-one'));
  expect(draftKeyAmong(all, 'one')).toBeUndefined();
});
