import type * as v from 'valibot';

/** Who may send a message. The browser says who did (`sender.ts`), never the message itself. */
export type Origin =
  /** A content script: it lives in a page's process and is not trusted further than this. */
  | 'content-script'
  /** A page of ours in the frame of a web page, before the worker knows it for the sidebar. */
  | 'new-frame'
  /** The panel wherever it is. In the sidebar a page that may be hostile surrounds it, so it gets what it needs and no more. */
  | 'panel'
  /** Our own pages that stand alone: popup, side panel, options. Not the sidebar. */
  | 'own-page';

/** The type of a reply. There is nothing of it at run time: a reply is the worker's own word. */
export type ReplyOf<Value> = { readonly type?: Value };

/** One message: who may send it, what it carries, what is replied. */
export type Entry = {
  from: Origin;
  /** Parses the payload before a handler sees it, from any sender. What it does not take is refused. */
  payload: v.GenericSchema<unknown>;
  reply: ReplyOf<unknown>;
  /** Sent twice it does no more than once; what writes, takes or makes something is not. `ask` sends such a message again. */
  idempotent?: true;
};
