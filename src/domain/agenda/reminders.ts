/** How long before a meeting its reminder may come, minutes. */
export const reminderMinutes = [1, 2, 5, 10, 15] as const;

export type ReminderMinutes = (typeof reminderMinutes)[number];

/** What the user wants of reminders. */
export type ReminderWish = {
  on: boolean;
  minutes: ReminderMinutes;
  /** Whether a notification says who it is with: it may stay in the computer's list, and be seen on a shared screen. */
  names: boolean;
};

/** Off, until the user switches them on. */
export const NO_REMINDERS: ReminderWish = { on: false, minutes: 5, names: true };

/**
 * What comes of the wish. `hindered`: the browser's permission was taken away, so they are off; or no meetings are kept to be
 * reminded of, by the user's choice or an administrator's.
 */
export type Reminders = ReminderWish & { hindered: 'permission' | 'nothing-kept' | 'managed' | null };
