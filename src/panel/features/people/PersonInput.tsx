import type { RefObject } from 'preact';
import { Field } from '../../../ui/fields/Field';
import { FieldError } from '../../../ui/fields/FieldError';
import { Labelled } from '../../../ui/fields/Labelled';
import { useOwnId } from '../../../ui/hooks/use-id';

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
    <Labelled label={label} of={id}>
      <Field
        {...(input && { ref: input })}
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
      <FieldError id={`${id}-error`} text={error ?? ''} />
    </Labelled>
  );
}
