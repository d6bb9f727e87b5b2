import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useOwnId } from '../../ui/hooks/use-id';
import { SearchIcon } from '../../ui/icons/icons';
import { words } from '../../words/words';
import styles from './CommandMenu.module.css';
import type { Command } from './command';
import { ignoreRepeats } from './ignore-repeats';
import { matchCommands } from './match-commands';

type Props = {
  commands: readonly Command[];
  /** Letters are keys, so they are shown. */
  singleKeys: boolean;
  /** Looks in Close for what was typed. */
  onSearch(typed: string): void;
  /** Done or given up: the focus goes back to where it was. */
  onClose(): void;
  /** The focus is elsewhere already. */
  onLeave(): void;
};

/**
 * All that can be done here, by name: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. The focus stays in the field; the arrows
 * choose, Enter does it. It lies over the end of the view, so nothing moves.
 */
export function CommandMenu({ commands, singleKeys, onSearch, onClose, onLeave }: Props) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useOwnId();
  const { commands: text } = words;

  const query = typed.trim();
  const search: Command = {
    place: 'panel',
    name: text.search(query),
    icon: <SearchIcon />,
    run: () => onSearch(query),
  };
  const offered = [...matchCommands(commands, typed), ...(query === '' ? [] : [search])];
  const active = Math.min(at, offered.length - 1);

  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, typed]);

  function run(event: Event, command: Command | undefined) {
    event.preventDefault();
    if (!command) return;
    ignoreRepeats(event);
    onClose();
    command.run(event);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const to = target(event.key, active, offered.length);
    if (to !== null) {
      event.preventDefault();
      setAt(to);
    } else if (event.key === 'Enter') run(event, offered[active]);
    else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    }
  }

  return (
    <section class={styles.menu} aria-label={text.title}>
      <div class={styles.field}>
        <SearchIcon />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={text.title}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={offered.length > 0 ? `${id}-${active}` : undefined}
          placeholder={text.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="go"
          dir="auto"
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={({ relatedTarget }) => {
            // To nowhere: another window, which the user comes back from.
            if (relatedTarget !== null) onLeave();
          }}
        />
        <span class={styles.key} aria-hidden="true">
          {text.esc}
        </span>
      </div>
      <div class={styles.list} id={`${id}-list`} ref={list} role="listbox" aria-label={text.title} tabIndex={-1}>
        {offered.map((command, index) => (
          <div
            key={`${command.place} ${command.name}`}
            id={`${id}-${index}`}
            class={styles.option}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            aria-keyshortcuts={singleKeys ? command.key : undefined}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(index)}
            onClick={(event) => run(event, command)}
            onKeyDown={onKeyDown}
          >
            {command.icon}
            <bdi class={styles.name}>{command.name}</bdi>
            {singleKeys && command.key !== undefined && (
              <span class={styles.key} aria-hidden="true">
                {command.key}
              </span>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Around the ends, as in any menu. */
function target(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  return null;
}
