import { formatDay, formatNumericDay } from '../../../time/format';
import { dayInstant } from '../../../time/iso-day';
import { parseDay } from '../../../time/parse-day';
import { words } from '../../../words/words';
import { WhenField, type WhenFieldProps } from './WhenField';

/** A day, `2026-11-27`, typed as one says it or chosen from a month. */
export function DayField(props: WhenFieldProps<string>) {
  const { viewer } = props;
  const inUtc = { ...viewer, timeZone: 'UTC' };
  return (
    <WhenField
      {...props}
      read={(typed) => parseDay(typed, viewer)}
      write={(day) => formatDay(dayInstant(day), inUtc)}
      dayOf={(day) => day}
      onDay={(day) => day}
      unreadText={words.nextSteps.task.unreadDay(formatNumericDay(viewer.now, viewer))}
    />
  );
}
