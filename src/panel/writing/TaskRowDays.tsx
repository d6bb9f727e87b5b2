import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../words/words';
import { formatDay } from '../format';
import type { Reader } from '../reader';
import { dayInstant, nextMonday, tomorrow } from './postpone-days';

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
  reader: Reader;
};

/** Other days for a task: the two that are wanted most, with their dates, and any other. */
export function TaskRowDays({ id, text, due, onChoose, onClose, reader }: Props) {
  const { task } = words.nextSteps;
  const field = useRef<HTMLInputElement>(null);
  const holder = useRef<HTMLFieldSetElement>(null);
  const choices = [
    { name: task.tomorrow, day: tomorrow(reader) },
    { name: task.nextWeek, day: nextMonday(reader) },
  ];

  useEffect(() => holder.current?.scrollIntoView({ block: 'nearest' }), []);

  function onSubmit(event: Event) {
    event.preventDefault();
    const day = field.current?.value ?? '';
    if (day === '') field.current?.focus();
    else onChoose(event, day);
  }

  return (
    <fieldset
      ref={holder}
      class="days"
      id={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <legend class="aloud">{task.postponeChoices(text)}</legend>
      {choices.map(({ name, day }) => (
        <button key={name} type="button" class="day" onClick={(event) => onChoose(event, day)}>
          <span class="day-name">{name}</span>
          <span class="day-date">{formatDay(dayInstant(day), { ...reader, timeZone: 'UTC' })}</span>
        </button>
      ))}
      <form class="day-form" noValidate onSubmit={onSubmit}>
        <input class="field" type="date" aria-label={task.day} defaultValue={due ?? ''} ref={field} />
        <button type="submit" class="button secondary">
          {task.set}
        </button>
      </form>
    </fieldset>
  );
}
