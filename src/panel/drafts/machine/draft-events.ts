import type { Draft, DraftContent, NoteVersion } from '../../../domain/draft';
import type { Meant } from '../context/meant';
import type { DraftName, SendOptions, SendResult } from './draft-state';

/**
 * `Meant`: the user does not want it any more, and sees what is pressed. `emptied`: its words were deleted one by one, or are
 * again what Close has. `in-close`: Close has it.
 */
export type WhyDiscarded = Meant | 'emptied' | 'in-close';

/**
 * Why drafts are listed: the panel opens; words went under another name; after sending; the answer to sending was lost; the
 * answer to keeping was lost and the words are discarded; a write elsewhere.
 */
export type LoadReason = 'start' | 'fork' | 'settle' | 'look' | 'discard' | 'refresh';

/** `keep`: debounce or backoff is over. `late`: a message has no answer yet. `load`: list once more. `retry`: Close's pause is over. */
export type Timer = 'keep' | 'late' | 'load' | 'retry';

/** What the control tells, what the worker answers, and what the clock says. */
export type DraftEvent =
  /** The control is on screen. */
  | { kind: 'started' }
  | { kind: 'typed'; content: DraftContent }
  /** The focus went, or somebody waits for the newest words to be kept. */
  | { kind: 'flush' }
  /** The page may be gone in a moment. `ended`: the control goes, and what waits for Close is not sent by itself any more. */
  | { kind: 'left'; ended: boolean }
  | { kind: 'discard'; why: WhyDiscarded }
  /** Go on with the draft of another panel. */
  | { kind: 'take'; draft: Draft }
  /** The user pressed what sends, and sees what is pressed. */
  | { kind: 'pressed'; meant: Meant; options: SendOptions }
  /** The user asks whether something new has arrived in Close. */
  | { kind: 'check' }
  /** The user has read what came of sending, and goes on. */
  | { kind: 'dismiss' }
  /** Something of the subject was written somewhere. */
  | { kind: 'refresh' }
  | { kind: 'kept'; message: number; draft: Draft }
  | { kind: 'not-kept'; message: number }
  /** `since`: as the effect said. */
  | { kind: 'loaded'; reason: LoadReason; request: number; since: number; drafts: Draft[] }
  | { kind: 'not-loaded'; reason: LoadReason; request: number }
  | { kind: 'sent'; request: number; result: SendResult }
  | { kind: 'send-lost'; request: number }
  | { kind: 'checked'; request: number; result: SendResult }
  | { kind: 'removed'; request: number; gone: boolean }
  | { kind: 'time'; timer: Timer };

/** What the sync has to do. Each that asks the worker is answered by one event, which carries its number back. */
export type DraftEffect =
  /** `isGuess`: see `DraftInput`. */
  | { kind: 'keep'; message: number; name: DraftName; content: DraftContent; isGuess: boolean }
  /** `since`: how many answers there were when it was asked. */
  | { kind: 'load'; reason: LoadReason; request: number; since: number }
  | { kind: 'send'; request: number; name: DraftName; overwrite: NoteVersion | null; again: boolean }
  | { kind: 'check'; request: number; id: string }
  | { kind: 'remove'; request: number; name: DraftName }
  /** Starts a timer of that name in place of the one that may be running. */
  | { kind: 'wait'; timer: Timer; milliseconds: number }
  | { kind: 'stop-waiting'; timer: Timer }
  /** Answers those who wait: for a flush, a discard, a take, what came of a press. */
  | { kind: 'flushed'; kept: boolean }
  | { kind: 'discarded'; gone: boolean }
  | { kind: 'taken'; taken: boolean }
  | { kind: 'done'; result: SendResult };

/** What the reducer cannot know: milliseconds since 1970, and the id of a draft that begins. */
export type Given = { now: number; newId: string };
