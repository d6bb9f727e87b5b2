import type { LeadCard, MeetingCard, PanelState, Person } from '../../../src/lookup/panel-state';

/** Tuesday 24 November 2026, 10:42 in Berlin. */
export const now = Date.UTC(2026, 10, 24, 9, 42);

const minute = 60_000;

export function person(changes: Partial<Person> = {}): Person {
  return {
    name: 'Dana Doe',
    email: 'dana@acme.example',
    role: 'contact',
    organizer: false,
    answer: 'yes',
    ...changes,
  };
}

type CardChanges = Partial<Omit<LeadCard, 'meeting'>> & { meeting?: Partial<MeetingCard> };

/** A discovery call in 18 minutes, with one contact. */
export function card({ meeting, ...changes }: CardChanges = {}): LeadCard {
  return {
    leadId: 'lead_1',
    lead: { kind: 'known', name: 'Acme Robotics GmbH', url: 'https://app.close.com/lead/lead_1/', status: 'Qualified' },
    match: { by: 'event-id', occurrence: 'exact' },
    ...changes,
    meeting: {
      id: 'acti_1',
      title: 'Discovery call',
      startsAt: now + 18 * minute,
      endsAt: now + 48 * minute,
      status: 'upcoming',
      join: { url: 'https://acme.zoom.us/j/1', host: 'acme.zoom.us', service: 'Zoom' },
      people: [person()],
      ...meeting,
    },
  };
}

export function found(...leads: LeadCard[]): PanelState {
  return { kind: 'found', organization: 'Northwind Sales', leads, askedAt: now };
}
