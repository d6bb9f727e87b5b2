import { useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { useOwnId } from '../../../ui/hooks/use-id';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import { leadName } from '../../parts/lead-name';
import { leadUrl } from '../../parts/lead-url';
import type { BriefProps, BriefSection } from '../../parts/section';
import { OpportunityControls } from './OpportunityControls';
import { OpportunityFacts } from './OpportunityFacts';
import { OpportunityRows } from './OpportunityRows';

/** Open money: how much, how far, how likely, whose; the most important one in full. */
export const opportunity: BriefSection = { name: 'opportunity', Draw: OpportunitySection };

function OpportunitySection({ card, brief, viewer }: BriefProps) {
  const { shown, count } = brief.opportunities;
  const { leadId } = card;
  const writing = useWriting();
  const [more, setMore] = useState(false);
  const text = words.opportunity;
  const id = useOwnId();
  const url = leadUrl(card);
  const elsewhere = count - shown.length;
  return (
    <section class={sectionStyles.section} aria-labelledby={id}>
      <div class={sectionStyles.head}>
        <h2 class={sectionStyles.name} id={id}>
          {text.title}
        </h2>
        {shown.length > 1 && (
          <span class={sectionStyles.note}>
            <Button kind="text" aria-expanded={more} onClick={() => setMore(!more)}>
              {more ? text.fewer : text.more(count - 1)}
            </Button>
          </span>
        )}
      </div>
      {shown.length === 0 && <p class={textStyles.muted}>{text.none}</p>}
      {writing?.where === 'here' && leadId !== null && card.match.occurrence === 'exact' ? (
        <OpportunityControls
          key={leadId}
          shown={shown}
          leadId={leadId}
          leadName={leadName(card)}
          fields={brief.fieldsOf.opportunity}
          more={more}
          writing={writing}
          viewer={viewer}
        />
      ) : (
        <OpportunityRows
          rows={shown}
          more={more}
          of={(row) => row}
          draw={(row) => <OpportunityFacts opportunity={row} fields={brief.fieldsOf.opportunity} viewer={viewer} />}
        />
      )}
      {more && elsewhere > 0 && url !== null && (
        <p class={textStyles.small}>
          <ExternalLink kind="text" href={url} label={text.inCloseNamed(elsewhere)} title={words.panel.newTab}>
            {text.inClose(elsewhere)}
          </ExternalLink>
        </p>
      )}
    </section>
  );
}
