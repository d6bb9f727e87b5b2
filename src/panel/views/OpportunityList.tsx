import type { LeadBrief, Opportunity } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { SectionHead } from '../parts/SectionHead';

type Props = { opportunities: LeadBrief['opportunities']; leadUrl: string | null };

/** Open money: how much, how far, whose. */
export function OpportunityList({ opportunities: { shown, count }, leadUrl }: Props) {
  const { brief } = words;
  return (
    <section class="section">
      <SectionHead title={brief.opportunities} shown={shown.length} count={count} leadUrl={leadUrl} />
      {shown.length === 0 && <p class="quiet">{brief.noOpportunity}</p>}
      {shown.length > 0 && (
        <ul class="opportunities">
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
    <li class="opportunity">
      <span class="opportunity-line">
        <bdi class={value === null ? 'money none' : 'money'}>{value ?? brief.noValue}</bdi>
        <bdi class="stage">{brief.stage(stage?.trim() || brief.noStage, percent(confidence))}</bdi>
      </span>
      <Bar percent={confidence} />
      {owner?.trim() && <bdi class="owner">{owner}</bdi>}
    </li>
  );
}

/** Draws what the percentage beside it says. An image, for our pages allow no style in the markup. */
function Bar({ percent: filled }: { percent: number }) {
  return (
    <svg class="bar" width="100%" height="3" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-track" width="100" height="3" />
      <rect class="bar-fill" width={Math.min(100, Math.max(0, filled))} height="3" />
    </svg>
  );
}

function percent(amount: number): string {
  return new Intl.NumberFormat(words.language, { style: 'percent' }).format(amount / 100);
}
