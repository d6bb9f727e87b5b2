import type { ComponentChildren } from 'preact';
import { FieldError } from '../../../ui/fields/FieldError';
import { useOwnId } from '../../../ui/hooks/use-id';
import textStyles from '../../../ui/style/text.module.css';
import type { ChoicePhase } from '../../choices/choice-state';
import styles from './InlineField.module.css';
import { type FieldDraft, useTypedValue } from './use-typed-value';

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
  /** Keeps what is typed beyond the panel. */
  draft?: FieldDraft;
  /** What to say of what was typed in an earlier panel; left out where something else says it. */
  unsaved?: string;
  /** The same in Close's own words. */
  inClose?: string | null;
  before?: ComponentChildren;
  after?: ComponentChildren;
};

/**
 * A value that looks like text until it is touched. Enter and going on save what is typed, Escape takes it back. What is typed
 * stays in the field until Close has it.
 */
export function InlineField<Value>(props: Props<Value>) {
  const { label, text, parse, unread, phase, placeholder, numeric = false, multiline = false } = props;
  const { unsaved, inClose, before, after } = props;
  const { shown, wrong, restored, type, save, leave, takeBack } = useTypedValue({ ...props, value: parse(text) });
  const id = useOwnId();

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
      if (event.key === 'Escape' && takeBack()) event.stopPropagation();
    },
    onBlur: leave,
  } as const;

  return (
    <>
      <span
        class={multiline ? `${styles.field} ${styles.lines}` : styles.field}
        data-wrong={wrong || undefined}
        data-unsaved={restored || undefined}
      >
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
      {restored && unsaved && <span class={styles.unsaved}>{unsaved}</span>}
      <span class={styles.error}>
        <FieldError id={`${id}-wrong`} text={wrong ? unread : ''} />
      </span>
    </>
  );
}
