import type { ComponentChildren } from 'preact';
import type { AccountView } from '../../domain/account-view';
import type { OptionsSection } from '../../domain/settings/options-section';
import { userLocale } from '../../time/user-locale';
import { words } from '../../words/words';
import { AccountsCard } from '../accounts/AccountsCard';
import { ConnectForm } from '../accounts/ConnectForm';
import { ForgetEverything } from '../accounts/ForgetEverything';
import { KeepingNotice } from '../accounts/KeepingNotice';
import { AgendaCard } from '../agenda/AgendaCard';
import { ThemeCard } from '../appearance/ThemeCard';
import { DiagnosticsCard } from '../diagnostics/DiagnosticsCard';
import { DraftsCard } from '../drafts/DraftsCard';
import { UnreadableCard } from '../drafts/UnreadableCard';
import { Facts, FirstFacts } from '../Facts';
import { FieldsCard } from '../fields/FieldsCard';
import { HiddenSitesCard } from '../hidden-sites/HiddenSitesCard';
import { LanguageCard } from '../language/LanguageCard';
import type { OptionsProps } from '../options-data';
import { PolicyCard } from '../policy/PolicyCard';
import { RemindersCard } from '../reminders/RemindersCard';
import { ShortcutsCard } from '../ShortcutsCard';
import { TemplatesCard } from '../templates/TemplatesCard';
import { UnansweredCard } from '../UnansweredCard';
import { CardSkeleton } from './CardSkeleton';
import type { Card } from './SectionView';

/** What the cards tell the page and each other. */
type Between = {
  /** Announced: what a click has done. */
  announce: (text: string) => void;
  onConnected: (account: AccountView) => void;
  /** The user has just connected. */
  fresh: boolean;
  /** Another one for each change of what is kept. */
  keptTurn: number;
  onKept: () => void;
};

/** Which cards there are, and in which section each stands. */
export function cardsOf(
  props: OptionsProps,
  { announce, onConnected, fresh, keptTurn, onKept }: Between,
): Record<OptionsSection, Card[]> {
  const { accounts: answered, keeping, policy, lookAgain, connect, useFirst, remove, forgetEverything } = props;
  const {
    drafts,
    unreadable,
    fields,
    agenda,
    reminders,
    templates,
    language,
    theme,
    hiddenSites,
    shortcuts,
    diagnostics,
  } = props;
  const { options } = words;
  const accounts = typeof answered === 'string' ? null : answered;
  const first = accounts?.[0];
  const viewer = { now: Date.now(), locale: userLocale(words.language) };
  const written = drafts?.list.length ?? 0;
  const unread = unreadable?.list.length ?? 0;
  const skeleton = answered === 'loading' && <CardSkeleton />;

  async function forget() {
    await forgetEverything();
    announce(options.forget.done);
  }

  return {
    connection: given({
      keeping: accounts && keeping && <KeepingNotice keeping={keeping} />,
      policy: policy && <PolicyCard {...policy} />,
      skeleton,
      unanswered: answered === 'unanswered' && <UnansweredCard lookAgain={lookAgain} />,
      connect: accounts && !first && (
        <ConnectForm title={options.connect.title} connect={connect} onConnected={onConnected} />
      ),
      accounts: accounts && first && (
        <AccountsCard
          accounts={accounts}
          connect={connect}
          useFirst={useFirst}
          remove={remove}
          onConnected={onConnected}
          announce={announce}
          fresh={fresh}
        />
      ),
      // Whoever is to paste a key here reads beside it what becomes of it.
      facts: accounts && !first && <FirstFacts />,
    }),
    drafts: given({
      skeleton,
      drafts: accounts && drafts && (first || written > 0 || unread > 0) && (
        <DraftsCard
          {...drafts}
          organizations={new Map(accounts.map((account) => [account.organizationId, account.organizationName]))}
          announce={announce}
          viewer={viewer}
          alone={unread === 0}
        />
      ),
      unreadable: unreadable && unread > 0 && <UnreadableCard {...unreadable} announce={announce} viewer={viewer} />,
    }),
    meetings: given({
      skeleton,
      agenda: first && agenda && <AgendaCard {...agenda} onSaved={onKept} />,
      reminders: first && reminders && <RemindersCard {...reminders} turn={keptTurn} />,
    }),
    notes: given({
      skeleton,
      fields: first && fields && <FieldsCard {...fields} accountId={first.id} />,
      templates: first && templates && <TemplatesCard {...templates} accountId={first.id} />,
    }),
    appearance: given({
      language: language && <LanguageCard {...language} />,
      theme: theme && <ThemeCard {...theme} />,
      hidden: hiddenSites && <HiddenSitesCard {...hiddenSites} announce={announce} />,
    }),
    keyboard: given({ skeleton, shortcuts: first && shortcuts && <ShortcutsCard {...shortcuts} /> }),
    privacy: given({
      skeleton,
      facts: (first || answered === 'unanswered') && <Facts />,
      diagnostics: first && diagnostics && <DiagnosticsCard {...diagnostics} key={first.id} />,
      forget: first && <ForgetEverything drafts={written + unread} forget={forget} />,
    }),
  };
}

/** Those that are there, in this order. */
function given(cards: Record<string, ComponentChildren>): Card[] {
  return Object.entries(cards).filter(([, card]) => card);
}
