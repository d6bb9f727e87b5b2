import { formatDay, formatWhen } from '../../../time/format';
import { dayInstant } from '../../../time/iso-day';
import type { Viewer } from '../../../time/viewer';
import chipStyles from '../../../ui/controls/Chip.module.css';
import { words } from '../../../words/words';
import styles from './NewTask.module.css';
import { quickDays } from './step-days';

type Props = {
  /** As a task has it, chosen or understood; null: none. */
  date: string | null;
  locked: boolean;
  /** Null: none, for the one that was chosen is pressed again. */
  onChoose: (date: string | null) => void;
  /** The field for any other day is in sight. */
  open: boolean;
  onOpen: (open: boolean) => void;
  viewer: Viewer;
};

/** The usual days as one click each; any other one is named on the button that leads to its field. */
export function NextStepDays({ date, locked, onChoose, open, onOpen, viewer }: Props) {
  const { task } = words.nextSteps;
  const days = quickDays(viewer);
  const other = date !== null && !days.some((day) => day.date === date);
  return (
    <fieldset class={`${chipStyles.chips} ${styles.days}`} aria-label={task.days}>
      {days.map((day) => (
        <button
          key={day.name}
          type="button"
          class={chipStyles.chip}
          aria-pressed={date === day.date}
          aria-disabled={locked}
          onClick={() => locked || onChoose(date === day.date ? null : day.date)}
        >
          {day.name}
        </button>
      ))}
      <button
        type="button"
        class={other ? `${chipStyles.chip} ${chipStyles.chosen}` : chipStyles.chip}
        aria-expanded={open}
        aria-disabled={locked}
        onClick={() => locked || onOpen(!open)}
      >
        {other ? writtenDate(date, viewer) : task.otherDay}
      </button>
    </fieldset>
  );
}

/** "Tue 24 Nov", "Tue 24 Nov, 9:00". */
export function writtenDate(date: string, viewer: Viewer): string {
  return date.includes('T')
    ? formatWhen(Date.parse(date), null, viewer)
    : formatDay(dayInstant(date), { ...viewer, timeZone: 'UTC' });
}
