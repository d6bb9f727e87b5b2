import type { LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { leadName } from '../lead-name';
import { ExternalLink } from '../parts/ExternalLink';
import { Pill } from '../parts/Pill';
import { LeadSkeleton } from './LoadingView';

type Props = { card: LeadCard; leads: number; retry: () => void };

/** Who this is about. The meeting is painted before the lead's own request answers, so each outcome has a face. */
export function LeadHeader({ card, leads, retry }: Props) {
  const { lead } = card;
  const name = leadName(card);
  if (lead.kind === 'loading') {
    return (
      <div class="skeletons">
        <h1 class="aloud">{name}</h1>
        <LeadSkeleton />
      </div>
    );
  }
  return (
    <div class="lead">
      {lead.kind === 'known' && lead.status && (
        <Pill tone="accent">
          <bdi>{lead.status}</bdi>
        </Pill>
      )}
      <h1 class={lead.kind === 'known' ? 'lead-name' : 'lead-name missing'} dir="auto">
        {lead.kind === 'known' && lead.url !== null ? <ExternalLink href={lead.url}>{name}</ExternalLink> : name}
      </h1>
      {lead.kind === 'gone' && <p class="quiet">{card.leadId === null ? words.lead.noneText : words.lead.gone}</p>}
      {lead.kind === 'failed' && (
        <p class="quiet">
          {words.lead.failed}{' '}
          <button type="button" class="text-button" onClick={retry}>
            {words.lead.tryAgain}
          </button>
        </p>
      )}
      {leads > 1 && <p class="quiet">{words.lead.shared(leads)}</p>}
    </div>
  );
}
