import type * as v from 'valibot';
import type { PageEvent } from '../calendar/page-event';
import type { PanelState } from '../domain/panel-state';
import type { Result } from '../domain/result';
import type { SidebarSize, Trouble } from '../domain/sidebar';
import type { Entry, ReplyOf } from './entry';
import type { messages } from './messages';

/** The types of the messages, derived from their table. */

type Table = typeof messages;

export type Name = keyof Table;

/** What a handler of the message gets. */
export type Payload<N extends Name> = v.InferOutput<Table[N]['payload']>;

/** What is handed over by who sends it. Both are the same, but for `eventOpened`. */
type Sent<N extends Name> = N extends 'eventOpened' ? v.InferInput<Table[N]['payload']> : Payload<N>;

/** What the worker answers. */
export type Answered<N extends Name> = Table[N]['reply'] extends ReplyOf<infer Value> ? Value : never;

/** The arguments of a message: none for one without a payload. */
export type Arguments<N extends Name> = [Sent<N>] extends [undefined] ? [] : [payload: Sent<N>];

/** Messages that do no more when they are sent twice, and so may be sent once more when the worker went away. */
export type Idempotent = { [N in Name]: Table[N] extends Entry & { idempotent: true } ? N : never }[Name];

/** What the worker tells the content script of a tab. Nothing of Close's is in it. */
export interface TabMessages {
  /** How much of it is seen; or how high the panel is, in px. */
  sidebarResized(size: SidebarSize | number): void;
  /** Read the guests' addresses from the open event, because the user asked for it. */
  readGuests(): string[];
  /** What the page shows now; null when it shows no event. */
  getOpenedEvent(): PageEvent | null;
}

/**
 * What the worker tells the sidebar's frame, and that frame alone. In Firefox a page of ours in a web page's frame has few of
 * the extension's APIs: it can send and hear messages, but `storage.session` is not there.
 */
export interface FrameMessages {
  panelStateChanged(state: PanelState): void;
  /** What the frame was told of events until now may not be so any more: it is not to be shown again. */
  shownForgotten(): void;
  sidebarTroubled(trouble: Trouble | null): void;
}

/** What comes back over the border. Errors stay on the other side: a refusal says no more than that. */
export type Reply<Value> = Result<Value, 'refused'>;
