import type { RefObject } from 'preact';
import { useOwnId } from '../use-own-id';

type Props = {
  input?: RefObject<HTMLInputElement | null>;
  label: string;
  value: string;
  locked: boolean;
  /** What is wrong with it, in words. */
  error: string | undefined;
  onInput: (value: string) => void;
};

/** A field of the form for a new contact, with what Close says of it right below. */
export function PersonInput({ input, label, value, locked, error, onInput }: Props) {
  const id = useOwnId();
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <input
        {...(input && { ref: input })}
        class="field"
        type="text"
        id={id}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        readOnly={locked}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-error`}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p class="field-error" id={`${id}-error`} role="alert">
        {error ?? ''}
      </p>
    </div>
  );
}
