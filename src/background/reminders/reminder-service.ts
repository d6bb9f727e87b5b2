import type { Reminders, ReminderWish } from '../../domain/agenda/reminders';
import { type Reminder, toReminders } from '../../lookup/agenda/reminders';
import { MINUTE_MS } from '../../time/durations';
import { userLocale } from '../../time/user-locale';
import type { WorkerWords } from '../../words/worker-words';
import type { AccountStore } from '../accounts/account-store';
import type { AgendaService } from '../agenda/agenda-service';
import type { Platform } from '../platform/ports';
import { REMINDED } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import { createReminded } from './reminded';
import { reminderText } from './reminder-text';
import { createReminderWish } from './reminder-wish';

type ReminderOptions = {
  platform: Pick<
    Platform,
    'alarms' | 'local' | 'notifications' | 'now' | 'openWindow' | 'session' | 'tabs' | 'timeZone'
  >;
  accounts: Pick<AccountStore, 'readChosen'>;
  agenda: Pick<AgendaService, 'read'>;
  agendaKeeping: { read(): Promise<string>; isAllowed(): Promise<boolean> };
  mutex: KeyedMutex;
  words(): Promise<WorkerWords>;
  /** The tab that shows this meeting's event; null where none does. */
  tabShowing(meetingId: string): Promise<number | null>;
};

/** The one alarm there is: for the next reminder. */
const ALARM = 'reminder';
/** An alarm comes late after the computer has slept: a meeting that has begun longer ago needs no reminder. */
const LATE_MS = 3 * MINUTE_MS;

/**
 * A notification before each of the user's meetings, out of the kept agenda and never by a request. What it has to do is worked
 * out anew each time: what was reminded of is in `storage.session`, and the browser keeps the alarm while the worker sleeps.
 */
export function createReminderService(options: ReminderOptions) {
  const { platform, accounts, agenda, agendaKeeping, mutex, words, tabShowing } = options;
  const { alarms, notifications } = platform;
  const wish = createReminderWish(platform);
  const reminded = createReminded(platform.session);

  /** Off where the browser's permission was taken away meanwhile, whatever the user has wished before. */
  async function read(): Promise<Reminders> {
    const [wished, granted, keeping, allowed] = await Promise.all([
      wish.read(),
      notifications.areGranted(),
      agendaKeeping.read(),
      agendaKeeping.isAllowed(),
    ]);
    const withheld = wished.on && !granted;
    const kept = allowed ? (keeping === 'never' ? 'nothing-kept' : null) : 'managed';
    return { ...wished, on: wished.on && granted, hindered: kept ?? (withheld ? 'permission' : null) };
  }

  async function planNow(): Promise<void> {
    const wished = await wish.read();
    // Most want none, and this runs with each change of the agenda.
    if (!wished.on) return;
    const granted = await notifications.areGranted();
    const reminders = granted ? await known() : [];
    if (granted) await withdraw(reminders);
    const now = platform.now();
    const before = await reminded.read();
    const waiting = reminders.filter(({ key }) => !before.has(key));
    const due = waiting.filter((one) => isDue(one, wished, now));
    // First of all: a worker that is stopped in between says it once too little rather than twice.
    if (due.length > 0) await reminded.add(due, now);
    await setAlarm(waiting, wished, now);
    for (const one of due) await show(one, wished, now);
  }

  /** None where no agenda is kept. */
  async function known(): Promise<Reminder[]> {
    const account = await accounts.readChosen();
    const kept = account && (await agenda.read(account));
    return kept ? toReminders(kept, { userId: account.userId, timeZone: platform.timeZone() }) : [];
  }

  /** What was shown of a meeting that was moved, called off or forgotten since. */
  async function withdraw(reminders: readonly Reminder[]): Promise<void> {
    const keys = new Set(reminders.map(({ key }) => key));
    for (const key of await notifications.shown()) if (!keys.has(key)) await notifications.hide(key);
  }

  async function setAlarm(waiting: readonly Reminder[], { minutes }: ReminderWish, now: number): Promise<void> {
    const times = waiting.map(({ startsAt }) => startsAt - minutes * MINUTE_MS).filter((at) => at > now);
    await (times.length > 0 ? alarms.set(ALARM, Math.min(...times)) : alarms.clear(ALARM));
  }

  async function show(reminder: Reminder, { names }: ReminderWish, now: number): Promise<void> {
    const { language, reminder: text } = await words();
    const viewer = { now, locale: userLocale(language), timeZone: platform.timeZone() };
    await notifications.show(reminder.key, reminderText(reminder, { names, viewer, text })).catch(() => undefined);
  }

  async function stop(): Promise<void> {
    await alarms.clear(ALARM);
    if (await notifications.areGranted()) await withdraw([]);
  }

  return {
    read,
    /** Something may have changed: what is kept, what is wished, or the time. Never rejects. */
    plan: () => mutex(REMINDED, planNow).catch(() => undefined),
    async choose(next: ReminderWish): Promise<void> {
      await mutex(REMINDED, async () => {
        await wish.keep(next);
        await (next.on ? planNow() : stop());
      });
    },
    /** The user has pressed it: the calendar's tab that shows the event comes to the front, else a window of ours with the brief. */
    async open(key: string): Promise<void> {
      const meetingId = (await reminded.read()).get(key);
      await notifications.hide(key);
      if (meetingId === undefined) return;
      const tabId = await tabShowing(meetingId);
      const shown = tabId !== null && (await platform.tabs.bringToFront(tabId).then(yes, no));
      if (!shown) await platform.openWindow(`src/popup/index.html?meeting=${meetingId}`);
    },
    /** Nothing is left of them. */
    forget: () =>
      mutex(REMINDED, async () => {
        await stop();
        await reminded.forget();
      }),
  };
}

function isDue({ startsAt }: Reminder, { minutes }: ReminderWish, now: number): boolean {
  return now >= startsAt - minutes * MINUTE_MS && now <= startsAt + LATE_MS;
}

const yes = () => true;
const no = () => false;
