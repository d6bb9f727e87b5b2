import type { Answer, SchedulingLink } from '../../domain/answers';
import type { Ask } from '../close-access/ask';

/** The user's own, by name: a colleague's would book a meeting with somebody else. */
export function getSchedulingLinks(ask: Ask): Promise<Answer<SchedulingLink[]>> {
  return ask(async ({ userId }, client) => {
    const own = (await client.getSchedulingLinks()).filter((link) => link.userId === userId);
    return own
      .map(({ id, name, url, minutes }) => ({ id, name, url, minutes }))
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
  });
}
