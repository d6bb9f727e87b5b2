import { isAnswer, useLoaded } from '../../ui/hooks/use-request';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { TemplatesPart } from '../options-data';
import { TemplateList } from './TemplateList';

type Props = TemplatesPart & {
  /** Whose templates they are. */
  accountId: string;
};

/** The user's own frames for notes. */
export function TemplatesCard({ load, save, accountId }: Props) {
  const loaded = useLoaded(load, accountId);
  const { templates: text, unanswered } = words.options;
  return (
    <section class={cardStyles.card} aria-busy={!isAnswer(loaded)}>
      <h2 class={cardStyles.title}>{text.title}</h2>
      <p class={cardStyles.text}>{text.text}</p>
      {isAnswer(loaded) && !loaded.ok && <p class={cardStyles.error}>{unanswered}</p>}
      {isAnswer(loaded) && loaded.ok && (
        <TemplateList key={accountId} kept={loaded.value ?? words.templates.first} save={save} />
      )}
    </section>
  );
}
