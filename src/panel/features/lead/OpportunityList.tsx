import type { Opportunity } from '../../../domain/panel-state';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { BriefProps, BriefSection } from '../../parts/brief-section';
import { leadUrl } from '../../parts/lead-url';
import { SectionHead } from '../../parts/SectionHead';
import { percentOf } from '../../parts/stage-line';
import styles from './OpportunityList.module.css';

/** Open money: how much, how far, how likely, whose. */
export const opportunities: BriefSection = { place: 'money', Draw: OpportunityList };

function OpportunityList({ card, brief: { opportunities: list } }: BriefProps) {
  const { shown, count } = list;
  const owner = onlyOwner(shown);
  const { brief } = words;
  return (
    <section class={sectionStyles.section}>
      <SectionHead title={brief.opportunities} shown={shown.length} count={count} leadUrl={leadUrl(card)} />
      {shown.length === 0 && <p class={textStyles.muted}>{brief.noOpportunity}</p>}
      {shown.length > 0 && (
        <ul class={styles.list}>
          {shown.map((opportunity) => (
            <OpportunityRow key={opportunity.id} {...opportunity} owner={owner === null ? opportunity.owner : null} />
          ))}
        </ul>
      )}
      {owner !== null && (
        <p class={styles.details}>
          {brief.ownerOfAll} <bdi>{owner}</bdi>
        </p>
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
        <bdi class={styles.stage}>{stage?.trim() || brief.noStage}</bdi>
      </span>
      <span class={`${styles.line} ${styles.details}`}>
        <span>{brief.confidence(percentOf(confidence))}</span>
        {owner?.trim() && <bdi>{owner}</bdi>}
      </span>
    </li>
  );
}

/** Whose all of them are; null where there is one alone, or they differ. */
function onlyOwner(list: readonly Opportunity[]): string | null {
  const [first, ...others] = list.map(({ owner }) => owner?.trim() || null);
  return first && others.length > 0 && others.every((owner) => owner === first) ? first : null;
}
