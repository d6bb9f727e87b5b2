import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LeadCard } from '../../domain/panel-state';
import { MomentOffer } from '../features/moment/MomentOffer';
import { useMoment } from '../features/moment/use-moment';
import type { BriefSection } from '../parts/section';
import { IN_HEAD, SECTION_ORDER, type SectionName } from '../parts/section-order';
import * as briefSections from './brief-sections';
import { BriefSkeleton } from './LoadingView';
import { type FoundProps, MEETING_SECTIONS } from './meeting-sections';
import { useWhole } from './whole';

const ofBrief = new Map<SectionName, BriefSection['Draw']>(
  Object.values<BriefSection>(briefSections).map(({ name, Draw }) => [name, Draw]),
);

/**
 * One lead with its meeting: the sections in the order of the moment. Each has a key, so that what is typed moves with it. The head comes a frame
 * before the rest, which is most of the work and stands below it.
 */
export function LeadView(props: Omit<FoundProps, 'moment'>) {
  const { card, actions, viewer } = props;
  const unasked = card.brief?.story.kind === 'unasked' ? card.leadId : null;
  useEffect(() => {
    if (unasked !== null) actions.loadStory(unasked);
  }, [unasked]);
  const moment = useMoment(card.meeting, viewer.now);
  const whole = useWhole();
  const inSight = useInSight(SECTION_ORDER[moment.shown], card);
  const drawn = whole ? inSight : inSight.filter((name) => IN_HEAD.has(name));
  return (
    <>
      {drawn.map((name) => (
        <Section key={name} name={name} {...props} moment={moment} />
      ))}
      {whole && <MomentOffer moment={moment} />}
    </>
  );
}

/**
 * What is drawn before the lead is there ends with the first section that needs it: what stands below it would be pushed down.
 * Once all of it has been drawn it stays, for there may be words in it.
 */
function useInSight(order: readonly SectionName[], { brief, lead }: LeadCard): readonly (SectionName | 'skeleton')[] {
  const waits = brief === null && lead.kind === 'loading';
  const whole = useRef(false);
  whole.current ||= !waits;
  if (!waits) return order;
  const first = order.findIndex((name) => ofBrief.has(name));
  const below = whole.current ? order.slice(first) : [];
  return [...order.slice(0, first), 'skeleton', ...below];
}

function Section({ name, ...props }: FoundProps & { name: SectionName | 'skeleton' }): ComponentChildren {
  if (name === 'skeleton') return <BriefSkeleton />;
  const { brief } = props.card;
  const Meeting = MEETING_SECTIONS[name];
  if (Meeting) return <Meeting {...props} />;
  const Brief = ofBrief.get(name);
  return Brief && brief && <Brief {...props} brief={brief} />;
}
