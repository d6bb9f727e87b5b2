import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import accountsStyles from './accounts.module.css';

type Props = {
  /** How many drafts would go too. */
  drafts: number;
  forget: () => Promise<void>;
};

/** Asks once more in place, for it cannot be undone. */
export function ForgetEverything({ drafts, forget }: Props) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const text = words.options.forget;

  useEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);

  return (
    <section class={`${cardStyles.card} ${accountsStyles.forget}`}>
      <div class={accountsStyles.forgetText}>
        <h2 class={cardStyles.title}>{text.title}</h2>
        <p class={cardStyles.text}>{asking ? text.question(drafts) : text.text}</p>
      </div>
      {asking ? (
        <div class={cardStyles.choices}>
          <Button kind="danger" onClick={() => forget().catch(() => setFailed(true))}>
            {text.confirm}
          </Button>
          <Button kind="secondary" ref={cancel} onClick={() => setAsking(false)}>
            {text.cancel}
          </Button>
        </div>
      ) : (
        <Button kind="secondary" onClick={() => setAsking(true)}>
          {text.button}
        </Button>
      )}
      <p class={cardStyles.error} role="alert">
        {failed ? text.failed : ''}
      </p>
    </section>
  );
}
