import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChoicePhase } from '../../choices/choice-state';

export type FieldDraft = {
  /** What was typed before and Close does not have; null: nothing, or not known yet. */
  kept: string | null;
  /** What is typed now; null: nothing that Close lacks. */
  keep: (typed: string | null) => void;
  /** The same, typed on while something earlier was saved: it goes on from what Close has now. */
  goOn: (typed: string) => void;
};

type Use<Value> = {
  /** What is shown while nothing is typed: as Close has it, or as it was chosen last. */
  text: string;
  /** The same as a value; undefined where nobody could type it. */
  value: Value | undefined;
  /** Undefined where what is typed is none. */
  parse: (typed: string) => Value | undefined;
  phase: ChoicePhase<unknown>;
  /** The user has chosen a colleague's value over the one that was sent last. */
  givenUp: boolean;
  onSave: (event: Event, value: Value) => void;
  draft?: FieldDraft | undefined;
};

/** What is typed over a value, for the field that shows it. */
export type TypedValue = {
  shown: string;
  /** What is shown cannot be read, and the user has tried to save it. */
  wrong: boolean;
  /** It was typed before this panel was there, and nobody has touched it since. */
  restored: boolean;
  type(text: string): void;
  /** Enter. */
  save(event: Event): void;
  /** Going on, which saves too. */
  leave(event: FocusEvent): void;
  /** Escape: false where there is nothing to take back. */
  takeBack(): boolean;
  /** Typed and saved at once, as a day of the month is. */
  choose(event: Event, text: string): void;
};

/** What is typed stays in its field until Close has it, and is there again in the next panel. It is sent by who typed or by Enter, never by itself. */
export function useTypedValue<Value>(use: Use<Value>): TypedValue {
  const { text, value: there, parse, phase, givenUp, onSave, draft } = use;
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const [restored, setRestored] = useState(false);
  const touched = useRef(false);
  const sent = useRef<string | null>(null);
  const gone = useRef(false);

  // Before the field is removed; what `useEffect` gives back is called after that.
  useLayoutEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );

  function isThere(written: string) {
    if (written === text) return true;
    const value = parse(written);
    return value !== undefined && value === there;
  }

  function type(next: string | null) {
    touched.current = true;
    setTyped(next);
    setWrong(false);
    setRestored(false);
    draft?.keep(next === text ? null : next);
  }

  useEffect(() => {
    // What the user has typed or taken back here is newer than what is kept.
    if (touched.current || !draft || draft.kept === null) return;
    // Saved while no panel was there to hear of it.
    if (isThere(draft.kept)) return draft.keep(null);
    setTyped(draft.kept);
    setRestored(true);
  }, [draft?.kept]);

  useEffect(() => {
    if (restored && typed !== null && isThere(typed)) type(null);
  }, [text]);

  // Typed on meanwhile: those words wait for Enter.
  useEffect(() => {
    // What is null was not typed here: there may be words of an earlier panel that are still on their way to it.
    if (phase.kind !== 'saved' || typed === null) return;
    if (typed === sent.current) type(null);
    else draft?.goOn(typed);
    sent.current = null;
  }, [phase]);

  useEffect(() => {
    if (givenUp && typed !== null && (restored || typed === sent.current)) type(null);
  }, [givenUp]);

  function save(event: Event, written = typed) {
    if (written === null) return;
    const value = parse(written);
    if (value === undefined) return setWrong(true);
    // On its way, the value is shown as if Close had it already.
    if (isThere(written)) return written === sent.current ? undefined : type(null);
    sent.current = written;
    onSave(event, value);
  }

  return {
    shown: typed ?? text,
    wrong,
    restored,
    type,
    save: (event) => save(event),
    leave(event) {
      // The window lost the focus, which a page can bring about: that is not the user's word.
      if (document.activeElement === event.currentTarget || typed === sent.current) return;
      // The panel shows something else: Chromium takes the focus from a field that is removed, and the user has not gone on.
      if (gone.current) return;
      // Half a value from before is not meant because Tab went through it.
      if (!restored) save(event);
    },
    takeBack() {
      if (typed === null) return false;
      type(null);
      return true;
    },
    choose(event, text) {
      type(text);
      save(event, text);
    },
  };
}
