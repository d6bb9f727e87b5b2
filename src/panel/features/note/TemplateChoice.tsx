import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import chipStyles from '../../../ui/controls/Chip.module.css';
import { isAnswer, useLoaded } from '../../../ui/hooks/use-request';
import { words } from '../../../words/words';
import { useOpenOptions } from '../../drafts/context/options-context';
import type { Writer } from '../../host';
import noteStyles from './note.module.css';

type Props = {
  writer: Writer;
  /** The text of a template, with the marks that are typed into a note. */
  onChoose: (text: string) => void;
  onClose: () => void;
};

/** The user's frames for a note, in place of its toolbar until one is chosen. Escape goes back to the note. */
export function TemplateChoice({ writer, onChoose, onClose }: Props) {
  const loaded = useLoaded(writer.getNoteTemplates, '');
  const openOptions = useOpenOptions();
  const group = useRef<HTMLFieldSetElement>(null);
  const { templates: text, writing } = words;
  const answered = isAnswer(loaded);
  const offered = answered && loaded.ok ? (loaded.value ?? text.first) : [];

  useEffect(() => group.current?.querySelector('button')?.focus(), [answered]);

  return (
    <fieldset
      ref={group}
      class={`${chipStyles.chips} ${noteStyles.templates}`}
      aria-label={text.choose}
      aria-busy={!answered}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      {answered && offered.length === 0 && <span>{loaded.ok ? text.none : text.failed}</span>}
      {offered.map(({ name, text: frame }) => (
        <button
          key={name}
          type="button"
          class={chipStyles.chip}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(frame)}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
      {answered && openOptions && (
        <Button kind="text" onClick={() => openOptions('notes')}>
          {text.edit}
        </Button>
      )}
      <Button kind="text" class={noteStyles.discard} onClick={onClose}>
        {writing.note.cancel}
      </Button>
    </fieldset>
  );
}
