import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { LeadCard } from '../../../domain/panel-state';
import { readingKey } from '../../../ui/hooks/reading-key';
import { PersonIcon } from '../../../ui/icons/icons';
import { Skeleton } from '../../../ui/layout/Skeleton';
import skeletonStyles from '../../../ui/layout/Skeleton.module.css';
import { words } from '../../../words/words';
import { useCommands } from '../../commands/use-commands';
import { leadName } from '../../parts/lead-name';
import styles from './LeadTabs.module.css';

type Props = { leads: LeadCard[]; shown: LeadCard; onShow: (meetingId: string) => void; idOf: (card: LeadCard) => Ids };

/** Ids that tie a tab to its panel. */
export type Ids = { tab: string; panel: string };

/**
 * One tab per lead of the event, all of one width: a name that arrives must not push its neighbours aside. Arrow keys move and show at once, as all of it is already here:
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function LeadTabs({ leads, shown, onShow, idOf }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useCommands(
    leads
      .filter((card) => card !== shown && card.lead.kind !== 'loading')
      .map((card) => ({
        place: 'lead',
        name: words.lead.show(leadName(card)),
        icon: <PersonIcon />,
        run: () => onShow(card.meeting.id),
      })),
  );

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>) {
    const at = leads.indexOf(shown);
    const to = target(readingKey(event.key, event.currentTarget), at, leads.length);
    const next = to === null ? undefined : leads.at(to);
    if (to === null || !next) return;
    event.preventDefault();
    onShow(next.meeting.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  }

  return (
    <div class={styles.tabs} role="tablist" aria-label={words.lead.tabs} ref={list} onKeyDown={onKeyDown}>
      {leads.map((card, index) => {
        const selected = card === shown;
        const loading = card.lead.kind === 'loading';
        return (
          <button
            key={card.meeting.id}
            type="button"
            role="tab"
            class={styles.tab}
            id={idOf(card).tab}
            aria-selected={selected}
            aria-controls={selected ? idOf(card).panel : undefined}
            aria-label={loading ? words.lead.loadingTab(index + 1) : undefined}
            title={loading ? undefined : leadName(card)}
            tabIndex={selected ? 0 : -1}
            onClick={() => onShow(card.meeting.id)}
          >
            {loading ? <Skeleton shape="tab" class={skeletonStyles.breathing} /> : <bdi>{leadName(card)}</bdi>}
          </button>
        );
      })}
    </div>
  );
}

function target(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % length;
    case 'ArrowLeft':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
