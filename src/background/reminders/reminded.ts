import * as v from 'valibot';
import type { Reminder } from '../../lookup/agenda/reminders';
import { DAY_MS } from '../../time/durations';
import type { StorageArea } from '../platform/ports';
import { REMINDED } from '../storage/cache-keys';

const entrySchema = v.object({ key: v.string(), meetingId: v.string(), startsAt: v.number() });
const storedSchema = v.fallback(v.array(entrySchema), []);

/** What the user was reminded of, so that no worker does it twice, and which meeting a notification stands for. */
export function createReminded(session: StorageArea) {
  const readAll = async () => v.parse(storedSchema, (await session.get(REMINDED))[REMINDED]);
  return {
    /** The meetings' ids by the reminders' keys. */
    read: async () => new Map((await readAll()).map(({ key, meetingId }) => [key, meetingId])),
    /** What is long over is forgotten. */
    async add(reminders: readonly Reminder[], now: number): Promise<void> {
      const before = (await readAll()).filter(({ startsAt }) => startsAt > now - DAY_MS);
      const added = reminders.map(({ key, meetingId, startsAt }) => ({ key, meetingId, startsAt }));
      await session.set({ [REMINDED]: [...before, ...added] });
    },
    forget: () => session.remove(REMINDED),
  };
}
