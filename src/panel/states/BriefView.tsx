import type { LeadCard } from '../../domain/panel-state';
import type { Viewer } from '../../time/viewer';
import type { PanelActions } from '../actions';
import { BRIEF_PLACES, type BriefSection } from '../parts/brief-section';
import * as sections from './brief-sections';
import { BriefSkeleton } from './LoadingView';

const fromTheTop = Object.entries<BriefSection>(sections).sort(
  ([, one], [, other]) => BRIEF_PLACES.indexOf(one.place) - BRIEF_PLACES.indexOf(other.place),
);

/** What the lead has: money, next steps, the fields one picked, and when anyone last was in touch. */
export function BriefView({ card, ...rest }: { card: LeadCard; actions: PanelActions; viewer: Viewer }) {
  const { brief } = card;
  if (brief === null) return card.lead.kind === 'loading' ? <BriefSkeleton /> : null;
  return (
    <>
      {fromTheTop.map(([name, { Draw }]) => (
        <Draw key={name} card={card} brief={brief} {...rest} />
      ))}
    </>
  );
}
