import { Skeleton } from '../../../ui/layout/Skeleton';
import skeletonStyles from '../../../ui/layout/Skeleton.module.css';
import leadHeaderStyles from './LeadHeader.module.css';
import styles from './LeadSkeleton.module.css';

/** The lead's own request takes longer than the meeting's: these bars stand in for its head alone. */
export function LeadSkeleton() {
  return (
    <div class={`${leadHeaderStyles.head} ${skeletonStyles.group} ${styles.head}`} aria-hidden="true">
      <Skeleton shape="pill" />
      <Skeleton shape="lead" />
      <Skeleton shape="line" />
    </div>
  );
}
