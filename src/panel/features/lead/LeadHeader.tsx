import type { ComponentChildren } from 'preact';
import type { LeadCard } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { Pill } from '../../../ui/layout/Pill';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import { leadName } from '../../parts/lead-name';
import styles from './LeadHeader.module.css';
import { LeadSkeleton } from './LeadSkeleton';
import { LeadStatus } from './LeadStatus';
import { leadTime } from './lead-clock';

type Props = {
  card: LeadCard;
  leads: number;
  retry: () => void;
  viewer: Viewer;
  /** Under its name: of one height, whatever comes. */
  children?: ComponentChildren;
};

/**
 * Who this is about. The meeting is painted before the lead's own request answers, so each outcome has a face, and all of
 * them have the same height: what is below never moves.
 */
export function LeadHeader({ card, leads, retry, viewer, children }: Props) {
  const { lead } = card;
  const writing = useWriting();
  const name = leadName(card);
  return (
    <header class={styles.lead}>
      {lead.kind === 'loading' ? (
        <>
          <h1 class={textStyles.visuallyHidden}>{name}</h1>
          <LeadSkeleton />
        </>
      ) : (
        <div class={styles.head}>
          {lead.kind === 'known' &&
            (writing?.where === 'here' && card.leadId !== null ? (
              <LeadStatus
                key={card.leadId}
                leadId={card.leadId}
                status={lead.status}
                statusId={lead.statusId}
                writing={writing}
                viewer={viewer}
              />
            ) : (
              lead.status && (
                <Pill tone="accent">
                  <bdi>{lead.status}</bdi>
                </Pill>
              )
            ))}
          <h1 class={lead.kind === 'known' ? styles.name : `${styles.name} ${styles.missing}`} dir="auto" title={name}>
            {lead.kind === 'known' && lead.url !== null ? (
              <ExternalLink href={lead.url} title={name}>
                {name}
              </ExternalLink>
            ) : (
              <span>{name}</span>
            )}
          </h1>
          {lead.kind === 'known' && <Whereabouts lead={lead} viewer={viewer} />}
          {lead.kind === 'gone' && (
            <p class={textStyles.muted}>{card.leadId === null ? words.lead.noneText : words.lead.gone}</p>
          )}
          {lead.kind === 'failed' && (
            <p class={textStyles.muted}>
              {words.lead.failed}{' '}
              <Button kind="text" onClick={retry}>
                {words.lead.tryAgain}
              </Button>
            </p>
          )}
        </div>
      )}
      {leads > 1 && <p class={textStyles.muted}>{words.lead.shared(leads)}</p>}
      {children}
    </header>
  );
}

type Known = Extract<LeadCard['lead'], { kind: 'known' }>;

/** The website and what time it is there; an empty line where Close has neither. */
function Whereabouts({ lead: { website, clock }, viewer }: { lead: Known; viewer: Viewer }) {
  return (
    <p class={styles.whereabouts} data-part="whereabouts">
      {website && (
        <ExternalLink href={website.url} title={website.url} class={styles.website} orHttp>
          <bdi dir="ltr">{website.host}</bdi>
        </ExternalLink>
      )}
      {website && clock && <span aria-hidden="true"> · </span>}
      {clock && (
        <span class={styles.time} data-part="lead-time">
          <bdi>{leadTime(clock, viewer)}</bdi>
        </span>
      )}
    </p>
  );
}
