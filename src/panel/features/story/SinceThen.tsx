import { useState } from 'preact/hooks';
import type { StoryItem } from '../../../domain/story/story';
import { Button } from '../../../ui/controls/Button';
import chipStyles from '../../../ui/controls/Chip.module.css';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { Skeleton } from '../../../ui/layout/Skeleton';
import skeletonStyles from '../../../ui/layout/Skeleton.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import { leadName } from '../../parts/lead-name';
import { leadUrl } from '../../parts/lead-url';
import type { BriefProps, BriefSection } from '../../parts/section';
import { LeadNote } from '../lead/LeadNote';
import styles from './SinceThen.module.css';
import { StoryRow } from './StoryRow';
import { type Group, groupsOf, isOf, storyOf } from './story-groups';

/** What happened with the lead, the newest first, and a note on the lead. */
export const sinceThen: BriefSection = { name: 'since-then', Draw: SinceThen };

/** So many rows have their place before they are known: what is below them moves only when the user wants more. */
const SHOWN = 3;

function SinceThen({ card, brief: { story }, actions, viewer }: BriefProps) {
  const [all, setAll] = useState(false);
  const [group, setGroup] = useState<Group | null>(null);
  const writing = useWriting();
  const { leadId } = card;
  const { story: text, brief } = words;
  const url = leadUrl(card);
  const loading = story.kind === 'loading' || story.kind === 'unasked';
  const items = story.kind === 'known' ? storyOf(story.items, card.meeting.id) : [];
  const groups = groupsOf(items);
  const filtered = group === null || !groups.includes(group) ? items : items.filter((item) => isOf(item, group));
  return (
    <section class={sectionStyles.section} aria-busy={loading}>
      <div class={sectionStyles.head}>
        <h2 class={sectionStyles.name}>{text.sinceThen}</h2>
        {url !== null && (
          <span class={sectionStyles.note}>
            <ExternalLink href={url} label={brief.allInCloseOf(text.sinceThen)} title={words.panel.newTab}>
              {brief.allInClose}
            </ExternalLink>
          </span>
        )}
      </div>
      {all && groups.length > 1 && <Filter groups={groups} chosen={group} onChoose={setGroup} />}
      <div class={styles.rows}>
        {loading && <RowSkeletons />}
        {story.kind === 'failed' && <p class={textStyles.muted}>{text.failed}</p>}
        {story.kind === 'known' && items.length === 0 && <p class={textStyles.muted}>{text.nothing}</p>}
        <ul>
          {(all ? filtered : items.slice(0, SHOWN)).map((item) => (
            <StoryRow key={keyOf(item)} item={item} card={card} actions={actions} viewer={viewer} />
          ))}
        </ul>
      </div>
      <p class={styles.foot}>
        {items.length > SHOWN && (
          <Button kind="text" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text.less : text.more(items.length - SHOWN)}
          </Button>
        )}
      </p>
      {writing?.where === 'here' && leadId !== null && (
        <LeadNote
          key={leadId}
          leadId={leadId}
          leadName={leadName(card)}
          story={story}
          writing={writing}
          viewer={viewer}
        />
      )}
    </section>
  );
}

function keyOf({ id, at, kind }: StoryItem): string {
  return id ?? `${at} ${kind}`;
}

type FilterProps = { groups: readonly Group[]; chosen: Group | null; onChoose: (group: Group | null) => void };

function Filter({ groups, chosen, onChoose }: FilterProps) {
  const { story } = words;
  return (
    <fieldset class={`${chipStyles.chips} ${styles.filter}`} aria-label={story.filter}>
      {[null, ...groups].map((group) => (
        <button
          key={group}
          type="button"
          class={chipStyles.chip}
          aria-pressed={group === chosen}
          onClick={() => onChoose(group)}
        >
          {group === null ? story.all : story.groups[group]}
        </button>
      ))}
    </fieldset>
  );
}

function RowSkeletons() {
  return (
    <div class={skeletonStyles.group} aria-hidden="true">
      <Skeleton shape="text" class={styles.bar} />
      <Skeleton shape="text" class={styles.bar} />
      <Skeleton shape="text" class={styles.bar} />
    </div>
  );
}
