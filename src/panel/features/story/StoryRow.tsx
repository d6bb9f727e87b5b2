import { useState } from 'preact/hooks';
import type { LeadCard } from '../../../domain/panel-state';
import type { StoryItem } from '../../../domain/story/story';
import { bodyName } from '../../../domain/story/story-body';
import { formatDate } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { dayOf } from '../../../time/zone-day';
import { useOwnId } from '../../../ui/hooks/use-id';
import { Pill } from '../../../ui/layout/Pill';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { KindIcon } from './KindIcon';
import { rowWords } from './row-words';
import { StoryBodyView } from './StoryBodyView';
import styles from './StoryRow.module.css';

type Props = { item: StoryItem; card: LeadCard; actions: PanelActions; viewer: Viewer };

/** One thing that happened, in one line; what says more than that unfolds in its place. */
export function StoryRow({ item, card, actions, viewer }: Props) {
  const [open, setOpen] = useState(false);
  // Asked for once: unfolded again, it is there.
  const [opened, setOpened] = useState(false);
  const id = useOwnId();
  const name = bodyName(item);
  const { title, detail } = rowWords(item, card.meeting.people);
  const line = (
    <>
      <KindIcon kind={item.kind} />
      <span class={styles.words}>
        <bdi class={styles.title}>{title}</bdi>
        {detail !== '' && (
          <span class={styles.detail}>
            {' – '}
            <bdi>{detail}</bdi>
          </span>
        )}
      </span>
      <time class={styles.day} dateTime={new Date(item.at).toISOString()}>
        {formatDate(dayOf(item.at, viewer.timeZone), viewer)}
      </time>
    </>
  );
  return (
    <li class={styles.item} data-kind={item.kind}>
      {name ? (
        <button
          type="button"
          class={styles.row}
          title={`${title} – ${detail}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
            setOpened(true);
          }}
        >
          {line}
        </button>
      ) : (
        <div class={styles.row}>{line}</div>
      )}
      {name && (
        <div class={styles.body} id={id} hidden={!open}>
          {item.kind === 'email' && item.workflow !== null && (
            <Pill tone="neutral">
              <bdi>{words.story.workflowOf(item.workflow)}</bdi>
            </Pill>
          )}
          {opened && <StoryBodyView item={item} name={name} actions={actions} />}
        </div>
      )}
    </li>
  );
}
