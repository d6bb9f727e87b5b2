import { parseEmail } from '../email';
import type { LeadCard, Person } from '../panel-state';
import { isFailed } from '../story/story';

/** Whom a follow-up goes to, and whom it cannot reach. */
export type Recipients = {
  /** Contacts of the lead with an address. `id`: `cont_…`. */
  to: { id: string | null; name: string; email: string }[];
  /** Guests that are no contacts, or that Close has no address of. */
  leftOut: string[];
};

/** One's own team gets none. Every address once. */
export function recipientsOf(people: readonly Person[], unnamed: string): Recipients {
  const to: Recipients['to'] = [];
  const leftOut: string[] = [];
  for (const { role, name: given, email: stands, contact } of people) {
    if (role === 'user') continue;
    const email = [stands, ...(contact?.emails ?? [])].map((text) => parseEmail(text ?? '')).find(Boolean) ?? null;
    const name = given?.trim() || email || unnamed;
    if (role !== 'contact' || email === null) leftOut.push(name);
    else if (!to.some((other) => other.email === email)) to.push({ id: contact?.id ?? null, name, email });
  }
  return { to, leftOut };
}

/**
 * What the user has written to the guests since the meeting began: the newest draft that waits in Close, and whether something was
 * written at all, sent or not. Null where there is nobody to write to.
 */
export function followedUp({ meeting, brief }: LeadCard): { draftedAt: number | null; written: boolean } | null {
  const guests = recipientsOf(meeting.people, '').to.map(({ email }) => email);
  if (guests.length === 0) return null;
  const story = brief?.story;
  if (story?.kind !== 'known') return { draftedAt: null, written: false };
  const isToGuest = ({ at, address }: { at: number; address: string | null }) =>
    at >= meeting.startsAt && guests.some((guest) => guest === parseEmail(address ?? ''));
  const drafted = story.drafts.filter(isToGuest).map(({ at }) => at);
  const sent = story.items.some(
    (item) =>
      item.kind === 'email' &&
      item.mine &&
      item.direction !== 'in' &&
      item.workflow === null &&
      !isFailed(item) &&
      isToGuest(item),
  );
  return { draftedAt: drafted.length > 0 ? Math.max(...drafted) : null, written: sent || drafted.length > 0 };
}
