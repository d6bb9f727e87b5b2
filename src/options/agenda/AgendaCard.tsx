import { type AgendaKeeping, agendaKeepings } from '../../domain/agenda/keeping';
import { useOwnId } from '../../ui/hooks/use-id';
import { isAnswer, useLoaded } from '../../ui/hooks/use-request';
import textStyles from '../../ui/style/text.module.css';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { AgendaPart } from '../options-data';
import { SavedSwitch } from '../SavedSwitch';
import choiceStyles from '../SavedSwitch.module.css';
import { useSavedChoice } from '../use-saved-choice';

/** For how long the user's meetings are kept; kept the moment it is chosen. */
export function AgendaCard({ load, save, owedOnBadge, onSaved }: AgendaPart & { onSaved: () => void }) {
  const loaded = useLoaded(load, '');
  const { agenda: text, unanswered } = words.options;
  return (
    <section class={cardStyles.card} aria-busy={!isAnswer(loaded)}>
      <h2 class={cardStyles.title}>{text.title}</h2>
      <p class={cardStyles.text}>{text.text}</p>
      {isAnswer(loaded) && !loaded.ok && <p class={cardStyles.error}>{unanswered}</p>}
      {isAnswer(loaded) && loaded.ok && !loaded.value.allowed && <p class={textStyles.muted}>{text.managed}</p>}
      {isAnswer(loaded) && loaded.ok && loaded.value.allowed && (
        <Choices kept={loaded.value.keeping} save={(keeping) => save(keeping).then(onSaved)} />
      )}
      {isAnswer(loaded) && loaded.ok && loaded.value.allowed && (
        <SavedSwitch {...owedOnBadge} text={text.owedOnBadge} />
      )}
    </section>
  );
}

function Choices({ kept, save }: { kept: AgendaKeeping; save: AgendaPart['save'] }) {
  const { chosen, said, choose } = useSavedChoice(kept, save);
  const id = useOwnId();
  const { agenda: text } = words.options;

  return (
    <>
      <div role="radiogroup" aria-label={text.title} class={choiceStyles.choices}>
        {agendaKeepings.map((keeping) => (
          <label class={choiceStyles.choice} key={keeping}>
            <input
              type="radio"
              name={`${id}-keeping`}
              checked={chosen === keeping}
              aria-describedby={`${id}-${keeping}`}
              onChange={() => void choose(keeping)}
            />
            <span>
              {text.choices[keeping].label}
              <span class={textStyles.muted} id={`${id}-${keeping}`}>
                {text.choices[keeping].text}
              </span>
            </span>
          </label>
        ))}
      </div>
      <p role="status" class={said === 'failed' ? cardStyles.error : cardStyles.saved}>
        {said !== '' && text[said]}
      </p>
    </>
  );
}
