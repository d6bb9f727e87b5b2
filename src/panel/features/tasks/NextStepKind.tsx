import { MenuSelect } from '../../../ui/fields/Select';
import { words } from '../../../words/words';
import type { Callee } from './next-step-text';

type Props = {
  callees: readonly Callee[];
  /** `cont_…`; null: no call. */
  chosen: string | null;
  locked: boolean;
  onChoose: (contactId: string | null) => void;
};

/** To be done, or a call to one of the lead's contacts. */
export function NextStepKind({ callees, chosen, locked, onChoose }: Props) {
  const { task } = words.nextSteps;
  return (
    <MenuSelect
      empty={false}
      aria-label={task.kind}
      disabled={locked}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
    >
      <option value="">{task.todo}</option>
      {chosen !== null && !callees.some(({ id }) => id === chosen) && <option value={chosen}>{task.call('…')}</option>}
      {callees.map(({ id, name }) => (
        <option key={id} value={id}>
          {task.call(name)}
        </option>
      ))}
    </MenuSelect>
  );
}
