import * as v from 'valibot';
import { reminderMinutes } from '../../domain/agenda/reminders';
import { fields } from './own-fields';

/** What the user wants of reminders. */
export const reminderWish = fields({ on: v.boolean(), minutes: v.picklist(reminderMinutes), names: v.boolean() });
