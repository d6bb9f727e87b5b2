import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatDay, formatNumericDay } from '../../../../time/format';
import { dayInstant } from '../../../../time/iso-day';
import { parseDay } from '../../../../time/parse-day';
import type { Viewer } from '../../../../time/viewer';
import { IconButton } from '../../../../ui/controls/IconButton';
import { Field } from '../../../../ui/fields/Field';
import { FieldError } from '../../../../ui/fields/FieldError';
import { useOwnId } from '../../../../ui/hooks/use-id';
import { CalendarIcon } from '../../../../ui/icons/icons';
import { words } from '../../../../words/words';
import { DayCalendar } from './DayCalendar';
import styles from './DayField.module.css';

type Props = {
  label: string;
  /** The label stands above the field. */
  labelSeen?: boolean;
  /** The text field. Where it has a text and `value` is null, what is typed is no day. */
  ref: RefObject<HTMLInputElement | null>;
  /** `2026-11-27`; null: none. */
  value: string | null;
  onChange: (day: string | null) => void;
  readOnly?: boolean;
  viewer: Viewer;
};

/**
 * A day, typed as one says it or chosen from a month. Three parts for the row that it is in: the field, below it the month, and what
 * is wrong.
 */
export function DayField({ label, labelSeen = false, ref, value, onChange, readOnly = false, viewer }: Props) {
  const { task } = words.nextSteps;
  /** What is being typed; null: the field shows the day as the rest of the panel writes it. */
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useOwnId();
  const inUtc = { ...viewer, timeZone: 'UTC' };
  const written = value === null ? '' : formatDay(dayInstant(value), inUtc);

  function type(text: string) {
    setTyped(text);
    setUnread(false);
    const day = parseDay(text, viewer);
    if (day !== value) onChange(day);
  }

  /** Typing is over: the field shows what was understood, or says that nothing was. */
  function settle() {
    if (typed === null) return;
    if (typed.trim() === '' || value !== null) setTyped(null);
    else setUnread(true);
  }

  function choose(day: string) {
    setTyped(null);
    setUnread(false);
    onChange(day);
    close();
  }

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <>
      <div class={styles.field}>
        {labelSeen && <label for={id}>{label}</label>}
        <div class={styles.box}>
          <Field
            ref={ref}
            id={id}
            type="text"
            {...(!labelSeen && { 'aria-label': label })}
            placeholder={task.dayPlaceholder}
            autocomplete="off"
            spellcheck={false}
            readOnly={readOnly}
            aria-invalid={unread}
            aria-describedby={`${id}-unread`}
            value={typed ?? written}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            onKeyDown={({ key }) => key === 'Enter' && settle()}
            onBlur={settle}
          />
          {!readOnly && (
            <IconButton label={task.chooseDay} expanded={open} ref={button} onClick={() => setOpen(!open)}>
              <CalendarIcon />
            </IconButton>
          )}
        </div>
      </div>
      {open && !readOnly && <DayCalendar value={value} onChoose={choose} onClose={close} viewer={viewer} />}
      <div class={styles.unread}>
        <FieldError id={`${id}-unread`} text={unread ? task.unreadDay(formatNumericDay(viewer.now, viewer)) : ''} />
      </div>
    </>
  );
}
