import { sandboxId, type WireRecord } from '../close-server/records';
import { kim, northwind, robin } from './people';

/** Where others book a meeting. One that is shared is mapped to no address. */
export const schedulingLinks: WireRecord[] = [
  link('Intro call', robin.id, { url: 'https://calendar.close.example/robin/intro', duration_in_minutes: 30 }),
  link('Kim’s demo', kim.id, { url: 'https://calendar.close.example/kim/demo' }),
  link('Round robin', robin.id, { url: null, type: 'SHARED' }),
];

export function link(name: string, userId: string, parts: Record<string, unknown>): WireRecord {
  return {
    id: sandboxId('schlnk', name),
    name,
    description: '',
    duration_in_minutes: 45,
    source: 'MANUAL',
    type: 'USER',
    user_id: userId,
    organization_id: northwind,
    ...parts,
  };
}
