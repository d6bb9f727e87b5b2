import { MAX_FIELDS } from '../../domain/custom-field';
import { isAnswer, useLoaded } from '../../ui/hooks/use-request';
import { Skeleton } from '../../ui/layout/Skeleton';
import skeletonStyles from '../../ui/layout/Skeleton.module.css';
import textStyles from '../../ui/style/text.module.css';
import { failureWords } from '../../words/failure-words';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { FieldsPart } from '../options-data';
import { FieldChoices } from './FieldChoices';

type Props = FieldsPart & {
  /** Whose fields they are. */
  accountId: string;
};

/** What of a company's own data the brief shows. */
export function FieldsCard({ load, save, accountId }: Props) {
  const loaded = useLoaded(load, accountId);
  const { fields: text, unanswered } = words.options;
  return (
    <section class={cardStyles.card} aria-busy={!isAnswer(loaded)}>
      <h2 class={cardStyles.title}>{text.title}</h2>
      <p class={cardStyles.text}>{text.text(MAX_FIELDS)}</p>
      {!isAnswer(loaded) && (
        <div class={skeletonStyles.group}>
          <p class={textStyles.visuallyHidden}>{text.loading}</p>
          <Skeleton shape="text" class={cardStyles.textBone} aria-hidden="true" />
          <Skeleton shape="text" class={cardStyles.textBone} aria-hidden="true" />
        </div>
      )}
      {isAnswer(loaded) && !loaded.ok && <p class={cardStyles.error}>{unanswered}</p>}
      {isAnswer(loaded) && loaded.ok && !loaded.value.ok && (
        <p class={cardStyles.error}>{failureWords(loaded.value.failure.reason).title}</p>
      )}
      {isAnswer(loaded) && loaded.ok && loaded.value.ok && (
        <FieldChoices key={accountId} choices={loaded.value.value} save={save} />
      )}
    </section>
  );
}
