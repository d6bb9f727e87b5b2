import { formatNumericDay, formatTime, formatWhen } from '../../../time/format';
import { minutesOf, parseMoment } from '../../../time/parse-moment';
import { dayOf } from '../../../time/zone-day';
import { instantOf } from '../../../time/zone-time';
import { words } from '../../../words/words';
import { WhenField, type WhenFieldProps } from './WhenField';

/** A day and its time, as an instant: typed as one says it, or the day chosen from a month, which keeps the time. */
export function MomentField(props: WhenFieldProps<number>) {
  const { value, viewer } = props;
  const example = `${formatNumericDay(viewer.now, viewer)} ${formatTime(viewer.now, viewer)}`;
  return (
    <WhenField
      {...props}
      read={(typed) => parseMoment(typed, viewer)}
      write={(instant) => formatWhen(instant, null, viewer)}
      dayOf={(instant) => dayOf(instant, viewer.timeZone)}
      onDay={(day) => instantOf(day, value === null ? 0 : minutesOf(value, viewer.timeZone), viewer.timeZone)}
      unreadText={words.nextSteps.task.unreadDay(example)}
    />
  );
}
