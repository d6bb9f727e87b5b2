import { words } from '../words/words';
import { FieldChoices } from './FieldChoices';
import { type FieldsPart, MOST_FIELDS } from './options-data';
import { useLoaded } from './use-loaded';

type Props = FieldsPart & {
  /** Whose fields they are. */
  accountId: string;
};

/** What of a company's own data stands in the brief. */
export function FieldsCard({ load, save, accountId }: Props) {
  const loaded = useLoaded(load, accountId);
  const { fields: text, unanswered } = words.options;
  return (
    <section class="card" aria-busy={loaded.kind === 'loading'}>
      <h2 class="card-title">{text.title}</h2>
      <p class="card-text">{text.text(MOST_FIELDS)}</p>
      {loaded.kind === 'loading' && (
        <div class="skeletons">
          <p class="aloud">{text.loading}</p>
          <span class="bone text-bone" aria-hidden="true" />
          <span class="bone text-bone" aria-hidden="true" />
        </div>
      )}
      {loaded.kind === 'failed' && <p class="field-error">{unanswered}</p>}
      {loaded.kind === 'loaded' && !loaded.value.ok && (
        <p class="field-error">
          {
            (loaded.value.failure.reason === 'needs-key' ? words.needsKey : words.failed[loaded.value.failure.reason])
              .title
          }
        </p>
      )}
      {loaded.kind === 'loaded' && loaded.value.ok && (
        <FieldChoices key={accountId} {...loaded.value.value} save={save} />
      )}
    </section>
  );
}
