import { useState } from 'preact/hooks';
import {
  type ReminderMinutes,
  type Reminders,
  type ReminderWish,
  reminderMinutes,
} from '../../domain/agenda/reminders';
import { Select } from '../../ui/fields/Select';
import { useOwnId } from '../../ui/hooks/use-id';
import textStyles from '../../ui/style/text.module.css';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { RemindersPart } from '../options-data';
import switchStyles from '../SavedSwitch.module.css';
import { useSavedChoice } from '../use-saved-choice';
import styles from './reminders.module.css';

type Props = Pick<RemindersPart, 'save' | 'allow'> & { kept: Reminders };

/** The switch, and what is chosen once it is on; each kept the moment it is chosen. */
export function ReminderChoices({ kept: { hindered, ...kept }, save, allow }: Props) {
  const { chosen, said, choose } = useSavedChoice<ReminderWish>(kept, save);
  const [refused, setRefused] = useState(false);
  const id = useOwnId();
  const { reminders: text } = words.options;
  const nothingKept = hindered === 'nothing-kept' || hindered === 'managed';

  async function turn(box: HTMLInputElement): Promise<void> {
    const on = box.checked;
    // In the very turn of the click, or the browser does not ask.
    const allowed = !on || (await allow());
    setRefused(!allowed);
    if (allowed) return choose({ ...chosen, on });
    box.checked = false;
  }

  return (
    <>
      {hindered !== null && (nothingKept || !(chosen.on || refused)) && (
        <p class={cardStyles.error}>{text.hindered[hindered]}</p>
      )}
      <label class={switchStyles.choice}>
        <input
          type="checkbox"
          checked={chosen.on}
          disabled={nothingKept && !chosen.on}
          aria-describedby={`${id}-from`}
          onChange={({ currentTarget }) => void turn(currentTarget)}
        />
        <span>
          {text.on}
          <span class={textStyles.muted} id={`${id}-from`}>
            {text.from}
          </span>
        </span>
      </label>
      {chosen.on && (
        <div class={styles.chosen}>
          <div class={styles.minutes}>
            <label for={`${id}-minutes`}>{text.minutes}</label>
            <Select
              id={`${id}-minutes`}
              value={chosen.minutes}
              onChange={({ currentTarget }) => void choose({ ...chosen, minutes: minutesOf(currentTarget.value) })}
            >
              {reminderMinutes.map((minutes) => (
                <option value={minutes} key={minutes}>
                  {text.minute(minutes)}
                </option>
              ))}
            </Select>
          </div>
          <label class={switchStyles.choice}>
            <input
              type="checkbox"
              checked={chosen.names}
              onChange={() => void choose({ ...chosen, names: !chosen.names })}
            />
            <span>
              {text.names.label}
              <span class={textStyles.muted}>{text.names.text}</span>
            </span>
          </label>
        </div>
      )}
      <p role="status" class={said === 'failed' || refused ? cardStyles.error : cardStyles.saved}>
        {refused ? text.refused : said !== '' && text[said]}
      </p>
    </>
  );
}

function minutesOf(value: string): ReminderMinutes {
  return reminderMinutes.find((minutes) => String(minutes) === value) ?? 5;
}
