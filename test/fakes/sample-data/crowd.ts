import { sandboxId, type WireAttendee, type WireRecord } from '../close-server/records';
import { localDate } from './meetings';
import { organizer, stranger } from './people';

/** The lead that has too much of everything: for what a panel does with it. */
export const crowd = {
  id: sandboxId('lead', 'Crowd'),
  name: `اتحاد صانعي الأدوات ${'Grand Union of Independent Instrument Makers '.repeat(5).trim()}`,
} as const;

/** Names of people: none, from right to left, very long, with both directions and an override in one. */
const names = [
  null,
  'نور الدين حداد',
  `Ana-Lucía ${'Fernández de Córdoba y '.repeat(8)}Ruiz`,
  'יעל בן־דוד (CEO) \u202eoiduts\u202c',
  '李小龙',
  'Zoë Brown',
];

const nameAt = (index: number) => names[index % names.length] ?? null;
const emailAt = (index: number) => `person${index}@grand-union.example`;
const contactId = (index: number) => sandboxId('cont', `Crowd${index}x`);

/** How many of the guests are contacts of the lead. */
const contactCount = 40;

/** Two hundred: the one who invited, contacts, and people nobody knows; a few of them declined. */
export function crowdAttendees(): WireAttendee[] {
  const guests = Array.from({ length: 199 }, (_, index): WireAttendee => {
    const status = ['yes', 'noreply', 'no', 'maybe'][index % 4] ?? 'noreply';
    const guest = stranger(emailAt(index), nameAt(index), status);
    return index < contactCount ? { ...guest, contact_id: contactId(index) } : guest;
  });
  return [organizer, ...guests];
}

export function crowdContacts(organizationId: string): WireRecord[] {
  return Array.from({ length: contactCount }, (_, index) => ({
    id: contactId(index),
    lead_id: crowd.id,
    organization_id: organizationId,
    name: nameAt(index),
    display_name: nameAt(index),
    title: index % 3 === 0 ? null : `Delegate for ${'regional coordination and '.repeat(index % 6)}tools`,
    emails: [{ email: emailAt(index), type: 'office', is_unsubscribed: false }],
    phones: [],
    urls: [],
  }));
}

export function crowdOpportunities(): WireRecord[] {
  return Array.from({ length: 50 }, (_, index) => ({
    id: sandboxId('oppo', `Crowd${index}x`),
    lead_id: crowd.id,
    value: index % 10 === 0 ? null : 10_000_000 + index,
    annualized_value: index % 10 === 0 ? null : 10_000_000 + index,
    value_formatted: index % 10 === 0 ? null : `€${100_000 + index} annually`,
    status_type: 'active',
    status_label: 'ממתין '.repeat((index % 5) + 1).trim(),
    confidence: (index * 7) % 101,
    user_name: nameAt(index),
  }));
}

export function crowdTasks(now: number): WireRecord[] {
  return Array.from({ length: 60 }, (_, index) => ({
    id: sandboxId('task', `Crowd${index}x`),
    _type: 'lead',
    lead_id: crowd.id,
    text: index === 0 ? '' : `Task ${index} ${'of a long list '.repeat(index % 9)}`.trim(),
    date: index % 7 === 0 ? null : localDate(now, index - 30),
    is_complete: false,
    assigned_to_name: nameAt(index),
  }));
}
