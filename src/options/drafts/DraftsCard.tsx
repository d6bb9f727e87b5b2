import { useEffect, useRef, useState } from 'preact/hooks';
import type { Viewer } from '../../time/viewer';
import { CheckIcon, ClockIcon } from '../../ui/icons/icons';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { DraftsPart } from '../options-data';
import { DraftRow } from './DraftRow';
import { draftNames } from './draft-lines';
import draftsStyles from './drafts.module.css';

type Props = DraftsPart & {
  /** Names of the connected organizations by their ids. */
  organizations: ReadonlyMap<string, string>;
  /** Announced: what a click has done. */
  announce: (text: string) => void;
  viewer: Viewer;
  /** Nothing stands beside it, so that there is none has to be said. */
  alone: boolean;
};

/** What the user wrote and Close does not have. Listed as long as there is something, and until the page is left. */
export function DraftsCard({ list, organizations, announce, viewer, alone, ...actions }: Props) {
  const [saved, setSaved] = useState<string[]>([]);
  /** How many went while the page was open. */
  const [went, setWent] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const { drafts: text } = words;
  const names = draftNames(list, viewer);

  // The row that had the focus is gone, and with the last one the whole card is drawn again.
  useEffect(() => {
    if (went > 0) title.current?.focus();
  }, [went]);

  if (list.length === 0 && went === 0) return alone ? <p class={draftsStyles.none}>{text.none}</p> : null;

  function gone(what: string) {
    setWent((before) => before + 1);
    announce(what);
  }

  return (
    <section class={cardStyles.card}>
      <h2 class={`${cardStyles.title} ${cardStyles.waiting}`} tabIndex={-1} ref={title}>
        <span class={list.length === 0 ? cardStyles.tick : cardStyles.waitingMark}>
          {list.length === 0 ? <CheckIcon /> : <ClockIcon />}
        </span>
        {text.title}
      </h2>
      <p class={cardStyles.text}>{list.length === 0 ? text.none : text.text(list.length)}</p>
      {saved.map((what, index) => (
        <p class={draftsStyles.saved} data-part="draft-saved" key={index}>
          <CheckIcon />
          {what}
        </p>
      ))}
      <ul class={draftsStyles.list} aria-label={text.title}>
        {list.map((draft, index) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            name={names[index] ?? ''}
            organization={organizations.get(draft.organizationId) ?? text.unknownOrganization}
            viewer={viewer}
            {...actions}
            onSaved={(what) => {
              setSaved((before) => [...before, what]);
              gone(what);
            }}
            onDiscarded={gone}
          />
        ))}
      </ul>
    </section>
  );
}
