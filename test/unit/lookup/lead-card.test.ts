import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/close/leads/lead';
import type { Match } from '../../../src/domain/panel-state';
import type { Story } from '../../../src/domain/story/story';
import { type FoundMeeting, toLeadCards, withStory } from '../../../src/lookup/cards/lead-card';
import { attendee, contact, lead, meeting, options } from './records';

const match: Match = { by: 'event-id', occurrence: 'exact' };
const found = (changes: Parameters<typeof meeting>[0] = {}): FoundMeeting => ({ meeting: meeting(changes), match });

function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined || items.length !== 1) throw new Error(`${items.length} items`);
  return item;
}

const card = (changes: Parameters<typeof meeting>[0], leads: Parameters<typeof toLeadCards>[1] = 'loading') =>
  only(toLeadCards([found(changes)], leads, options));

describe('the lead, as it becomes known', () => {
  test.each<[what: string, leadId: string | null, leads: Parameters<typeof toLeadCards>[1], kind: string]>([
    ['asked for', 'lead_1', 'loading', 'loading'],
    ['there', 'lead_1', [lead()], 'known'],
    ['deleted, or hidden from this user', 'lead_1', [lead({ id: 'lead_2' })], 'gone'],
    ['not to be asked for', 'lead_1', 'failed', 'failed'],
    ['a meeting without one', null, 'loading', 'gone'],
    ['a meeting without one, and the request failed', null, 'failed', 'gone'],
  ])('%s', (_what, leadId, leads, kind) => {
    const { lead: head, brief } = card({ leadId }, leads);
    expect(head.kind).toBe(kind);
    expect(brief === null).toBe(kind !== 'known');
  });

  test('each meeting gets its own', () => {
    const meetings = [found({ leadId: 'lead_2' }), found({ leadId: 'lead_1' })];
    const cards = toLeadCards(meetings, [lead(), lead({ id: 'lead_2', name: 'Beta' })], options);
    expect(cards.map((one) => one.lead.kind === 'known' && one.lead.name)).toEqual(['Beta', 'Acme']);
  });
});

describe('website', () => {
  test.each([
    ['https://www.acme.test/', 'https://www.acme.test/', 'acme.test'],
    ['http://acme.test:8080/a?b', 'http://acme.test:8080/a?b', 'acme.test:8080'],
    ['https://аcme.test', 'https://xn--cme-5cd.test/', 'xn--cme-5cd.test'],
  ])('%s', (website, url, host) => {
    expect(headOf({ website })).toMatchObject({ website: { url, host } });
  });

  test.each(['javascript:alert(1)', 'https://close.com@evil.test/', 'acme.test', 'https://', null])(
    '%s is none',
    (website) => {
      expect(headOf({ website })).toMatchObject({ website: null });
    },
  );
});

describe('the lead’s clock', () => {
  test.each([
    ['2026-03-09T11:00:00+01:00', 60],
    ['2026-03-09T05:30:00.123456-04:30', -270],
    ['2026-03-09T15:45:00+0545', 345],
    ['2026-03-09T10:00:00Z', 0],
    ['2026-03-09T10:00:00-00:00', 0],
  ])('%s', (localTime, offset) => {
    expect(headOf({ localTime, place: 'Oslo' })).toMatchObject({ clock: { offset, place: 'Oslo' } });
  });

  test.each(['2026-03-09T10:00:00', '2026-03-09', '2026-03-09T10:00:00+25:00', 'noon', null])(
    '%s tells no offset',
    (localTime) => {
      expect(headOf({ localTime, place: 'Oslo' })).toMatchObject({ clock: null });
    },
  );

  test('without an address it goes all the same', () => {
    expect(headOf({ localTime: '2026-03-09T11:00:00+01:00' })).toMatchObject({ clock: { offset: 60, place: null } });
  });
});

function headOf(changes: Partial<Lead>) {
  return card({}, [lead(changes)]).lead;
}

