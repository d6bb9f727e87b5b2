import type { FindResult } from '../../lookup/answers';
import { words } from '../../words/words';
import { type OpenMeeting, wholeBrief } from '../open-meeting';
import { ExternalLink } from '../parts/ExternalLink';
import { OutwardIcon } from '../parts/icons';
import { Pill } from '../parts/Pill';
import type { Reader } from '../reader';
import { MeetingRow } from './MeetingRow';

type Props = { result: FindResult; onOpen: OpenMeeting; reader: Reader };

/** Leads lead to Close; meetings open here. */
export function FindResults({ result, onOpen, reader }: Props) {
  const { find } = words;
  if (result.leads.length === 0) {
    const [text, hint] =
      result.kind === 'leads' ? [find.noLead, find.noLeadHint] : [find.noMeeting, find.noMeetingHint];
    return (
      <div class="failure">
        <p class="failure-title">{text}</p>
        <p class="quiet">{hint}</p>
      </div>
    );
  }
  return (
    <>
      <p class="section-name">{findResultCount(result)}</p>
      <ul class="choice-list">
        {result.kind === 'meetings'
          ? result.leads.map((card) => (
              <MeetingRow
                key={card.meeting.id}
                card={card}
                reader={reader}
                onOpen={() => onOpen('search', card.meeting.id, wholeBrief(card, result.leads))}
              />
            ))
          : result.leads.map((lead) => <LeadRow key={lead.leadId} {...lead} />)}
      </ul>
    </>
  );
}

/** "3 leads found", also said aloud. */
export function findResultCount({ kind, leads }: FindResult): string {
  const { find } = words;
  if (leads.length === 0) return kind === 'leads' ? find.noLead : find.noMeeting;
  return kind === 'leads' ? find.leads(leads.length) : find.meetings(leads.length);
}

type Lead = Extract<FindResult, { kind: 'leads' }>['leads'][number];

function LeadRow({ name, url, status, because }: Lead) {
  const title = name.trim() || words.lead.unnamed;
  return (
    <li class="lead-row">
      <span class="lead-row-head">
        <bdi class="choice-title">
          {url === null ? (
            title
          ) : (
            <ExternalLink href={url}>
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
      {because?.trim() && <bdi class="choice-line">{because}</bdi>}
    </li>
  );
}
