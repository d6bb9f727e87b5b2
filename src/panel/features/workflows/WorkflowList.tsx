import sectionStyles from '../../../ui/layout/Section.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import { leadUrl } from '../../parts/lead-url';
import { SectionHead } from '../../parts/SectionHead';
import type { BriefProps, BriefSection } from '../../parts/section';
import styles from './WorkflowList.module.css';
import { WorkflowRow } from './WorkflowRow';
import { WorkflowText } from './WorkflowText';

/** More than that is read in Close itself. */
const MAX_SHOWN = 5;

/** Who of the lead's contacts is in which workflow; nothing where nobody is in one. */
export const workflows: BriefSection = { name: 'workflows', Draw: WorkflowList };

function WorkflowList({ card, brief, viewer }: BriefProps) {
  const all = brief.workflows;
  const writing = useWriting();
  const { leadId } = card;
  if (all.length === 0) return null;
  const shown = all.slice(0, MAX_SHOWN);
  return (
    <section class={sectionStyles.section}>
      <SectionHead title={words.workflows.title} shown={shown.length} count={all.length} leadUrl={leadUrl(card)} />
      <ul class={styles.list}>
        {shown.map((member) =>
          writing?.where === 'here' && leadId !== null ? (
            <WorkflowRow
              key={member.subscriptionId}
              member={member}
              leadId={leadId}
              writing={writing}
              viewer={viewer}
            />
          ) : (
            <li key={member.subscriptionId} class={styles.row}>
              <WorkflowText member={member} standing={member} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
