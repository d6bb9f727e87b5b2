import { useState } from 'preact/hooks';
import type { LeadCard } from '../../../domain/panel-state';
import { type MeetingItem, meetingBefore, type Story } from '../../../domain/story/story';
import { bodyName } from '../../../domain/story/story-body';
import { RichText } from '../../../rich-text/dom/RichText';
import { formatDay } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { useOwnId } from '../../../ui/hooks/use-id';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import { SparkIcon } from '../../../ui/icons/story-icons';
import clampedStyles from '../../../ui/layout/Clamped.module.css';
import { Pill } from '../../../ui/layout/Pill';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { Skeleton } from '../../../ui/layout/Skeleton';
import skeletonStyles from '../../../ui/layout/Skeleton.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { FailureNote } from '../../parts/FailureNote';
import styles from './LastTime.module.css';
import { StoryBodyView } from './StoryBodyView';

type Props = { card: LeadCard; actions: PanelActions; viewer: Viewer };

/**
 * The meeting with this lead before this one: what came of it and what was written of it. It has its place from the first paint
 * on, and the same height whatever comes, for what is below is read meanwhile.
 */
export function LastTime({ card, actions, viewer }: Props) {
  const { brief, lead, leadId, meeting } = card;
  const { asked, ask } = useRequest<MeetingItem | null>({ subject: meeting.id });
  if (leadId === null) return null;
  const { story: text } = words;
  const story: Story = brief?.story ?? { kind: lead.kind === 'loading' ? 'loading' : 'failed' };
  const listed = story.kind === 'known' ? meetingBefore(story.items, meeting) : null;
  const found = listed ?? (isAnswer(asked) && asked.ok ? asked.value : null);
  const look = () => void ask(() => actions.readMeetingBefore({ leadId, id: meeting.id, startsAt: meeting.startsAt }));
  const sure = (story.kind === 'known' && !story.more) || (isAnswer(asked) && asked.ok);
  const waits = story.kind === 'loading' || story.kind === 'unasked' || asked === 'asking';
  return (
    <section class={sectionStyles.section} aria-busy={waits}>
      <div class={sectionStyles.head}>
        <h2 class={sectionStyles.name}>{text.lastTime}</h2>
        {found && (
          <span class={`${sectionStyles.note} ${styles.when}`}>
            <bdi>{text.lastTimeWhen(formatDay(found.startsAt, viewer), found.title ?? words.meeting.untitled)}</bdi>
          </span>
        )}
      </div>
      <div class={styles.box}>
        {waits ? (
          <div class={skeletonStyles.group} aria-hidden="true">
            <Skeleton shape="pill" />
            <Skeleton shape="text" />
            <Skeleton shape="text" />
          </div>
        ) : found ? (
          <Told key={found.id} item={found} actions={actions} />
        ) : sure ? (
          <p class={textStyles.muted}>{text.first}</p>
        ) : isAnswer(asked) && !asked.ok ? (
          <FailureNote failure={asked.failure} actions={actions} retry={look} />
        ) : (
          <>
            <p class={textStyles.muted}>{story.kind === 'failed' ? text.lastTimeFailed : text.notAmongLast}</p>
            {brief !== null && (
              <Button kind="text" onClick={look}>
                {text.look}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** Its first words, and all of it with what Close's AI made of it when the user wants that. */
function Told({ item, actions }: { item: MeetingItem; actions: PanelActions }) {
  const [open, setOpen] = useState(false);
  const id = useOwnId();
  const { story: text } = words;
  const name = bodyName(item);
  const byAi = item.text === null && item.summaryHtml !== null;
  return (
    <>
      <p class={styles.marks}>
        {item.outcome?.trim() && (
          <Pill tone="green">
            <bdi>{item.outcome}</bdi>
          </Pill>
        )}
        {item.text !== null && (
          <span class={styles.source}>
            {item.mine ? text.yourNote : text.noteOf(item.userName?.trim() || text.colleague)}
          </span>
        )}
        {item.summaryHtml !== null && (
          <Pill tone="neutral">
            <SparkIcon /> {text.ai}
          </Pill>
        )}
      </p>
      {open ? (
        <div id={id}>{name && <StoryBodyView item={item} name={name} actions={actions} />}</div>
      ) : (
        <div class={`${clampedStyles.clamped} ${clampedStyles.two}`} id={id} dir="auto">
          {byAi ? (
            <RichText html={item.summaryHtml ?? ''} />
          ) : (
            (item.text ?? <span class={textStyles.muted}>{text.noNote}</span>)
          )}
        </div>
      )}
      {name && (
        <Button kind="text" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? text.shorter : text.whole}
        </Button>
      )}
    </>
  );
}
