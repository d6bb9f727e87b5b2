import type { ComponentChildren } from 'preact';
import type { Opportunity } from '../../../domain/opportunity/opportunity';
import type { LeadCard } from '../../../domain/panel-state';
import { lastTouch, type Story } from '../../../domain/story/story';
import { formatDate } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { dayOf } from '../../../time/zone-day';
import { ClockIcon } from '../../../ui/icons/icons';
import { MoneyIcon } from '../../../ui/icons/story-icons';
import { Skeleton } from '../../../ui/layout/Skeleton';
import skeletonStyles from '../../../ui/layout/Skeleton.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { around } from '../../../words/around';
import { words } from '../../../words/words';
import { touchLine, touchWords } from '../../parts/touch-words';
import { KindIcon } from './KindIcon';
import styles from './StoryLines.module.css';

type Props = { card: Pick<LeadCard, 'brief' | 'lead'>; viewer: Viewer };

/**
 * Under the lead's name: what it is worth, and who was in touch last. Two lines of one height from the first paint on, whatever
 * comes and whenever: what is below them never moves.
 */
export function StoryLines({ card: { brief, lead }, viewer }: Props) {
  if (brief) {
    const [opportunity] = brief.opportunities.shown;
    return (
      <div class={styles.lines}>
        {opportunity ? (
          <Money {...opportunity} viewer={viewer} />
        ) : (
          <Bare icon={<MoneyIcon />} text={words.brief.noOpportunity} />
        )}
        <Touch story={brief.story} viewer={viewer} />
      </div>
    );
  }
  return lead.kind === 'loading' ? <StoryLinesSkeleton /> : <div class={styles.lines} />;
}

export function StoryLinesSkeleton() {
  return (
    <div class={`${styles.lines} ${skeletonStyles.group}`} aria-hidden="true">
      <Skeleton shape="text" />
      <Skeleton shape="text" />
    </div>
  );
}

function Money({ value, stage, closeDate, viewer }: Opportunity & { viewer: Viewer }) {
  const { brief, story } = words;
  const date = closeDate === null ? null : formatDate(closeDate, viewer);
  const late = closeDate !== null && closeDate < dayOf(viewer.now, viewer.timeZone);
  const [worth, at] = [value ?? brief.noValue, stage?.trim() || brief.noStage];
  const closes = date === null ? '' : ` · ${late ? story.wasToClose(date) : story.closes(date)}`;
  return (
    <Line icon={<MoneyIcon />} name="money" whole={`${worth} · ${at}${closes}`}>
      <strong>
        <bdi>{worth}</bdi>
      </strong>
      {' · '}
      <bdi>{at}</bdi>
      {closes}
    </Line>
  );
}

function Touch({ story, viewer }: { story: Story; viewer: Viewer }) {
  if (story.kind === 'failed') return <Bare icon={<ClockIcon />} text={words.story.failed} />;
  if (story.kind !== 'known') {
    return (
      <div class={skeletonStyles.group} aria-hidden="true">
        <Skeleton shape="text" />
      </div>
    );
  }
  const item = lastTouch(story.items);
  if (!item) return <Bare icon={<ClockIcon />} text={words.story.nothing} />;
  const { what, lack, quote } = touchWords(item, viewer);
  const [before, after] = around((hole) => touchLine(what, lack === null ? null : hole));
  const quoted = quote === null ? '' : ` · ${words.story.quoted(quote)}`;
  return (
    <Line icon={<KindIcon kind={item.kind} />} name="touch" whole={`${touchLine(what, lack)}${quoted}`}>
      {before}
      {lack !== null && <strong>{lack}</strong>}
      {after}
      {quoted}
    </Line>
  );
}

function Bare({ icon, text }: { icon: ComponentChildren; text: string }) {
  return (
    <p class={`${styles.line} ${textStyles.muted}`}>
      {icon}
      <span>{text}</span>
    </p>
  );
}

type LineProps = { icon: ComponentChildren; name: string /** All of it, where the line has no room. */; whole: string };

function Line({ icon, name, whole, children }: LineProps & { children: ComponentChildren }) {
  return (
    <p class={styles.line} data-part={name} title={whole}>
      {icon}
      <span class={styles.text}>{children}</span>
    </p>
  );
}
