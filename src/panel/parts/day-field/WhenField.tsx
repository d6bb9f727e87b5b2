import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Viewer } from '../../../time/viewer';
import { IconButton } from '../../../ui/controls/IconButton';
import { Field } from '../../../ui/fields/Field';
import { FieldError } from '../../../ui/fields/FieldError';
import { useOwnId } from '../../../ui/hooks/use-id';
import { CalendarIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import { DayCalendar } from './DayCalendar';
import styles from './WhenField.module.css';

/** What a day and a moment have alike, for whoever draws such a field. */
export type WhenFieldProps<When> = {
  label: string;
  /** The label stands above the field. */
  labelSeen?: boolean;
  /** The text field. Where it has a text and `value` is null, what is typed cannot be read: then it is `:invalid`, too. */
  ref: RefObject<HTMLInputElement | null>;
  value: When | null;
  onChange: (when: When | null) => void;
  /** The user is done with it: Enter, a day of the month, or gone on to something else. Not with what cannot be read. */
  onSettle?: (event: Event, when: When | null) => void;
  /** Escape. */
  onCancel?: () => void;
  readOnly?: boolean;
  viewer: Viewer;
};

type Props<When> = WhenFieldProps<When> & {
  /** What is typed, or null where it cannot be told. */
  read: (typed: string) => When | null;
  /** As the rest of the panel writes it. */
  write: (when: When) => string;
  /** Its day, `2026-11-27`, for the month. */
  dayOf: (when: When) => string;
  /** The same on the day that was chosen from the month. */
  onDay: (day: string) => When;
  /** What to type instead. */
  unreadText: string;
};

/**
 * A day or a moment, typed as one says it or its day chosen from a month. Three parts for the row that it is in: the field, below it
 * the month, and what is wrong.
 */
export function WhenField<When>({
  label,
  labelSeen = false,
  ref,
  value,
  onChange,
  onSettle,
  onCancel,
  readOnly = false,
  viewer,
  read,
  write,
  dayOf,
  onDay,
  unreadText,
}: Props<When>) {
  const { task } = words.nextSteps;
  /** What is being typed; null: the field shows what was understood. */
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useOwnId();
  const written = value === null ? '' : write(value);
  const isUnread = typed !== null && typed.trim() !== '' && value === null;

  useEffect(() => ref.current?.setCustomValidity(isUnread ? unreadText : ''), [isUnread]);

  function type(text: string) {
    setTyped(text);
    setUnread(false);
    const when = read(text);
    if (when !== value) onChange(when);
  }

  /** Typing is over: the field shows what was understood, or says that nothing was. */
  function settle(event: Event) {
    if (typed === null) return;
    if (isUnread) return setUnread(true);
    setTyped(null);
    onSettle?.(event, value);
  }

  function cancel(event: Event) {
    if (!onCancel || typed === null) return;
    event.stopPropagation();
    setTyped(null);
    setUnread(false);
    onCancel();
  }

  function choose(event: Event, day: string) {
    setTyped(null);
    setUnread(false);
    const when = onDay(day);
    onChange(when);
    close();
    onSettle?.(event, when);
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
            onKeyDown={(event) => {
              if (event.key === 'Enter') settle(event);
              if (event.key === 'Escape') cancel(event);
            }}
            onBlur={settle}
          />
          {!readOnly && (
            <IconButton label={task.chooseDay(label)} expanded={open} ref={button} onClick={() => setOpen(!open)}>
              <CalendarIcon />
            </IconButton>
          )}
        </div>
      </div>
      {open && !readOnly && (
        <DayCalendar
          of={label}
          value={value === null ? null : dayOf(value)}
          onChoose={choose}
          onClose={close}
          viewer={viewer}
        />
      )}
      <div class={styles.unread}>
        <FieldError id={`${id}-unread`} text={unread ? unreadText : ''} />
      </div>
    </>
  );
}
