import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { Field } from '../../../ui/fields/Field';
import { FieldError } from '../../../ui/fields/FieldError';
import { useOwnId } from '../../../ui/hooks/use-id';
import { words } from '../../../words/words';
import noteStyles from './note.module.css';

type Props = {
  /** The address under the caret; null where there is no link yet. */
  link: string | null;
  /** The address may lack its scheme. False for one that a link can't have. Null takes the link away. */
  onSet: (href: string | null) => boolean;
  onClose: () => void;
};

/** Asks for the address of a link, in a line below the note. Enter sets it, Escape goes back to the note. */
export function LinkField({ link, onSet, onClose }: Props) {
  const { note } = words.writing;
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const id = useOwnId();
  useEffect(() => field.current?.select(), []);

  function set() {
    const typed = field.current?.value.trim() ?? '';
    if (typed !== '' && onSet(typed)) return onClose();
    setWrong(true);
    field.current?.focus();
  }

  return (
    <form
      class={noteStyles.linkField}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Field
        ref={field}
        type="text"
        inputMode="url"
        defaultValue={link ?? ''}
        aria-label={note.address}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        placeholder={note.addressHint}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={() => setWrong(false)}
      />
      <Button type="submit" kind="secondary">
        {note.setLink}
      </Button>
      {link !== null && (
        <Button
          kind="plain"
          onClick={() => {
            onSet(null);
            onClose();
          }}
        >
          {note.removeLink}
        </Button>
      )}
      <FieldError id={`${id}-wrong`} text={wrong ? note.addressWrong : ''} />
    </form>
  );
}
