import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountView } from '../messages/contract';
import { CheckIcon } from '../panel/parts/icons';
import { words } from '../words/words';
import { AccountRow } from './AccountRow';
import { ConnectForm } from './ConnectForm';
import { NextSteps } from './NextSteps';
import type { OptionsProps } from './options-data';

type Props = Pick<OptionsProps, 'connect' | 'useFirst' | 'remove'> & {
  accounts: AccountView[];
  onConnected: (account: AccountView) => void;
  /** Said aloud: what a click has done. */
  say: (text: string) => void;
  /** The user has just connected: the form that had the focus is gone. */
  fresh: boolean;
};

/** Which organizations are connected, which one comes first, and what to do now. */
export function AccountsCard({ accounts, connect, useFirst, remove, onConnected, say, fresh }: Props) {
  const [adding, setAdding] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { accounts: text, connected } = words.options;

  useEffect(() => {
    if (fresh) title.current?.focus();
  }, [fresh, accounts.length]);

  return (
    <>
      <section class="card">
        <h2 class="card-title connected" tabIndex={-1} ref={title}>
          <span class="tick">
            <CheckIcon />
          </span>
          {connected.title}
        </h2>
        <h3 class="part-name">{text.title}</h3>
        {accounts.length > 1 && <p class="quiet">{text.text}</p>}
        <ul class="accounts">
          {accounts.map((account, index) => (
            <AccountRow
              key={account.id}
              account={account}
              first={index === 0}
              several={accounts.length > 1}
              useFirst={async () => {
                await useFirst(account.id);
                say(text.chosen(account.organizationName));
              }}
              remove={async () => {
                await remove(account.id);
                say(text.removed(account.organizationName));
                title.current?.focus();
              }}
            />
          ))}
        </ul>
        {!adding && (
          <button type="button" class="button secondary add" onClick={() => setAdding(true)}>
            {text.add}
          </button>
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
