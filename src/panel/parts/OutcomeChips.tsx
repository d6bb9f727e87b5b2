import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { MenuSelect } from '../../ui/fields/Select';
import { CheckIcon, ChevronIcon, SparkleIcon } from '../../ui/icons/icons';
import { words } from '../../words/words';
import styles from './OutcomeChips.module.css';
import type { OfferedOutcome, OutcomeOffer } from './offered-outcomes';

type Props = {
  offer: OutcomeOffer;
  /** Of the menu, and the name that its radio buttons share. */
  id: string;
  /** Name of the group. */
  label: string;
  /** What a person has chosen. */
  chosen: string | null;
  /** What Close's AI has chosen and no person has confirmed. */
  suggested: string | null;
  describedBy?: string | undefined;
  /** Called in the event's own handler. Null takes the outcome away. */
  onChoose: (event: Event, id: string | null) => void;
  /** Enter: the user has made up their mind. False where nothing waits for that, and the key is the browser's: it opens the menu. */
  onEnter: () => boolean;
  /** What takes the focus. */
  control?: RefObject<HTMLElement | null>;
  hint?: { 'aria-keyshortcuts'?: string; title?: string };
};

/** The value of "no outcome" beside the chips, where nothing chosen is another line; no id has a space. */
const NONE = 'no outcome';

/** A meeting's outcome to be chosen with one press: chips where they are few, else a menu. */
export function OutcomeChips({
  offer,
  id,
  label,
  chosen,
  suggested,
  describedBy,
  onChoose,
  onEnter,
  control,
  hint,
}: Props) {
  const text = words.writing.outcome;
  const { first, others, chips, playbook } = offer;
  // Once there was something to take away, the menu that takes it stays: the user may still be in it.
  const canTake = useRef(false);
  canTake.current ||= chosen !== null;
  const heard = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && onEnter()) event.preventDefault();
    },
  };
  const take = (element: HTMLElement | null) => {
    if (control && element) control.current = element;
  };
  const isChosen = (one: OfferedOutcome) => one.id === chosen;
  const choose = (event: Event, value: string) => onChoose(event, value === NONE || value === '' ? null : value);

  if (!chips) {
    const value = chosen ?? suggested;
    const shown = [...first, ...others].find((one) => one.id === value);
    return (
      <MenuSelect
        ref={take}
        id={id}
        aria-label={label}
        {...hint}
        {...heard}
        empty={!shown || shown.off}
        value={value ?? ''}
        aria-describedby={describedBy}
        onChange={(event) => choose(event, event.currentTarget.value)}
      >
        <option value="">{text.none}</option>
        {playbook === null ? (
          <Options list={[...others, ...first]} />
        ) : (
          <>
            <optgroup label={text.playbook(playbook)}>
              <Options list={first} />
            </optgroup>
            <optgroup label={text.others}>
              <Options list={others} />
            </optgroup>
          </>
        )}
      </MenuSelect>
    );
  }

  const other = others.find((one) => one.id === (chosen ?? suggested));
  return (
    <fieldset class={styles.chips} aria-label={label} aria-describedby={describedBy} {...heard}>
      {first.map((one, index) => {
        const checked = isChosen(one);
        const proposed = one.id === suggested && chosen === null;
        return (
          <label key={one.id} class={styles.chip} data-proposed={proposed}>
            <input
              ref={checked || (index === 0 && !first.some(isChosen)) ? take : null}
              type="radio"
              class={styles.radio}
              name={id}
              checked={checked}
              {...hint}
              onChange={(event) => choose(event, one.id)}
            />
            {checked && <CheckIcon />}
            {proposed && <SparkleIcon />}
            <bdi>{one.name}</bdi>
          </label>
        );
      })}
      {(others.length > 0 || canTake.current) && (
        <span class={styles.more}>
          <span class={styles.chip} data-chosen={other?.id === chosen && other !== undefined} aria-hidden="true">
            {other && other.id === chosen && <CheckIcon />}
            {other && other.id === suggested && chosen === null && <SparkleIcon />}
            <bdi>{other?.name ?? text.other}</bdi>
            <ChevronIcon />
          </span>
          <select
            aria-label={text.others}
            value={other?.id ?? ''}
            onChange={(event) => choose(event, event.currentTarget.value)}
          >
            <option value="" disabled>
              {text.others}
            </option>
            <Options list={others} />
            {canTake.current && <option value={NONE}>{text.none}</option>}
          </select>
        </span>
      )}
    </fieldset>
  );
}

function Options({ list }: { list: readonly OfferedOutcome[] }) {
  return list.map(({ id, name, off }) => (
    <option key={id} value={id} disabled={off}>
      {name}
    </option>
  ));
}
