import { useState } from 'preact/hooks';
import type { AccountView } from '../messages/contract';
import { MarkIcon } from '../panel/parts/icons';
import { words } from '../words/words';
import { AccountsCard } from './AccountsCard';
import { ConnectForm } from './ConnectForm';
import { DiagnosticsCard } from './DiagnosticsCard';
import { DraftsCard } from './DraftsCard';
import { Facts } from './Facts';
import { FieldsCard } from './FieldsCard';
import { ForgetEverything } from './ForgetEverything';
import type { OptionsProps } from './options-data';
import { Scene } from './Scene';
import { ShortcutsCard } from './ShortcutsCard';

/** The one page for setting up and for taking back: the keys, what is shown, what happens with data, and the way out. */
export function OptionsPage({ accounts, connect, useFirst, remove, forgetEverything, ...parts }: OptionsProps) {
  const { drafts, fields, shortcuts, diagnostics } = parts;
  const [said, setSaid] = useState('');
  const [fresh, setFresh] = useState(false);
  const { options } = words;
  const first = accounts === 'loading' ? undefined : accounts[0];

  async function forget() {
    await forgetEverything();
    setSaid(options.forget.done);
  }

  function connected(next: AccountView) {
    setFresh(true);
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
          {accounts === 'loading' && <CardSkeleton />}
          {accounts !== 'loading' && drafts && (
            <DraftsCard
              {...drafts}
              organizations={new Map(accounts.map((account) => [account.organizationId, account.organizationName]))}
              say={setSaid}
              reader={{ now: Date.now() }}
            />
          )}
          {accounts !== 'loading' && !first && (
            <ConnectForm title={options.connect.title} connect={connect} onConnected={connected} />
          )}
          {accounts !== 'loading' && first && (
            <>
              <AccountsCard
                accounts={accounts}
                connect={connect}
                useFirst={useFirst}
                remove={remove}
                onConnected={connected}
                say={setSaid}
                fresh={fresh}
              />
              {fields && <FieldsCard {...fields} accountId={first.id} />}
            </>
          )}
          {shortcuts && <ShortcutsCard {...shortcuts} />}
          {first && diagnostics && <DiagnosticsCard {...diagnostics} key={first.id} />}
          {first && <ForgetEverything drafts={drafts?.list.length ?? 0} forget={forget} />}
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
