import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Viewer } from '../../../time/viewer';
import { WhenBox } from './WhenBox';

/** What a day and a moment have alike, for whoever draws such a field. */
export type WhenFieldProps<When> = {
  label: string;
  /** The label stands above the field. */
  labelSeen?: boolean;
  /** The text field. Where it has a text and `value` is null, what is typed cannot be read: then it is `:invalid`, too. */
  ref: RefObject<HTMLInputElement | null>;
  value: When | null;
  onChange: (when: When | null) => void;
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

/** A day or a moment, typed as one says it or its day chosen from a month. Its three parts are those of `WhenBox`. */
export function WhenField<When>(props: Props<When>) {
  const { ref, value, onChange, read, write, dayOf, onDay, unreadText } = props;
  /** What is being typed; null: the field shows what was understood. */
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
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
  function settle() {
    if (typed === null) return;
    if (isUnread) return setUnread(true);
    setTyped(null);
  }

  return (
    <WhenBox
      {...props}
      text={typed ?? written}
      unread={unread}
      day={value === null ? null : dayOf(value)}
      onType={type}
      onEnter={settle}
      onLeave={settle}
      onChoose={(_, day) => {
        setTyped(null);
        setUnread(false);
        onChange(onDay(day));
      }}
    />
  );
}
