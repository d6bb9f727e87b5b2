import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Viewer } from '../../../time/viewer';
import { IconButton } from '../../../ui/controls/IconButton';
import { Field } from '../../../ui/fields/Field';
import { FieldError } from '../../../ui/fields/FieldError';
import { useOwnId } from '../../../ui/hooks/use-id';
import { CalendarIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import { DayCalendar } from './DayCalendar';
import styles from './WhenField.module.css';

type Props = {
  label: string;
  /** The label stands above the field. */
  labelSeen?: boolean;
  ref?: RefObject<HTMLInputElement | null>;
  /** What is in the field. */
  text: string;
  /** It cannot be read, and the user has tried to go on with it. */
  unread: boolean;
  /** What to type instead. */
  unreadText: string;
  /** It was typed earlier, and is not saved. */
  unsaved?: boolean;
  /** `2026-11-27`, for the month; null: none. */
  day: string | null;
  onType: (text: string) => void;
  onEnter: (event: Event) => void;
  /** Escape: false where there was nothing to take back, so that the key goes on. */
  onEscape?: () => boolean;
  onLeave: (event: FocusEvent) => void;
  /** `2026-11-27` */
  onChoose: (event: Event, day: string) => void;
  readOnly?: boolean;
  viewer: Viewer;
};

/** Three parts for the row that it is in: a field for a day or a moment, below it the month to choose from, and what is wrong. */
export function WhenBox(props: Props) {
  const { label, labelSeen = false, ref, text, unread, unreadText, unsaved = false, day, readOnly = false } = props;
  const { onType, onEnter, onEscape, onLeave, onChoose, viewer } = props;
  const { task } = words.nextSteps;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useOwnId();

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
            {...(ref && { ref })}
            id={id}
            type="text"
            {...(!labelSeen && { 'aria-label': label })}
            placeholder={task.dayPlaceholder}
            autocomplete="off"
            spellcheck={false}
            readOnly={readOnly}
            aria-invalid={unread}
            aria-describedby={`${id}-unread`}
            data-unsaved={unsaved || undefined}
            value={text}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onEnter(event);
              if (event.key === 'Escape' && onEscape?.()) event.stopPropagation();
            }}
            onBlur={onLeave}
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
          value={day}
          onChoose={(event, chosen) => {
            close();
            onChoose(event, chosen);
          }}
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
