import type { ComponentChildren } from 'preact';
import type { LeadBrief, LeadCard } from '../../domain/panel-state';
import type { Viewer } from '../../time/viewer';
import type { PanelActions } from '../actions';

/** From top to bottom, in the order in which a rep asks before a call. Two sections of one place follow each other by their names. */
export const BRIEF_PLACES = ['money', 'next-steps', 'facts', 'last-touch', 'whole'] as const;

export type BriefProps = { card: LeadCard; brief: LeadBrief; actions: PanelActions; viewer: Viewer };

/** A part of the brief, as its feature offers it. It is drawn once the lead is there. */
export type BriefSection = {
  place: (typeof BRIEF_PLACES)[number];
  Draw: (props: BriefProps) => ComponentChildren;
};
