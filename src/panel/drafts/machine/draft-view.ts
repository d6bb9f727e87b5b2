import type { Draft } from '../../../domain/draft';
import { type DraftMachine, emptyDraft, type Sending } from './draft-state';

/** What a control shows of a draft. */
export type DraftView = {
  /** Something of the user's is on screen that Close lacks, whether it was typed now or before. */
  typed: boolean;
  /** False until it is known whether a draft of it is there. */
  loaded: boolean;
  /** As it is kept, which may be a moment behind what is on screen; null when nothing is kept. */
  draft: Draft | null;
  /** Others of the same subject, the newest first: written in another panel at the same time. */
  others: Draft[];
  /** The worker does not answer, so what was typed last is in this panel only. It is tried again and again. */
  unkept: boolean;
  /** How often what was kept here was sent or discarded elsewhere, so that what is on screen is no longer to be sent. */
  gone: number;
  /** When Close takes requests again and what the user wanted to send is sent; null when nothing waits for that. */
  waitingUntil: number | null;
  sending: Sending;
};

export function draftView({ typed, loaded, draft, others, words, gone, sending }: DraftMachine): DraftView {
  return {
    typed: typed !== null,
    loaded,
    draft,
    others,
    unkept: words.kind === 'unkept' || (words.kind === 'keeping' && words.late),
    gone,
    waitingUntil: sending.kind === 'waiting' ? sending.until : null,
    sending,
  };
}

export const nothingKept = draftView(emptyDraft);

/** Whether there is nothing new to draw. */
export function isSameView(one: DraftView, other: DraftView): boolean {
  return (Object.keys(one) as (keyof DraftView)[]).every((key) => one[key] === other[key]);
}
