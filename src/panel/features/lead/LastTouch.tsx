import { daysAgo } from '../../../time/ago';
import { formatDay } from '../../../time/format';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { Skeleton } from '../../../ui/layout/Skeleton';
import skeletonStyles from '../../../ui/layout/Skeleton.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import type { BriefProps, BriefSection } from '../../parts/brief-section';
import { leadName } from '../../parts/lead-name';
import { whatHappened } from '../../parts/what-happened';
import styles from './LastTouch.module.css';
import { LeadNote } from './LeadNote';

/** When anyone last was in touch, and a note on the lead. */
export const lastTouch: BriefSection = { place: 'last-touch', Draw: LastTouch };

/** One line, there from the first paint: it is asked for after everything else. */
function LastTouch({ card, brief: { lastActivity: activity }, viewer }: BriefProps) {
  const writing = useWriting();
  const { leadId } = card;
  const { brief: text } = words;
  const loading = activity.kind === 'loading' || activity.kind === 'unasked';
  return (
    <section class={`${sectionStyles.section} ${styles.section}`} aria-busy={loading}>
      <div class={sectionStyles.head}>
        <h2 class={sectionStyles.name}>{text.lastActivity}</h2>
        {activity.kind === 'known' && (
          <time class={sectionStyles.note} dateTime={new Date(activity.at).toISOString()}>
            {formatDay(activity.at, viewer)}
          </time>
        )}
      </div>
      {loading && (
        <p class={skeletonStyles.group} aria-hidden="true">
          <Skeleton shape="text" />
        </p>
      )}
      {activity.kind === 'known' && (
        <p dir="auto">{text.activityAt(daysAgo(activity.at, viewer), whatHappened(activity))}</p>
      )}
      {activity.kind === 'none' && <p class={textStyles.muted}>{text.noActivity}</p>}
      {activity.kind === 'failed' && <p class={textStyles.muted}>{text.activityFailed}</p>}
      {writing?.where === 'here' && leadId !== null && (
        <LeadNote
          key={leadId}
          leadId={leadId}
          leadName={leadName(card)}
          lastActivity={activity}
          writing={writing}
          viewer={viewer}
        />
      )}
    </section>
  );
}
