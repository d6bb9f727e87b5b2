import type { LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { leadTime } from '../lead-clock';
import { leadName } from '../lead-name';
import { ExternalLink } from '../parts/ExternalLink';
import { Pill } from '../parts/Pill';
import type { Reader } from '../reader';
import { LeadStatus } from '../writing/LeadStatus';
import { useWriting } from '../writing/writing-context';
import { LeadSkeleton } from './LoadingView';

type Props = { card: LeadCard; leads: number; retry: () => void; reader: Reader };

/**
 * Who this is about. The meeting is painted before the lead's own request answers, so each outcome has a face, and all of
 * them have the same height: what is below never moves.
 */
export function LeadHeader({ card, leads, retry, reader }: Props) {
  const { lead } = card;
  const writing = useWriting();
  const name = leadName(card);
  return (
    <div class="lead">
      {lead.kind === 'loading' ? (
        <>
          <h1 class="aloud">{name}</h1>
          <LeadSkeleton />
        </>
      ) : (
        <div class="lead-head">
          {lead.kind === 'known' &&
            (writing?.where === 'here' && card.leadId !== null ? (
              <LeadStatus
                key={card.leadId}
                leadId={card.leadId}
                status={lead.status}
                statusId={lead.statusId}
                writing={writing}
                reader={reader}
              />
            ) : (
              lead.status && (
                <Pill tone="accent">
                  <bdi>{lead.status}</bdi>
                </Pill>
              )
            ))}
          <h1 class={lead.kind === 'known' ? 'lead-name' : 'lead-name missing'} dir="auto" title={name}>
            {lead.kind === 'known' && lead.url !== null ? (
              <ExternalLink href={lead.url} title={name}>
                {name}
              </ExternalLink>
            ) : (
              <span>{name}</span>
            )}
          </h1>
          {lead.kind === 'known' && <Whereabouts lead={lead} reader={reader} />}
          {lead.kind === 'gone' && <p class="quiet">{card.leadId === null ? words.lead.noneText : words.lead.gone}</p>}
          {lead.kind === 'failed' && (
            <p class="quiet">
              {words.lead.failed}{' '}
              <button type="button" class="text-button" onClick={retry}>
                {words.lead.tryAgain}
              </button>
            </p>
          )}
        </div>
      )}
      {leads > 1 && <p class="quiet">{words.lead.shared(leads)}</p>}
    </div>
  );
}

type Known = Extract<LeadCard['lead'], { kind: 'known' }>;

/** The website and what time it is there; an empty line where Close has neither. */
function Whereabouts({ lead: { website, clock }, reader }: { lead: Known; reader: Reader }) {
  return (
    <p class="whereabouts">
      {website && (
        <ExternalLink href={website.url} title={website.url} class="website" orHttp>
          <bdi dir="ltr">{website.host}</bdi>
        </ExternalLink>
      )}
      {website && clock && <span aria-hidden="true"> · </span>}
      {clock && (
        <span class="lead-time">
          <bdi>{leadTime(clock, reader)}</bdi>
        </span>
      )}
    </p>
  );
}
