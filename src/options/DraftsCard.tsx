import { useEffect, useRef, useState } from 'preact/hooks';
import { CheckIcon, ClockIcon } from '../panel/parts/icons';
import type { Reader } from '../panel/reader';
import { words } from '../words/words';
import { DraftRow } from './DraftRow';
import { draftNames } from './draft-lines';
import type { DraftsPart } from './options-data';

type Props = DraftsPart & {
  /** Names of the connected organizations by their ids. */
  organizations: ReadonlyMap<string, string>;
  /** Said aloud: what a click has done. */
  say: (text: string) => void;
  reader: Reader;
};

/** What the user wrote and Close does not have. Stands there as long as there is something, and until the page is left. */
export function DraftsCard({ list, organizations, say, reader, ...actions }: Props) {
  const [saved, setSaved] = useState<string[]>([]);
  /** How many went while the page was open. */
  const [went, setWent] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const { drafts: text } = words;
  const names = draftNames(list, reader);

  // The row that had the focus is gone, and with the last one the whole card is drawn anew.
  useEffect(() => {
    if (went > 0) title.current?.focus();
  }, [went]);

  if (list.length === 0 && went === 0) return null;

  function gone(what: string) {
    setWent((before) => before + 1);
    say(what);
  }

  return (
    <section class="card">
      <h2 class="card-title waiting" tabIndex={-1} ref={title}>
        <span class={list.length === 0 ? 'tick' : 'waiting-mark'}>
          {list.length === 0 ? <CheckIcon /> : <ClockIcon />}
        </span>
        {text.title}
      </h2>
      <p class="card-text">{list.length === 0 ? text.none : text.text(list.length)}</p>
      {saved.map((what, index) => (
        <p class="draft-saved" key={index}>
          <CheckIcon />
          {what}
        </p>
      ))}
      <ul class="draft-rows">
        {list.map((draft, index) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            name={names[index] ?? ''}
            organization={organizations.get(draft.organizationId) ?? text.unknownOrganization}
            reader={reader}
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
