import type { Opportunity } from '../../../domain/panel-state';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { BriefProps, BriefSection } from '../../parts/brief-section';
import { leadUrl } from '../../parts/lead-url';
import { SectionHead } from '../../parts/SectionHead';
import { stageLine } from '../../parts/stage-line';
import styles from './OpportunityList.module.css';

/** Open money: how much, how far, whose. */
export const opportunities: BriefSection = { place: 'money', Draw: OpportunityList };

function OpportunityList({ card, brief: { opportunities: list } }: BriefProps) {
  const { shown, count } = list;
  const { brief } = words;
  return (
    <section class={sectionStyles.section}>
      <SectionHead title={brief.opportunities} shown={shown.length} count={count} leadUrl={leadUrl(card)} />
      {shown.length === 0 && <p class={textStyles.muted}>{brief.noOpportunity}</p>}
      {shown.length > 0 && (
        <ul class={styles.list}>
          {shown.map((opportunity) => (
            <OpportunityRow key={opportunity.id} {...opportunity} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OpportunityRow({ value, stage, confidence, owner }: Opportunity) {
  const { brief } = words;
  return (
    <li class={styles.opportunity}>
      <span class={styles.line}>
        <bdi class={value === null ? `${styles.money} ${styles.none}` : styles.money}>{value ?? brief.noValue}</bdi>
        <bdi class={styles.stage}>{stageLine({ stage, confidence })}</bdi>
      </span>
      <Bar percent={confidence} />
      {owner?.trim() && <bdi class={styles.owner}>{owner}</bdi>}
    </li>
  );
}

/** Draws what the percentage beside it says. An image, for our pages allow no style in the markup. */
function Bar({ percent: filled }: { percent: number }) {
  return (
    <svg class={styles.bar} width="100%" height="3" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
      <rect class={styles.track} width="100" height="3" />
      <rect class={styles.fill} width={Math.min(100, Math.max(0, filled))} height="3" />
    </svg>
  );
}
