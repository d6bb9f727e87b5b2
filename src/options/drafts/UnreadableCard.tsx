import { useEffect, useRef, useState } from 'preact/hooks';
import type { Viewer } from '../../time/viewer';
import { ClockIcon } from '../../ui/icons/icons';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { UnreadablePart } from '../options-data';
import draftsStyles from './drafts.module.css';
import { UnreadableRow } from './UnreadableRow';
import { unreadableNames } from './unreadable-lines';

type Props = UnreadablePart & {
  /** Announced: what a click has done. */
  announce: (text: string) => void;
  viewer: Viewer;
};

/** What another version has kept: it is not sent and not changed, and yet nobody's words may be out of sight. */
export function UnreadableCard({ list, announce, ...part }: Props) {
  /** How many went while the page was open. */
  const [went, setWent] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const { unreadable: text, discarded } = words.drafts;
  const names = unreadableNames(list);

  // The row that had the focus is gone.
  useEffect(() => {
    if (went > 0) title.current?.focus();
  }, [went]);

  if (list.length === 0) return null;
  return (
    <section class={cardStyles.card}>
      <h2 class={`${cardStyles.title} ${cardStyles.waiting}`} tabIndex={-1} ref={title}>
        <span class={cardStyles.waitingMark}>
          <ClockIcon />
        </span>
        {text.title}
      </h2>
      <p class={cardStyles.text}>{text.text}</p>
      <ul class={draftsStyles.list} aria-label={text.title}>
        {list.map((draft, index) => (
          <UnreadableRow
            key={draft.id}
            draft={draft}
            name={names[index] ?? ''}
            onDiscarded={() => {
              setWent((before) => before + 1);
              announce(discarded(names[index] ?? ''));
            }}
            {...part}
          />
        ))}
      </ul>
    </section>
  );
}
