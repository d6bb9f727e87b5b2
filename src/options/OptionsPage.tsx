import { useState } from 'preact/hooks';
import type { AccountView } from '../domain/account-view';
import { optionsSections } from '../domain/settings/options-section';
import { MarkIcon } from '../ui/icons/MarkIcon';
import textStyles from '../ui/style/text.module.css';
import { words } from '../words/words';
import styles from './OptionsPage.module.css';
import type { OptionsProps } from './options-data';
import { cardsOf } from './sections/cards-of';
import { foundWords, SearchResults } from './sections/SearchResults';
import { SectionNav } from './sections/SectionNav';
import { SectionView } from './sections/SectionView';
import { SettingsSearch } from './sections/SettingsSearch';
import { useCardSearch } from './sections/use-card-search';
import { useSectionTitle } from './sections/use-section-title';
import { Welcome } from './sections/Welcome';

/** The one page for setting up and for taking back: the keys, what is shown, what happens with data, and the way out. */
export function OptionsPage(props: OptionsProps) {
  const { accounts, section = 'connection', drafts, unreadable } = props;
  const [announced, setAnnounced] = useState('');
  const [fresh, setFresh] = useState(false);
  const [keptTurn, setKeptTurn] = useState(0);
  const { options } = words;
  const isNew = typeof accounts !== 'string' && accounts.length === 0;

  function connected(next: AccountView) {
    setFresh(true);
    setAnnounced(options.connected.announced(next.userName, next.organizationName));
  }

  const cards = cardsOf(props, {
    announce: setAnnounced,
    onConnected: connected,
    fresh,
    keptTurn,
    onKept: () => setKeptTurn((before) => before + 1),
  });
  const offered = optionsSections.filter((one) => cards[one].length > 0);
  const current = offered.includes(section) ? section : 'connection';
  const { root, typed, found, type, clear, goToFirst } = useCardSearch(section);
  const focusTitle = useSectionTitle(section, current);

  return (
    <div class={styles.page}>
      <header>
        <span class={styles.brand}>
          <MarkIcon size={24} />
          {options.title}
        </span>
      </header>
      <div class={styles.columns}>
        <div class={styles.side}>
          {!isNew && <SettingsSearch typed={typed} onType={type} onGo={goToFirst} onClear={clear} />}
          <SectionNav
            sections={offered}
            current={found ? null : current}
            waiting={{ drafts: (drafts?.list.length ?? 0) + (unreadable?.list.length ?? 0) }}
            onGo={(next) => {
              clear();
              if (next === section) focusTitle();
            }}
          />
        </div>
        <main ref={root}>
          {found && <SearchResults found={found} onClear={clear} />}
          {offered.map((one) => (
            <SectionView
              key={one}
              section={one}
              current={one === current}
              cards={cards[one]}
              found={found}
              intro={isNew && one === 'connection' ? <Welcome /> : null}
            />
          ))}
        </main>
      </div>
      <p class={textStyles.visuallyHidden} role="status">
        {found ? foundWords(found) : announced}
      </p>
    </div>
  );
}
