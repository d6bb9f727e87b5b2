import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountView } from '../messages/contract';
import { words } from '../words/words';

type Props = {
  account: AccountView;
  /** It is the one that is asked. */
  first: boolean;
  /** There are others, so an order among them means something. */
  several: boolean;
  useFirst: () => Promise<void>;
  remove: () => Promise<void>;
};

/** One connected organization. Removing asks once more in place, for a key cannot be read again from Close. */
export function AccountRow({ account, first, several, useFirst, remove }: Props) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const { accounts: text, connected } = words.options;
  const { organizationName: organization, userName, keyEnding, drafts } = account;

  useEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);

  const attempt = (act: () => Promise<void>) => {
    setFailed(false);
    act().catch(() => setFailed(true));
  };

  return (
    <li class="account-row">
      <div class="account-text">
        <p class="account-name">
          <bdi>{organization}</bdi>
          {several && first && <span class="badge">{text.first}</span>}
        </p>
        <p class="quiet">
          <bdi>{userName}</bdi> · {connected.keyEnding(keyEnding)}
        </p>
        {asking && <p class="account-question">{text.question(organization, drafts)}</p>}
      </div>
      {asking ? (
        <div class="choices">
          <button type="button" class="button danger" onClick={() => attempt(remove)}>
            {text.confirm}
          </button>
          <button type="button" class="button secondary" ref={cancel} onClick={() => setAsking(false)}>
            {text.cancel}
          </button>
        </div>
      ) : (
        <div class="choices">
          {several && !first && (
            <button
              type="button"
              class="text-button"
              aria-label={text.useFirstNamed(organization)}
              onClick={() => attempt(useFirst)}
            >
              {text.useFirst}
            </button>
          )}
          <button
            type="button"
            class="text-button"
            aria-label={text.removeNamed(organization)}
            onClick={() => setAsking(true)}
          >
            {text.remove}
          </button>
        </div>
      )}
      <p class="field-error" role="alert">
        {failed ? text.failed : ''}
      </p>
    </li>
  );
}
