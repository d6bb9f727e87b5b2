import { useState } from 'preact/hooks';
import type { AccountView, ConnectResult } from '../messages/contract';
import { MarkIcon } from '../panel/parts/icons';
import { words } from '../words/words';
import { ConnectedCard } from './ConnectedCard';
import { ConnectForm } from './ConnectForm';
import { Facts } from './Facts';
import { ForgetEverything } from './ForgetEverything';
import { Scene } from './Scene';

/** Null: nobody is connected. `loading`: not known yet. */
export type ShownAccount = AccountView | null | 'loading';

export type OptionsProps = {
  account: ShownAccount;
  /** Checks a key with Close and keeps it if it works. */
  connect: (key: string) => Promise<ConnectResult>;
  /** Wipes everything that is kept. */
  forgetEverything: () => Promise<void>;
};

/** The one page for setting up and for taking back: the key, what happens with data, and the way out. */
export function OptionsPage({ account, connect, forgetEverything }: OptionsProps) {
  // What was done on this page is newer than what it was opened with.
  const [changed, setChanged] = useState<AccountView | null | undefined>(undefined);
  const [said, setSaid] = useState('');
  const current = changed === undefined ? account : changed;
  const { options } = words;

  async function forget() {
    await forgetEverything();
    setChanged(null);
    setSaid(options.forget.done);
  }

  function connected(next: AccountView) {
    setChanged(next);
    setSaid(`${options.connected.title}: ${next.userName}, ${next.organizationName}`);
  }

  return (
    <div class="page">
      <header class="top">
        <span class="brand">
          <MarkIcon size={24} />
          {options.title}
        </span>
      </header>
      <main class="columns">
        <div class="intro">
          <h1>{options.headline}</h1>
          <p>{options.lead}</p>
        </div>
        <Scene />
        <div class="work">
          {current === 'loading' && <CardSkeleton />}
          {current === null && <ConnectForm connect={connect} onConnected={connected} />}
          {current !== null && current !== 'loading' && (
            <>
              <ConnectedCard
                account={current}
                connect={connect}
                onConnected={connected}
                fresh={changed !== undefined}
              />
              <ForgetEverything forget={forget} />
            </>
          )}
        </div>
        <Facts />
      </main>
      <p class="aloud" role="status">
        {said}
      </p>
    </div>
  );
}

function CardSkeleton() {
  return (
    <section class="card" aria-busy="true">
      <h2 class="aloud">{words.options.checking}</h2>
      <div class="skeletons" aria-hidden="true">
        <span class="bone title-bone" />
        <span class="bone text-bone" />
        <span class="bone text-bone" />
        <span class="bone field-bone" />
      </div>
    </section>
  );
}
