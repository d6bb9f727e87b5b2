import { isAnswer, useLoaded } from '../ui/hooks/use-request';
import textStyles from '../ui/style/text.module.css';
import cardStyles from './Card.module.css';
import type { SwitchPart } from './options-data';
import styles from './SavedSwitch.module.css';
import { useSavedChoice } from './use-saved-choice';

type Text = { label: string; text: string; saving: string; saved: string; failed: string };

/** Something that is on or off; kept the moment it is chosen. */
export function SavedSwitch({ load, save, text }: SwitchPart & { text: Text }) {
  const loaded = useLoaded(load, '');
  return isAnswer(loaded) && loaded.ok ? <Choice on={loaded.value} save={save} text={text} /> : null;
}

function Choice({ on, save, text }: { on: boolean; save: SwitchPart['save']; text: Text }) {
  const { chosen, said, choose } = useSavedChoice(on, save);
  return (
    <>
      <label class={`${styles.choice} ${styles.switch}`}>
        <input type="checkbox" checked={chosen} onChange={() => void choose(!chosen)} />
        <span>
          {text.label}
          <span class={textStyles.muted}>{text.text}</span>
        </span>
      </label>
      <p role="status" class={said === 'failed' ? cardStyles.error : cardStyles.saved}>
        {said !== '' && text[said]}
      </p>
    </>
  );
}