describe('people', () => {
  const attendees = [
    attendee({ userId: 'user_1', email: 'robin@us.test', isOrganizer: true, answer: 'yes' }),
    attendee({ email: 'guest@acme.test' }),
    attendee({ contactId: 'cont_2', email: 'mikael@acme.test', name: 'Mikael', answer: 'no' }),
    attendee({ contactId: 'cont_1', email: 'dana@acme.test' }),
    attendee(),
  ];
  const dana = contact({
    title: 'Head of Automation',
    emails: ['dana@acme.test', 'dana@home.test'],
    phones: [{ text: '+49 30 1', number: '+49301' }],
  });

  test('contacts, then strangers, then users; Close’s order among them', () => {
    const { people } = card({ attendees }).meeting;
    expect(people.map(({ email, role }) => [email, role])).toEqual([
      ['mikael@acme.test', 'contact'],
      ['dana@acme.test', 'contact'],
      ['guest@acme.test', 'unknown'],
      [null, 'unknown'],
      ['robin@us.test', 'user'],
    ]);
    expect(people.map(({ organizer }) => organizer)).toEqual([false, false, false, false, true]);
  });

  test('what the lead knows of a contact comes with it, and nobody moves', () => {
    const before = card({ attendees }).meeting.people;
    const after = card({ attendees }, [lead({ contacts: [dana, contact({ id: 'cont_9' })] })]).meeting.people;
    expect(after.map(({ email }) => email)).toEqual(before.map(({ email }) => email));
    expect(before.every((person) => person.contact === null)).toBe(true);
    expect(after[1]).toMatchObject({
      name: 'Dana Doe',
      contact: {
        title: 'Head of Automation',
        emails: ['dana@acme.test', 'dana@home.test'],
        phones: [{ text: '+49 30 1', number: '+49301' }],
      },
    });
    // A contact of the event whom the lead no longer has.
    expect(after[0]).toMatchObject({ name: 'Mikael', role: 'contact', contact: null });
  });

  test('two hundred of them, all there', () => {
    const crowd = Array.from({ length: 200 }, (_, index) =>
      attendee(index % 2 === 0 ? { userId: `user_${index}` } : { contactId: `cont_${index}` }),
    );
    const { people } = card({ attendees: crowd }).meeting;
    expect(people).toHaveLength(200);
    expect(people.slice(0, 100).every(({ role }) => role === 'contact')).toBe(true);
  });
});

describe('what the meeting itself has', () => {
  test('note and summary as Close has them', () => {
    const changes = { userNoteHtml: '<p>Ask for <b>dates</b></p>', summaryHtml: '<p>They want it</p>' };
    expect(card(changes).meeting).toMatchObject({
      noteHtml: changes.userNoteHtml,
      summaryHtml: changes.summaryHtml,
    });
  });

  test('the calendar’s own description is no note', () => {
    expect(card({ note: 'Agenda' }).meeting.noteHtml).toBeNull();
  });

  test.each([
    ['none yet', null, [], null],
    [
      'by its name',
      'outcome_1',
      [{ id: 'outcome_1', name: 'Qualified', forMeetings: true }],
      { name: 'Qualified', deleted: false },
    ],
    [
      'deleted since',
      'outcome_1',
      [{ id: 'outcome_2', name: 'Lost', forMeetings: true }],
      { name: null, deleted: true },
    ],
    ['without a name while the names are not there', 'outcome_1', null, { name: null, deleted: false }],
  ])('outcome: %s', (_what, outcomeId, outcomes, outcome) => {
    const [one] = toLeadCards([found({ outcomeId })], 'loading', { ...options, outcomes });
    expect(one?.meeting.outcome).toEqual(outcome === null ? null : { id: outcomeId, suggested: null, ...outcome });
  });

  test('each paused workflow once', () => {
    const pausedWorkflows = [
      { subscriptionId: null, name: 'Nurture', contactName: 'Dana' },
      { subscriptionId: null, name: null, contactName: 'Dana' },
      { subscriptionId: null, name: 'Nurture', contactName: 'Mikael' },
      { subscriptionId: null, name: 'Renewal', contactName: null },
    ];
    expect(card({ pausedWorkflows }).meeting.pausedWorkflows).toEqual(['Nurture', 'Renewal']);
  });
});

test('a story goes to its own lead, and to none that is not known', () => {
  const cards = toLeadCards(
    [found(), found({ leadId: 'lead_2' }), found({ leadId: 'lead_gone' })],
    [lead(), lead({ id: 'lead_2' })],
    options,
  );
  const story: Story = { kind: 'known', items: [], more: false, drafts: [] };
  const after = withStory(withStory(cards, 'lead_2', story), 'lead_gone', story);
  expect(after.map(({ brief }) => brief?.story)).toEqual([{ kind: 'loading' }, story, undefined]);
});
