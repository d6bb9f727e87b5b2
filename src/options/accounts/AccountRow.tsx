import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountView } from '../../domain/account-view';
import { Button } from '../../ui/controls/Button';
import textStyles from '../../ui/style/text.module.css';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import accountsStyles from './accounts.module.css';

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
    <li class={accountsStyles.row}>
      <div class={accountsStyles.accountText}>
        <p class={accountsStyles.accountName}>
          <bdi>{organization}</bdi>
          {several && first && <span class={accountsStyles.badge}>{text.first}</span>}
        </p>
        <p class={textStyles.muted}>
          <bdi>{userName}</bdi> · {connected.keyEnding(keyEnding)}
        </p>
        {asking && <p class={accountsStyles.accountQuestion}>{text.question(organization, drafts)}</p>}
      </div>
      {asking ? (
        <div class={`${cardStyles.choices} ${accountsStyles.ways}`}>
          <Button kind="danger" onClick={() => attempt(remove)}>
            {text.confirm}
          </Button>
          <Button kind="secondary" ref={cancel} onClick={() => setAsking(false)}>
            {text.cancel}
          </Button>
        </div>
      ) : (
        <div class={`${cardStyles.choices} ${accountsStyles.ways}`}>
          {several && !first && (
            <Button kind="text" aria-label={text.useFirstNamed(organization)} onClick={() => attempt(useFirst)}>
              {text.useFirst}
            </Button>
          )}
          <Button kind="text" aria-label={text.removeNamed(organization)} onClick={() => setAsking(true)}>
            {text.remove}
          </Button>
        </div>
      )}
      <p class={cardStyles.error} role="alert">
        {failed ? text.failed : ''}
      </p>
    </li>
  );
}
