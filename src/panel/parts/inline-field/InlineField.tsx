import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FieldError } from '../../../ui/fields/FieldError';
import { useOwnId } from '../../../ui/hooks/use-id';
import textStyles from '../../../ui/style/text.module.css';
import type { ChoicePhase } from '../../choices/choice-state';
import styles from './InlineField.module.css';

type Props<Value> = {
  label: string;
  /** As Close has it, to be typed over. */
  text: string;
  /** Undefined where what is typed is none. */
  parse: (typed: string) => Value | undefined;
  /** What to say then. */
  unread: string;
  phase: ChoicePhase<unknown>;
  /** The user has chosen a colleague's value over the one that was sent last. */
  givenUp: boolean;
  onSave: (event: Event, value: Value) => void;
  placeholder: string;
  numeric?: boolean;
  /** Enter begins a new line then, and going on saves. */
  multiline?: boolean;
  /** Keeps what is typed beyond the panel; left out for what is typed in a second. */
  draft?: FieldDraft;
  /** The same in Close's own words. */
  inClose?: string | null;
  before?: ComponentChildren;
  after?: ComponentChildren;
};

export type FieldDraft = {
  /** What was typed before and Close does not have; null: nothing, or not known yet. */
  kept: string | null;
  /** What is typed now; null: nothing that Close lacks. */
  keep: (typed: string | null) => void;
  /** The same, typed on while something earlier was saved: it goes on from what Close has now. */
  goOn: (typed: string) => void;
};

/**
 * A value that looks like text until it is touched. Enter and going on save what is typed, Escape takes it back. What is typed
 * stays in the field until Close has it.
 */
export function InlineField<Value>(props: Props<Value>) {
  const { label, text, parse, unread, phase, onSave, placeholder, numeric = false, multiline = false } = props;
  const { draft, givenUp, inClose, before, after } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const sent = useRef<string | null>(null);
  const id = useOwnId();
  const shown = typed ?? text;

  function type(next: string | null) {
    setTyped(next);
    setWrong(false);
    draft?.keep(next === text ? null : next);
  }

  useEffect(() => {
    if (typed !== null || !draft || draft.kept === null) return;
    // Saved while no panel was there to hear of it.
    if (draft.kept === text) draft.keep(null);
    else setTyped(draft.kept);
  }, [draft?.kept]);

  // Typed on meanwhile: those words wait for Enter.
  useEffect(() => {
    if (phase.kind !== 'saved') return;
    if (typed === sent.current) type(null);
    else if (typed !== null) draft?.goOn(typed);
    sent.current = null;
  }, [phase]);

  useEffect(() => {
    if (givenUp && typed === sent.current) type(null);
  }, [givenUp]);

  function save(event: Event) {
    if (typed === null) return;
    const value = parse(typed);
    if (value === undefined) return setWrong(true);
    // On its way, the value is shown as if Close had it already.
    if (typed === text || value === parse(text)) return typed === sent.current ? undefined : type(null);
    sent.current = typed;
    onSave(event, value);
  }

  const field = {
    class: styles.input,
    'aria-label': label,
    'aria-invalid': wrong,
    'aria-describedby': inClose ? `${id}-in-close ${id}-wrong` : `${id}-wrong`,
    'aria-busy': phase.kind === 'saving',
    autocomplete: 'off',
    spellcheck: false,
    placeholder,
    value: shown,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      type(currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.isComposing && (!multiline || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save(event);
      }
      if (event.key !== 'Escape' || typed === null) return;
      event.stopPropagation();
      type(null);
    },
    onBlur: (event: FocusEvent) => {
      // The window lost the focus, which a page can bring about: that is not the user's word.
      if (document.activeElement === event.currentTarget || typed === sent.current) return;
      save(event);
    },
  } as const;

  return (
    <>
      <span class={multiline ? `${styles.field} ${styles.lines}` : styles.field} data-wrong={wrong || undefined}>
        {before}
        <span class={styles.box}>
          <span class={styles.mirror} aria-hidden="true">
            {`${shown || placeholder}\u200b`}
          </span>
          {multiline ? <textarea {...field} /> : <input {...field} {...(numeric && { inputMode: 'decimal' })} />}
        </span>
        {after}
      </span>
      {inClose && (
        <bdi class={textStyles.visuallyHidden} id={`${id}-in-close`}>
          {inClose}
        </bdi>
      )}
      <span class={styles.error}>
        <FieldError id={`${id}-wrong`} text={wrong ? unread : ''} />
      </span>
    </>
  );
}
