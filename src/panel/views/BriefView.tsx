import type { ComponentChildren } from 'preact';
import type { LastActivity, LeadBrief, LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { daysAgo } from '../ago';
import { formatDay } from '../format';
import { leadName } from '../lead-name';
import type { Reader } from '../reader';
import { LeadNote } from '../writing/LeadNote';
import { useWriting } from '../writing/writing-context';
import { BriefSkeleton } from './LoadingView';
import { OpportunityList } from './OpportunityList';
import { TaskList } from './TaskList';

/** What stands in the lead: money, next steps, the fields one picked, and when anyone last was in touch. */
export function BriefView({ card, reader }: { card: LeadCard; reader: Reader }) {
  const writing = useWriting();
  const { lead, leadId, brief } = card;
  if (brief === null) return lead.kind === 'loading' ? <BriefSkeleton /> : null;
  const leadUrl = lead.kind === 'known' ? lead.url : null;
  const name = leadName(card);
  return (
    <>
      <OpportunityList opportunities={brief.opportunities} leadUrl={leadUrl} />
      <TaskList tasks={brief.tasks} leadId={leadId} leadName={name} leadUrl={leadUrl} reader={reader} />
      {brief.fields.length > 0 && <Fields fields={brief.fields} />}
      <LastTouch activity={brief.lastActivity} reader={reader}>
        {writing?.where === 'here' && leadId !== null && (
          <LeadNote
            key={leadId}
            leadId={leadId}
            leadName={name}
            lastActivity={brief.lastActivity}
            writing={writing}
            reader={reader}
          />
        )}
      </LastTouch>
    </>
  );
}

function Fields({ fields }: { fields: LeadBrief['fields'] }) {
  return (
    <section class="section">
      <h2 class="section-name">{words.brief.fields}</h2>
      <dl class="fields">
        {fields.map(({ name, values }, index) => (
          <div key={`${index} ${name}`}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">{values.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One line, there from the first paint: it is asked for after everything else. */
function LastTouch({
  activity,
  reader,
  children,
}: {
  activity: LastActivity;
  reader: Reader;
  children: ComponentChildren;
}) {
  const { brief } = words;
  return (
    <section class="section last-touch" aria-busy={activity.kind === 'loading'}>
      <div class="section-head">
        <h2 class="section-name">{brief.lastActivity}</h2>
        {activity.kind === 'known' && (
          <time class="section-note" dateTime={new Date(activity.at).toISOString()}>
            {formatDay(activity.at, reader)}
          </time>
        )}
      </div>
      {activity.kind === 'loading' && (
        <p class="skeletons" aria-hidden="true">
          <span class="bone text-bone" />
        </p>
      )}
      {activity.kind === 'known' && (
        <p dir="auto">{brief.activityAt(daysAgo(activity.at, reader), whatHappened(activity))}</p>
      )}
      {activity.kind === 'none' && <p class="quiet">{brief.noActivity}</p>}
      {activity.kind === 'failed' && <p class="quiet">{brief.activityFailed}</p>}
      {children}
    </section>
  );
}

function whatHappened({ what, by }: Extract<LastActivity, { kind: 'known' }>): string {
  const name = by?.trim();
  return name ? words.brief.activityBy[what](name) : words.brief.activity[what];
}
