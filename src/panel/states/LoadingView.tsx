import sectionStyles from '../../ui/layout/Section.module.css';
import { Skeleton } from '../../ui/layout/Skeleton';
import skeletonStyles from '../../ui/layout/Skeleton.module.css';
import textStyles from '../../ui/style/text.module.css';
import { words } from '../../words/words';
import leadHeaderStyles from '../features/lead/LeadHeader.module.css';
import { LeadSkeleton } from '../features/lead/LeadSkeleton';
import meetingViewStyles from '../features/meeting/MeetingView.module.css';
import momentStyles from '../features/moment/MomentHeading.module.css';
import peopleStyles from '../features/people/people.module.css';
import { StoryLinesSkeleton } from '../features/story/StoryLines';
import foundViewStyles from './FoundView.module.css';
import styles from './LoadingView.module.css';

/** Bars in the exact place of what comes, so that nothing jumps when it does. No spinner. */
export function LoadingView() {
  return (
    <div class={foundViewStyles.found}>
      <h1 class={textStyles.visuallyHidden}>{words.loading.title}</h1>
      <div class={skeletonStyles.group} aria-hidden="true">
        <div class={leadHeaderStyles.lead}>
          <LeadSkeleton />
          <StoryLinesSkeleton />
        </div>
        <div class={`${meetingViewStyles.meeting} ${styles.meeting}`}>
          <Skeleton shape="title" />
          <Skeleton shape="text" />
          <Skeleton shape="button" />
        </div>
        <div class={momentStyles.moment}>
          <Skeleton shape="section" />
        </div>
        <div class={sectionStyles.section}>
          <Skeleton shape="section" />
          <div class={peopleStyles.list}>
            <PersonSkeleton />
            <PersonSkeleton />
          </div>
        </div>
        <BriefSkeleton />
      </div>
    </div>
  );
}

/** Takes the place of what the lead brings, below what the meeting itself has brought. */
export function BriefSkeleton() {
  return (
    <div class={skeletonStyles.group} data-part="brief-skeleton" aria-hidden="true">
      <div class={sectionStyles.section}>
        <Skeleton shape="section" />
        <Skeleton shape="text" />
      </div>
      <div class={sectionStyles.section}>
        <Skeleton shape="section" />
        <Skeleton shape="text" />
        <Skeleton shape="text" />
      </div>
    </div>
  );
}

function PersonSkeleton() {
  return (
    <div class={peopleStyles.person}>
      <Skeleton shape="avatar" />
      <span class={peopleStyles.text}>
        <Skeleton shape="name" />
        <Skeleton shape="role" />
      </span>
    </div>
  );
}
