import type { words } from '../../words/words';

/** A company that is made up, and who works there. */
export type SampleLead = {
  id: string;
  name: string;
  contact: string;
  email: string;
  job: keyof typeof words.demo.jobs;
};

export const larkwell = lead('larkwell', 'Larkwell Coffee', 'Mara Lind', 'operations');
export const fennrick = lead('fennrick', 'Fennrick Bikes', 'Tom Vela', 'owner');
export const tidewater = lead('tidewater', 'Tidewater Studio', 'Aiko Mori', 'owner');

export const sampleLeads: readonly SampleLead[] = [larkwell, fennrick, tidewater];

/** Whoever sees the demo. */
export const me = { id: 'user_sample', name: 'Sam Rivera' };

export function leadUrl({ id }: SampleLead): string {
  return `https://close.example/${id}`;
}

function lead(id: string, name: string, contact: string, job: SampleLead['job']): SampleLead {
  return { id: `lead_${id}`, name, contact, email: `${contact.split(' ')[0]}@${id}.example`.toLowerCase(), job };
}
