import { useState } from 'preact/hooks';
import type { AccountView } from '../domain/account-view';
import { userLocale } from '../time/user-locale';
import { MarkIcon } from '../ui/icons/MarkIcon';
import { Skeleton } from '../ui/layout/Skeleton';
import skeletonStyles from '../ui/layout/Skeleton.module.css';
import textStyles from '../ui/style/text.module.css';
import { words } from '../words/words';
import { AccountsCard } from './accounts/AccountsCard';
import { ConnectForm } from './accounts/ConnectForm';
import { ForgetEverything } from './accounts/ForgetEverything';
import { KeepingNotice } from './accounts/KeepingNotice';
import { AgendaCard } from './agenda/AgendaCard';
import cardStyles from './Card.module.css';
import { DiagnosticsCard } from './diagnostics/DiagnosticsCard';
import { DraftsCard } from './drafts/DraftsCard';
import { UnreadableCard } from './drafts/UnreadableCard';
import { Facts } from './Facts';
import { FieldsCard } from './fields/FieldsCard';
import { LanguageCard } from './language/LanguageCard';
import styles from './OptionsPage.module.css';
import type { OptionsProps } from './options-data';
import { PolicyCard } from './policy/PolicyCard';
import { RemindersCard } from './reminders/RemindersCard';
import { Scene } from './Scene';
import { ShortcutsCard } from './ShortcutsCard';
import { TemplatesCard } from './templates/TemplatesCard';
import { UnansweredCard } from './UnansweredCard';

/** The one page for setting up and for taking back: the keys, what is shown, what happens with data, and the way out. */
export function OptionsPage({
  accounts: answered,
  keeping = null,
  policy = null,
  lookAgain,
  connect,
  useFirst,
  remove,
  forgetEverything,
  ...parts
}: OptionsProps) {
  const { drafts, unreadable, fields, agenda, reminders, templates, language, shortcuts, diagnostics } = parts;
  const [announced, setAnnounced] = useState('');
  const [fresh, setFresh] = useState(false);
  const [keptTurn, setKeptTurn] = useState(0);
  const { options } = words;
  const accounts = typeof answered === 'string' ? null : answered;
  const first = accounts?.[0];

  async function forget() {
    await forgetEverything();
    setAnnounced(options.forget.done);
  }

  function connected(next: AccountView) {
    setFresh(true);
    setAnnounced(options.connected.announced(next.userName, next.organizationName));
  }

  return (
    <div class={styles.page}>
      <header>
        <span class={styles.brand}>
          <MarkIcon size={24} />
          {options.title}
        </span>
      </header>
      <main class={styles.columns}>
        <div class={styles.intro}>
          <h1>{options.headline}</h1>
          <p>{options.lead}</p>
        </div>
        <Scene />
        <div class={styles.work}>
          {accounts && keeping && <KeepingNotice keeping={keeping} />}
          {policy && <PolicyCard {...policy} />}
          {answered === 'loading' && <CardSkeleton />}
          {answered === 'unanswered' && <UnansweredCard lookAgain={lookAgain} />}
          {accounts && drafts && (
            <DraftsCard
              {...drafts}
              organizations={new Map(accounts.map((account) => [account.organizationId, account.organizationName]))}
              announce={setAnnounced}
              viewer={{ now: Date.now(), locale: userLocale(words.language) }}
            />
          )}
          {unreadable && (
            <UnreadableCard
              {...unreadable}
              announce={setAnnounced}
              viewer={{ now: Date.now(), locale: userLocale(words.language) }}
            />
          )}
          {accounts && !first && (
            <ConnectForm title={options.connect.title} connect={connect} onConnected={connected} />
          )}
          {accounts && first && (
            <>
              <AccountsCard
                accounts={accounts}
                connect={connect}
                useFirst={useFirst}
                remove={remove}
                onConnected={connected}
                announce={setAnnounced}
                fresh={fresh}
              />
              {fields && <FieldsCard {...fields} accountId={first.id} />}
              {templates && <TemplatesCard {...templates} accountId={first.id} />}
              {agenda && <AgendaCard {...agenda} onSaved={() => setKeptTurn((before) => before + 1)} />}
              {reminders && <RemindersCard {...reminders} turn={keptTurn} />}
            </>
          )}
          {language && <LanguageCard {...language} />}
          {shortcuts && <ShortcutsCard {...shortcuts} />}
          {first && diagnostics && <DiagnosticsCard {...diagnostics} key={first.id} />}
          {first && (
            <ForgetEverything drafts={(drafts?.list.length ?? 0) + (unreadable?.list.length ?? 0)} forget={forget} />
          )}
        </div>
        <Facts />
      </main>
      <p class={textStyles.visuallyHidden} role="status">
        {announced}
      </p>
    </div>
  );
}

function CardSkeleton() {
  return (
    <section class={cardStyles.card} aria-busy="true">
      <h2 class={textStyles.visuallyHidden}>{words.options.checking}</h2>
      <div class={skeletonStyles.group} aria-hidden="true">
        <Skeleton shape="title" class={styles.titleBone} />
        <Skeleton shape="text" class={cardStyles.textBone} />
        <Skeleton shape="text" class={cardStyles.textBone} />
        <Skeleton shape="field" />
      </div>
    </section>
  );
}
