import type { WorkflowMember, WorkflowStanding } from '../../../domain/panel-state';
import { words } from '../../../words/words';
import styles from './WorkflowList.module.css';

/** Who, in which workflow, and how they stand in it. */
export function WorkflowText({ member, standing }: { member: WorkflowMember; standing: WorkflowStanding }) {
  const { workflows } = words;
  const { contact, workflow } = namesOf(member);
  return (
    <>
      <bdi class={styles.contact}>{contact}</bdi>
      <span class={styles.line}>
        <bdi>{workflow}</bdi>
        {' · '}
        <span class={styles.standing} data-status={standing.status}>
          {standing.status === 'active' && member.halted
            ? workflows.halted[member.halted]
            : workflows.standing(standing)}
        </span>
      </span>
    </>
  );
}

/** What they are called, with words for what has no name. */
export function namesOf({ contact, workflow }: WorkflowMember): { contact: string; workflow: string } {
  const { workflows } = words;
  return { contact: contact?.trim() || workflows.someone, workflow: workflow?.trim() || workflows.unnamed };
}
