import type { CloseSandbox } from '../fakes/close-server';
import { sandboxKeys } from '../fakes/sample-data-organization';

/** Texts that Close alone knows, and the key: wherever one of them turns up, it came from us. */
export type Secrets = readonly string[];

/** Every spelling the key could leak in. */
export const keySpellings: Secrets = [
  sandboxKeys.robin,
  Buffer.from(`${sandboxKeys.robin}:`).toString('base64'),
  encodeURIComponent(btoa(`${sandboxKeys.robin}:`)),
];

/** Makes all that Close knows of the discovery call unlike anything the calendar's page says of it. */
export function plantSecrets({ data, events }: CloseSandbox): Secrets {
  const { discoveryCall } = events;
  const meeting = data.meetings.find(({ title }) => title === discoveryCall.title);
  const lead = data.leads.find(({ id }) => id === discoveryCall.leads[0]?.id);
  if (!meeting || !lead) throw new Error('The sample has changed.');
  Object.assign(meeting, {
    title: 'Zebra title',
    note: 'Zebra note',
    user_note: 'Zebra user note',
    conference_links: [{ type: 'ZOOM', url: 'https://zoom.us/j/5550005550' }],
    attendees: [{ name: 'Zebra guest', email: 'zebra@guest.example', status: 'yes', is_organizer: false }],
  });
  Object.assign(lead, { display_name: 'Zebra lead', name: 'Zebra lead', status_label: 'Zebra status' });
  return ['Zebra', 'zebra', '5550005550', meeting.id, lead.id, 'Northwind Sales', 'app.close.com', ...keySpellings];
}
