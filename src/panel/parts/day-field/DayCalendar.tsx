import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { calendarDay } from '../../../time/calendar-day';
import { DAY_MS } from '../../../time/durations';
import { dayNumber, isoDay } from '../../../time/iso-day';
import { firstDayOfWeek, inMonths, monthStart, monthWeeks } from '../../../time/month-weeks';
import type { Viewer } from '../../../time/viewer';
import { IconButton } from '../../../ui/controls/IconButton';
import { readingKey } from '../../../ui/hooks/reading-key';
import { BackIcon, OnwardIcon } from '../../../ui/icons/arrow-icons';
import { words } from '../../../words/words';
import styles from './DayCalendar.module.css';
import { dayAfterKey } from './day-keys';

type Props = {
  /** What the field is called that it belongs to. */
  of: string;
  /** `2026-11-27`; null: none. */
  value: string | null;
  onChoose: (event: Event, day: string) => void;
  onClose: () => void;
  viewer: Viewer;
};

/**
 * A month to choose a day from. One day is in the order of Tab, and arrows move from it; Escape closes it:
 * https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/
 */
export function DayCalendar({ of, value, onChoose, onClose, viewer }: Props) {
  const { task } = words.nextSteps;
  const today = calendarDay(viewer.now, viewer.timeZone);
  const chosen = value === null ? null : dayNumber(value);
  /** The day in the order of Tab; its month is the one that is shown. */
  const [at, setAt] = useState(chosen ?? today);
  const [moved, setMoved] = useState(0);
  const box = useRef<HTMLFieldSetElement>(null);
  const firstDay = firstDayOfWeek(viewer.locale);
  const weeks = monthWeeks(at, firstDay);
  const write = (day: number, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(viewer.locale, { ...parts, timeZone: 'UTC' }).format(day * DAY_MS);

  // It may be below what is in sight.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  // As it opens, and after each key, before the next one; the arrows of the head keep the focus.
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('td > [tabindex="0"]')?.focus(), [moved]);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>) {
    const to = dayAfterKey(readingKey(event.key, event.currentTarget), at, firstDay);
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    setMoved(moved + 1);
  }

  return (
    <fieldset
      ref={box}
      class={styles.month}
      aria-label={task.chooseDay(of)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div class={styles.head}>
        <IconButton label={task.earlierMonth} onClick={() => setAt(inMonths(at, -1))}>
          <BackIcon />
        </IconButton>
        <span class={styles.name} aria-live="polite">
          {write(at, { month: 'long', year: 'numeric' })}
        </span>
        <IconButton label={task.laterMonth} onClick={() => setAt(inMonths(at, 1))}>
          <OnwardIcon />
        </IconButton>
      </div>
      <table class={styles.days} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={write(day, { weekday: 'long' })}>
                {write(day, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    class={styles.day}
                    tabIndex={day === at ? 0 : -1}
                    aria-label={write(day, { dateStyle: 'full' })}
                    aria-pressed={day === chosen}
                    aria-current={day === today ? 'date' : undefined}
                    data-other={monthStart(day, 0) !== monthStart(at, 0) || undefined}
                    onClick={(event) => onChoose(event, isoDay(day))}
                  >
                    {new Date(day * DAY_MS).getUTCDate()}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
