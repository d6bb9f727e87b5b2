import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../../time/format';
import { dayInstant } from '../../../time/iso-day';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { DayField } from '../../parts/day-field/DayField';
import { nextMonday, tomorrow } from './postpone-days';
import styles from './TaskRowDays.module.css';

type Props = {
  id: string;
  /** What the task is called. */
  text: string;
  /** The day it has now. */
  due: string | null;
  /** To be called in the event's own handler. */
  onChoose: (event: Event, day: string) => void;
  /** Back to where it was opened. */
  onClose: () => void;
  viewer: Viewer;
};

/** Other days for a task: the two that are wanted most, with their dates, and any other. */
export function TaskRowDays({ id, text, due, onChoose, onClose, viewer }: Props) {
  const { task } = words.nextSteps;
  const field = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState(due);
  const holder = useRef<HTMLFieldSetElement>(null);
  const choices = [
    { name: task.tomorrow, day: tomorrow(viewer) },
    { name: task.nextWeek, day: nextMonday(viewer) },
  ];

  useEffect(() => holder.current?.scrollIntoView({ block: 'nearest' }), []);

  function onSubmit(event: Event) {
    event.preventDefault();
    if (day === null) field.current?.focus();
    else onChoose(event, day);
  }

  return (
    <fieldset
      ref={holder}
      class={styles.days}
      id={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <legend class={textStyles.visuallyHidden}>{task.postponeChoices(text)}</legend>
      {choices.map(({ name, day }) => (
        <button key={name} type="button" class={styles.day} onClick={(event) => onChoose(event, day)}>
          <span class={styles.dayName}>{name}</span>
          <span class={styles.dayDate}>{formatDay(dayInstant(day), { ...viewer, timeZone: 'UTC' })}</span>
        </button>
      ))}
      <form class={styles.dayForm} noValidate onSubmit={onSubmit}>
        <DayField label={task.day} ref={field} value={day} onChange={setDay} viewer={viewer} />
        <Button type="submit" kind="secondary">
          {task.set}
        </Button>
      </form>
    </fieldset>
  );
}
