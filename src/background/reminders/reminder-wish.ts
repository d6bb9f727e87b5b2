import * as v from 'valibot';
import { NO_REMINDERS, type ReminderWish, reminderMinutes } from '../../domain/agenda/reminders';
import type { Platform } from '../platform/ports';
import { REMINDERS } from '../storage/cache-keys';

const wishSchema = v.object({ on: v.boolean(), minutes: v.picklist(reminderMinutes), names: v.boolean() });

/** What the user wants of reminders, in `storage.local`. */
export function createReminderWish({ local }: Pick<Platform, 'local'>) {
  return {
    async read(): Promise<ReminderWish> {
      const stored = v.safeParse(wishSchema, (await local.get(REMINDERS))[REMINDERS]);
      return stored.success ? stored.output : NO_REMINDERS;
    },
    keep: (wish: ReminderWish) => local.set({ [REMINDERS]: wish }),
  };
}
