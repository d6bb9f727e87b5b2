import { useState } from 'preact/hooks';
import type { FindResult } from '../../../domain/answers';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import choiceStyles from '../../../ui/controls/Choice.module.css';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { OutwardIcon } from '../../../ui/icons/icons';
import { Pill } from '../../../ui/layout/Pill';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import failureNoteStyles from '../../parts/FailureNote.module.css';
import { type OpenMeeting, wholeBrief } from '../../parts/open-meeting';
import { LogOnLead } from '../log-on-lead/LogOnLead';
import { MeetingRow } from '../meeting/MeetingRow';
import findStyles from './find.module.css';

/** `near`: when it starts, where that is known, epoch ms. */
export type UnsyncedEvent = { near: number | null };

type Props = { result: FindResult; unsynced?: UnsyncedEvent | undefined; onOpen: OpenMeeting; viewer: Viewer };

/** Leads lead to Close; meetings open here. */
export function FindResults({ result, unsynced, onOpen, viewer }: Props) {
  if (result.kind === 'unreadable-link' || result.leads.length === 0) {
    return (
      <div class={failureNoteStyles.failure}>
        <p class={failureNoteStyles.title}>{findResultCount(result)}</p>
        <p class={textStyles.muted}>{whatToDo(result)}</p>
      </div>
    );
  }
  return (
    <>
      <p class={sectionStyles.name}>{findResultCount(result)}</p>
      <ul class={choiceStyles.list}>
        {result.kind === 'meetings'
          ? result.leads.map((card) => (
              <MeetingRow
                key={card.meeting.id}
                card={card}
                viewer={viewer}
                onOpen={() => onOpen('search', card.meeting.id, wholeBrief(card, result.leads))}
              />
            ))
          : result.leads.map((lead) => <LeadRow key={lead.leadId} lead={lead} unsynced={unsynced} viewer={viewer} />)}
      </ul>
    </>
  );
}

/** "3 leads found", also announced. */
export function findResultCount(result: FindResult): string {
  const { find } = words;
  if (result.kind === 'unreadable-link') return find.unreadable[result.why].title;
  const { kind, leads } = result;
  if (leads.length === 0) return kind === 'leads' ? find.noLead : find.noMeeting;
  return kind === 'leads' ? find.leads(leads.length) : find.meetings(leads.length);
}

function whatToDo(result: FindResult): string {
  const { find } = words;
  if (result.kind === 'unreadable-link') return find.unreadable[result.why].hint;
  return result.kind === 'leads' ? find.noLeadHint : find.noMeetingHint;
}

type Lead = Extract<FindResult, { kind: 'leads' }>['leads'][number];

type RowProps = { lead: Lead; unsynced: UnsyncedEvent | undefined; viewer: Viewer };

function LeadRow({ lead: { leadId, name, url, status, because }, unsynced, viewer }: RowProps) {
  const [logging, setLogging] = useState(false);
  const writing = useWriting();
  const title = name.trim() || words.lead.unnamed;
  return (
    <li class={findStyles.leadRow}>
      <span class={findStyles.leadRowHead}>
        <bdi class={`${choiceStyles.title} ${findStyles.leadTitle}`}>
          {url === null ? (
            title
          ) : (
            <ExternalLink href={url} title={words.panel.newTab}>
              {title} <OutwardIcon />
            </ExternalLink>
          )}
        </bdi>
        {status && (
          <Pill tone="accent">
            <bdi>{status}</bdi>
          </Pill>
        )}
      </span>
      {because?.trim() && <bdi class={choiceStyles.line}>{because}</bdi>}
      {unsynced && writing?.where === 'here' && (
        <>
          <Button
            kind="text"
            class={findStyles.log}
            title={title}
            aria-expanded={logging}
            onClick={() => setLogging(!logging)}
          >
            {words.logOnLead.open}
          </Button>
          {logging && (
            <LogOnLead
              leadId={leadId}
              leadName={title}
              near={unsynced.near}
              writing={writing}
              onClose={() => setLogging(false)}
              viewer={viewer}
            />
          )}
        </>
      )}
    </li>
  );
}
