import { words } from '../words/words';
import type { Organization } from './host';
import styles from './OrganizationName.module.css';

type Props = {
  /** Which one the answer on screen is of; null where no answer has named it. */
  name: string | null;
  organizations: Organization[];
  /** To be called in the event's own handler. Null where a click here cannot be told from a lured one: no choice then. */
  onChoose: ((event: Event, id: string) => Promise<unknown>) | null;
};

/** Whose data this is; where there are several keys, also the way to another. The browser's own menu, for all it knows. */
export function OrganizationName({ name, organizations, onChoose }: Props) {
  const chosen = organizations.find((one) => one.chosen);
  if (organizations.length > 1 && chosen && onChoose) {
    return (
      <select
        class={styles.organization}
        aria-label={words.panel.organization}
        title={chosen.name}
        value={chosen.accountId}
        onChange={async (event) => {
          const { currentTarget: select } = event;
          // What did not count must not stand there as chosen.
          if ((await onChoose(event, select.value)) === null) select.value = chosen.accountId;
        }}
      >
        {organizations.map((one) => (
          <option key={one.accountId} value={one.accountId}>
            {one.name}
          </option>
        ))}
      </select>
    );
  }
  const shown = name ?? (organizations.length > 1 ? chosen?.name : undefined);
  if (!shown) return <span class={styles.organization}>{words.panel.ofWhat}</span>;
  return (
    <bdi class={styles.organization} data-part="organization" title={shown}>
      {shown}
    </bdi>
  );
}
