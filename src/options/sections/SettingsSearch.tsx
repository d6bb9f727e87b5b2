import { Field } from '../../ui/fields/Field';
import { SearchIcon } from '../../ui/icons/icons';
import { words } from '../../words/words';
import styles from './SettingsSearch.module.css';

type Props = {
  typed: string;
  onType: (typed: string) => void;
  /** Enter: to what was found first. */
  onGo: () => void;
  /** Escape. */
  onClear: () => void;
};

/** Finds a setting by any word that stands beside it. */
export function SettingsSearch({ typed, onType, onGo, onClear }: Props) {
  const { search } = words.options.sections;
  return (
    <search class={styles.search}>
      <SearchIcon />
      <Field
        type="text"
        class={styles.field}
        aria-label={search}
        placeholder={search}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          // An input method's own Enter and Escape are for its list.
          if (event.isComposing) return;
          if (event.key === 'Enter') onGo();
          if (event.key === 'Escape') onClear();
        }}
      />
    </search>
  );
}
