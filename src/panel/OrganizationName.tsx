import { words } from '../words/words';
import type { Organization } from './shell';

type Props = {
  /** Which one the answer on screen is of; null where no answer has named it. */
  name: string | null;
  organizations: Organization[];
  onChoose: (id: string) => void;
};

/** Whose data this is; where there are several keys, also the way to another. The browser's own menu, for all it knows. */
export function OrganizationName({ name, organizations, onChoose }: Props) {
  const chosen = organizations.find((one) => one.chosen);
  if (organizations.length > 1 && chosen) {
    return (
      <select
        class="organization"
        aria-label={words.panel.organization}
        title={chosen.name}
        value={chosen.id}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {organizations.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    );
  }
  return name ? (
    <bdi class="organization" title={name}>
      {name}
    </bdi>
  ) : null;
}
