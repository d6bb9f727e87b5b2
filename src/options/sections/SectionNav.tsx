import type { ComponentChildren } from 'preact';
import type { OptionsSection } from '../../domain/settings/options-section';
import { CalendarIcon, LockIcon } from '../../ui/icons/icons';
import { NoteIcon } from '../../ui/icons/NoteIcon';
import { GlobeIcon, KeyboardIcon, KeyIcon, PencilIcon } from '../../ui/icons/setting-icons';
import { words } from '../../words/words';
import styles from './SectionNav.module.css';

type Props = {
  /** Those that have something in them. */
  sections: readonly OptionsSection[];
  /** The one that is shown; null: results of a search are. */
  current: OptionsSection | null;
  /** How much waits for the user in a section. */
  waiting: Partial<Record<OptionsSection, number>>;
  onGo: (section: OptionsSection) => void;
};

/** A link to each section. The browser goes there, so that its way back works. */
export function SectionNav({ sections, current, waiting, onGo }: Props) {
  const { list, name } = words.options.sections;
  return (
    <nav aria-label={list}>
      <ul class={styles.list}>
        {sections.map((section) => {
          const amount = waiting[section] ?? 0;
          return (
            <li key={section}>
              <a
                href={`#${section}`}
                class={styles.link}
                aria-current={section === current ? 'page' : undefined}
                onClick={() => onGo(section)}
              >
                {icons[section]}
                <span>{name[section]}</span> {amount > 0 && <span class={styles.amount}>{amount}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const icons: Record<OptionsSection, ComponentChildren> = {
  connection: <KeyIcon />,
  drafts: <PencilIcon />,
  meetings: <CalendarIcon />,
  notes: <NoteIcon />,
  appearance: <GlobeIcon />,
  keyboard: <KeyboardIcon />,
  privacy: <LockIcon />,
};
