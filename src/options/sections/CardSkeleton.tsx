import { Skeleton } from '../../ui/layout/Skeleton';
import skeletonStyles from '../../ui/layout/Skeleton.module.css';
import textStyles from '../../ui/style/text.module.css';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import styles from './CardSkeleton.module.css';

/** Until it is known who is connected. */
export function CardSkeleton() {
  return (
    <section class={cardStyles.card} aria-busy="true">
      <h2 class={textStyles.visuallyHidden}>{words.options.checking}</h2>
      <div class={skeletonStyles.group} aria-hidden="true">
        <Skeleton shape="title" class={styles.title} />
        <Skeleton shape="text" class={cardStyles.textBone} />
        <Skeleton shape="text" class={cardStyles.textBone} />
        <Skeleton shape="field" />
      </div>
    </section>
  );
}
