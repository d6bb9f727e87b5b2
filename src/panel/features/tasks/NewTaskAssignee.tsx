import type { Assignees } from '../../../domain/write-result';
import { MenuSelect } from '../../../ui/fields/Select';
import { words } from '../../../words/words';

type Props = {
  /** `user_…`; null is the user of the key. */
  chosen: string | null;
  assignees: Assignees | null;
  locked: boolean;
  onChoose: (assigneeId: string | null) => void;
};

/** Oneself first. A colleague of a kept draft is there before the names are. */
export function NewTaskAssignee({ chosen, assignees, locked, onChoose }: Props) {
  const { task } = words.nextSteps;
  const others = assignees?.users.filter((user) => user.id !== assignees.me) ?? [];
  const value = chosen === assignees?.me ? null : chosen;
  return (
    <MenuSelect
      empty={false}
      aria-label={task.assignee}
      disabled={locked}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
    >
      <option value="">{task.me}</option>
      {value !== null && !others.some((user) => user.id === value) && <option value={value}>{task.someone}</option>}
      {others.map((user) => (
        <option key={user.id} value={user.id}>
          {user.name}
        </option>
      ))}
    </MenuSelect>
  );
}
