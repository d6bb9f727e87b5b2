import type { ComponentChildren } from 'preact';
import type { LeadBrief, LeadCard } from '../../domain/panel-state';
import type { Viewer } from '../../time/viewer';
import type { PanelActions } from '../actions';
import type { SectionName } from './section-order';

/** What every section knows. */
export type SectionProps = { card: LeadCard; actions: PanelActions; viewer: Viewer };

export type BriefProps = SectionProps & { brief: LeadBrief };

/**
 * A part of the brief, as its feature offers it. It is drawn once the lead is there. Where it stands before, during and after a
 * meeting says the table beside this file (section-order.ts).
 */
export type BriefSection = {
  name: SectionName;
  Draw: (props: BriefProps) => ComponentChildren;
};
