import { dateFormat } from '../time/date-format';
import { HOUR_MS } from '../time/durations';
import type { Viewer } from '../time/viewer';
import { words } from '../words/words';
import styles from './DayView.module.css';
import type { SampleDay, SampleEvent, SampleName } from './sample/day';

type Props = { day: SampleDay; open: SampleName; onOpen: (name: SampleName) => void; viewer: Viewer };

/** The hours of a day with its events in them; on a narrow window the events alone, one below the other. */
export function DayView({ day: { from, before, events }, open, onOpen, viewer }: Props) {
  const hours = Array.from({ length: Math.round((before - from) / HOUR_MS) }, (_, hour) => from + hour * HOUR_MS);
  const hour = dateFormat(viewer.locale, { hour: 'numeric' });
  const height = (span: number) => `calc(${span / HOUR_MS} * var(--hour))`;
  return (
    <div class={styles.day}>
      <div class={styles.hours} aria-hidden="true">
        {hours.map((instant) => (
          <div key={instant} class={styles.hour}>
            <span>{hour.format(instant)}</span>
          </div>
        ))}
        <div class={styles.now} style={{ '--at': height(viewer.now - from) }} />
      </div>
      <ul class={styles.events}>
        {events.map((event) => (
          <li
            key={event.name}
            style={{ '--at': height(event.startsAt - from), '--for': height(event.endsAt - event.startsAt) }}
          >
            <EventButton event={event} current={event.name === open} onOpen={onOpen} viewer={viewer} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EventButton({
  event: { name, title, startsAt, endsAt },
  current,
  onOpen,
  viewer,
}: { event: SampleEvent; current: boolean } & Pick<Props, 'onOpen' | 'viewer'>) {
  const times = dateFormat(viewer.locale, { timeStyle: 'short' }).formatRange(startsAt, endsAt);
  return (
    <button type="button" class={styles.event} aria-pressed={current} onClick={() => onOpen(name)}>
      <span class={styles.title}>{title}</span>
      <span class={styles.times}>{times}</span>
      <span class={styles.shows}>{words.demo.shows[name]}</span>
    </button>
  );
}
