import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words/words';

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
    <section class="forget">
      <div class="forget-text">
        <h2 class="section-name">{text.title}</h2>
        <p class="quiet">{asking ? text.question(drafts) : text.text}</p>
      </div>
      {asking ? (
        <div class="choices">
          <button type="button" class="button danger" onClick={() => forget().catch(() => setFailed(true))}>
            {text.confirm}
          </button>
          <button type="button" class="button secondary" ref={cancel} onClick={() => setAsking(false)}>
            {text.cancel}
          </button>
        </div>
      ) : (
        <button type="button" class="button secondary" onClick={() => setAsking(true)}>
          {text.button}
        </button>
      )}
      <p class="field-error" role="alert">
        {failed ? text.failed : ''}
      </p>
    </section>
  );
}
