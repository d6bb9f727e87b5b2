import type { Draft, DraftContent, NoteVersion } from '../../../domain/draft';
import type { WriteRefusal, WriteResult, Written } from '../../../domain/write-result';

/** A draft as a message names it: the revision is the one that was seen, so nobody's words are replaced unseen. */
export type DraftName = { id: string; revision: number };

/** What the user has on screen and Close lacks. Changes are numbered from 1, so newer words are told from older ones. */
export type Typed = { content: DraftContent; change: number };

/** A message that keeps words and has no answer yet. */
export type InFlight = { message: number; change: number; id: string; content: DraftContent };

/**
 * Where the newest words are.
 * - `empty`: there are none.
 * - `dirty`: on screen, and waiting for their turn: for the debounce of a long text, or for the first retry.
 * - `keeping`: with the worker, which has not answered. `late`: it takes so long that they count as not kept.
 * - `kept`: the worker has stored them.
 * - `unkept`: on screen only. The worker fails again and again, and is asked again with backoff.
 */
export type Words =
  | { kind: 'empty' }
  | { kind: 'dirty' }
  | { kind: 'keeping'; inFlight: readonly [InFlight, ...InFlight[]]; late: boolean }
  | { kind: 'kept' }
  | { kind: 'unkept' };

/** `overwrite`: the note in Close that the user decided to replace. `again`: send once more what may have arrived already. */
export type SendOptions = { overwrite?: NoteVersion; again?: boolean };

/** What went out or is asked after: the draft, and the change it says. */
export type Sent = { draft: DraftName; change: number; options: SendOptions };

export type SendResult = WriteResult<Written>;

/**
 * How far sending has come. From `preparing` to `waiting` it is busy: another press is ignored. `request` is null until the
 * words that are in flight are answered.
 * - `preparing`: the user pressed; the newest words are kept first.
 * - `sending`: Close is being written to.
 * - `looking`: the worker's answer was lost, and it is asked what became of the draft.
 * - `checking`: Close is asked whether something new has arrived.
 * - `settling`: the answer is there; what is kept now is read.
 * - `waiting`: Close takes nothing before `until`. Then it is sent again, unless the words change or the panel goes.
 * - `saved`, `refused`, `conflict` (a colleague has changed the note), `uncertain` (Close may have it or not; `missing`: it
 *   was asked and does not show it): what came of it. The next press, change or discard leads on from each of them.
 */
export type Sending =
  | { kind: 'idle' }
  | { kind: 'preparing'; options: SendOptions }
  | { kind: 'sending'; request: number; sent: Sent }
  | { kind: 'looking'; sent: Sent; request: number | null }
  | { kind: 'checking'; sent: Sent; request: number }
  | { kind: 'settling'; sent: Sent; result: SendResult; request: number | null }
  | { kind: 'waiting'; sent: Sent; until: number }
  | { kind: 'saved'; at: number; value: Written }
  | { kind: 'refused'; refusal: WriteRefusal }
  | { kind: 'conflict'; theirs: NoteVersion }
  | { kind: 'uncertain'; since: number; missing: boolean };

/**
 * Taking the draft away. `wanted`: as soon as nothing is in flight. `looking`: an answer was lost, so the worker is asked
 * whether it has the words. `asked`: the worker was told; `again`: what was begun meanwhile goes too.
 */
export type Removal =
  | { kind: 'none' }
  | { kind: 'wanted' }
  | { kind: 'looking'; request: number }
  | { kind: 'asked'; request: number; name: DraftName; again: boolean };

/** All that is known of one draft: three regions that move side by side (words, sending, removal), and the facts they share. */
export type DraftMachine = {
  words: Words;
  sending: Sending;
  removal: Removal;
  /** Null when nothing of the user's is on screen. */
  typed: Typed | null;
  /** The newest change that the worker has stored, or that was adopted from it. */
  keptChange: number;
  /** Numbers changes, messages and requests. */
  count: number;
  /** What the next message names; null until something is kept or on its way. */
  name: DraftName | null;
  /** No message before this, in milliseconds since 1970, unless somebody waits for it. */
  notBefore: number;
  /** Words of a message that had no answer: the worker may have them. Null once it has answered a later one. */
  lost: DraftContent | null;
  /** Messages in a row that had no answer. */
  failures: number;
  /** Somebody waits until the newest words are kept. */
  flushing: boolean;
  /** The draft of another panel to go on with, once the own words are kept. */
  taking: Draft | null;
  /** How many answers have told of a draft; a list that was asked for before the last of them may lack it. */
  answers: number;
  /** The control has gone. */
  ended: boolean;
  /** False until it is known whether a draft is there. */
  loaded: boolean;
  draft: Draft | null;
  others: Draft[];
  gone: number;
};

export const emptyDraft: DraftMachine = {
  words: { kind: 'empty' },
  sending: { kind: 'idle' },
  removal: { kind: 'none' },
  typed: null,
  keptChange: 0,
  count: 0,
  name: null,
  notBefore: 0,
  lost: null,
  failures: 0,
  flushing: false,
  taking: null,
  answers: 0,
  ended: false,
  loaded: false,
  draft: null,
  others: [],
  gone: 0,
};

/** Changes that no message has taken along yet. */
export function isPending({ typed, keptChange, words }: DraftMachine): boolean {
  if (typed === null || typed.change <= keptChange) return false;
  return words.kind !== 'keeping' || words.inFlight.every(({ change }) => change < typed.change);
}

export function isBusy({ kind }: Sending): boolean {
  return ['preparing', 'sending', 'looking', 'checking', 'settling', 'waiting'].includes(kind);
}
