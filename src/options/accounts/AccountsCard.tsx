import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AccountView } from '../../domain/account-view';
import { Button } from '../../ui/controls/Button';
import { CheckIcon } from '../../ui/icons/icons';
import textStyles from '../../ui/style/text.module.css';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import { NextSteps } from '../NextSteps';
import type { OptionsProps } from '../options-data';
import { AccountRow } from './AccountRow';
import accountsStyles from './accounts.module.css';
import { ConnectForm } from './ConnectForm';

type Props = Pick<OptionsProps, 'connect' | 'useFirst' | 'remove'> & {
  accounts: AccountView[];
  onConnected: (account: AccountView) => void;
  /** Announced: what a click has done. */
  announce: (text: string) => void;
  /** The user has just connected: the form that had the focus is gone. */
  fresh: boolean;
};

/** Which organizations are connected, which one comes first, and what to do now. */
export function AccountsCard({ accounts, connect, useFirst, remove, onConnected, announce, fresh }: Props) {
  const [adding, setAdding] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { accounts: text, connected } = words.options;

  // With the heading and not after it: a key that is pressed next is for what the user then chooses.
  useLayoutEffect(() => {
    if (fresh) title.current?.focus();
  }, [fresh, accounts.length]);

  return (
    <>
      <section class={cardStyles.card}>
        <h2 class={`${cardStyles.title} ${cardStyles.connected}`} tabIndex={-1} ref={title}>
          <span class={cardStyles.tick}>
            <CheckIcon />
          </span>
          {connected.title}
        </h2>
        <h3 class={cardStyles.partName}>{text.title}</h3>
        {accounts.length > 1 && <p class={textStyles.muted}>{text.text}</p>}
        <ul class={accountsStyles.list} aria-label={text.title}>
          {accounts.map((account, index) => (
            <AccountRow
              key={account.id}
              account={account}
              first={index === 0}
              several={accounts.length > 1}
              useFirst={async () => {
                await useFirst(account.id);
                announce(text.chosen(account.organizationName));
              }}
              remove={async () => {
                await remove(account.id);
                announce(text.removed(account.organizationName));
                title.current?.focus();
              }}
            />
          ))}
        </ul>
        {!adding && (
          <Button kind="secondary" class={accountsStyles.add} onClick={() => setAdding(true)}>
            {text.add}
          </Button>
        )}
        <NextSteps />
      </section>
      {adding && (
        <ConnectForm
          title={text.addTitle}
          connect={connect}
          onConnected={(account) => {
            setAdding(false);
            onConnected(account);
            title.current?.focus();
          }}
          onCancel={() => setAdding(false)}
        />
      )}
    </>
  );
}
