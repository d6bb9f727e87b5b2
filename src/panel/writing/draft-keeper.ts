import type { Draft, DraftContent, DraftInput, DraftKind, NoteVersion } from '../../writing/draft';
import type { WriteRefusal, WriteResult, Written } from '../../writing/write-result';
import type { Writer } from '../shell';

/**
 * Between the starts of two messages that keep a long text, in milliseconds: a burst of keys in it is a few messages, not fifty.
 * A short one goes at each key, for a tab that is closed right after the last one says nothing more (`docs/soak.md`).
 */
const PAUSE = 150;
const LONG = 20_000;
/** A worker that does not answer is asked again after this, in milliseconds; one that was just stopped answers at once. */
const AGAIN = { first: 20, later: 1000 };
/** After this, in milliseconds, words that wait for the worker count as not kept. */
const PATIENCE = 700;

/** What is kept of something that is being written. */
export type DraftState = {
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
};

/** `overwrite`: the note in Close that the user decided to replace. `again`: send once more what may have arrived already. */
export type SendOptions = { overwrite?: NoteVersion; again?: boolean };

export type DraftKeeper = {
  /** Loads what is there and follows it from now on. Returns what stops it, with the newest words kept. */
  start(onChange: (state: DraftState) => void): () => void;
  /** Keep this from now on; to be called at each change. */
  keep(content: DraftContent): void;
  /** Something of the subject was written somewhere: is what was kept here still there? */
  refresh(): Promise<void>;
  /** Resolves when the newest content is kept; to false when the worker does not answer. */
  flush(): Promise<boolean>;
  /** The page may be gone in a moment: what is not on its way yet goes at once. */
  leave(): void;
  /** The user does not want it any more. False when the worker does not answer. */
  discard(): Promise<boolean>;
  /** Go on with another draft of the same subject; the one before stays among the others. */
  take(draft: Draft): Promise<void>;
  /** Keeps the newest words, sends them, and after a 429 sends them again by itself unless they changed meanwhile. */
  send(options?: SendOptions): Promise<WriteResult<Written>>;
};

export type DraftSubject = {
  writer: Pick<Writer, 'keepDraft' | 'getDrafts' | 'discardDraft' | 'sendDraft'>;
  kind: DraftKind;
  /** `subjectOf` of its content. */
  subject: string;
  /** For the list of drafts; asked each time, for names arrive late. */
  about(): DraftInput['about'];
  /** Id of a draft that begins; random by default. */
  newId?: () => string;
};

export const nothingKept: DraftState = {
  loaded: false,
  draft: null,
  others: [],
  unkept: false,
  gone: 0,
  waitingUntil: null,
};

/**
 * Keeps what is typed with the worker, newest content first: at most one message is under way, and what was typed meanwhile
 * goes next. Nothing is sent to Close but by `send`.
 */
export function createDraftKeeper({ writer, kind, subject, about, newId = randomId }: DraftSubject): DraftKeeper {
  let state = nothingKept;
  let tell: (state: DraftState) => void = () => {};
  /** What the next message names; null until something is kept or typed. */
  let named: { id: string; revision: number } | null = null;
  /** Typed, and not on its way yet. */
  let newest: DraftContent | null = null;
  /** The last that was typed, on its way or not. */
  let typed: DraftContent | null = null;
  let underWay: Promise<boolean> | null = null;
  let nextAt = 0;
  /** Messages in a row that had no answer. */
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endWait: (() => void) | null = null;
  let sending = false;

  const set = (changes: Partial<DraftState>) => {
    state = { ...state, ...changes };
    tell(state);
  };

  const schedule = () => {
    clearTimeout(timer);
    if (newest === null || underWay !== null) return;
    const wait = nextAt - Date.now();
    if (wait > 0) timer = setTimeout(() => void keepNewest(), wait);
    else void keepNewest();
  };

  const message = (content: DraftContent, ahead: number) => {
    named ??= { id: newId(), revision: 0 };
    const sent = { id: named.id, revision: named.revision + ahead };
    return writer.keepDraft({ ...sent, content, about: about() }).then((kept) => {
      const older = named?.id === kept.id && kept.revision < named.revision;
      if (!older) {
        named = { id: kept.id, revision: kept.revision };
        set({ draft: kept, unkept: false });
      }
      // Another panel wrote into the same draft: theirs keeps the id.
      if (kept.id !== sent.id) void reload();
    });
  };

  const keepNewest = (): Promise<boolean> => {
    if (underWay) return underWay;
    const content = newest;
    if (content === null) return Promise.resolve(true);
    clearTimeout(timer);
    newest = null;
    nextAt = Date.now() + (lengthOf(content) > LONG ? PAUSE : 0);
    const slow = setTimeout(() => set({ unkept: true }), PATIENCE);
    underWay = message(content, 0)
      .then(() => {
        failures = 0;
        return true;
      })
      .catch(() => {
        // Nobody wants it any more, if it was discarded meanwhile.
        if (typed !== null) newest ??= content;
        nextAt = Date.now() + (failures === 0 ? AGAIN.first : AGAIN.later);
        failures += 1;
        set({ unkept: newest !== null && failures > 1 });
        return false;
      })
      .finally(() => {
        clearTimeout(slow);
        underWay = null;
        schedule();
      });
    return underWay;
  };

  const flush = async () => {
    // A worker that was just stopped is there again at the second try.
    while (underWay !== null || newest !== null) if (!(await keepNewest()) && failures > 1) return false;
    return true;
  };

  /** What is kept now: it may have been sent, changed or taken away from elsewhere. */
  const reload = async () => {
    const drafts = await writer.getDrafts({ kind, subject }).catch(() => null);
    if (drafts === null) return false;
    const first = state.loaded || typed !== null ? undefined : drafts[0];
    if (first) {
      named = { id: first.id, revision: first.revision };
      typed = first.content;
    }
    const id = named?.id;
    const draft = drafts.find((one) => one.id === id) ?? null;
    set({
      loaded: true,
      draft: draft ?? (underWay ? state.draft : null),
      others: drafts.filter((one) => one.id !== id),
    });
    return true;
  };

  /** Until the time is there: true. False when the words change meanwhile, for nobody said to send those, or at the end. */
  const waitUntil = async (until: number) => {
    set({ waitingUntil: until });
    const done = await new Promise<boolean>((resolve) => {
      const wait = setTimeout(() => resolve(true), until - Date.now());
      endWait = () => {
        clearTimeout(wait);
        resolve(false);
      };
    });
    endWait = null;
    set({ waitingUntil: null });
    return done;
  };

  const settle = async (result: WriteResult<Written>, sent: { id: string; revision: number }) => {
    await underWay;
    const unchanged = newest === null && named?.id === sent.id && named.revision === sent.revision;
    await reload();
    if (result.ok && (unchanged || state.draft === null)) {
      named = null;
      if (unchanged) typed = null;
      set({ draft: null });
    }
    if (!result.ok && result.refusal.reason === 'changed-elsewhere') {
      // Whatever was kept under this name is another's now, or it is in Close; these words begin anew.
      named = null;
      if (typed !== null) keep(typed);
    }
  };

  const lost = async (id: string): Promise<WriteResult<Written>> => {
    await reload();
    const draft = state.draft?.id === id ? state.draft : null;
    if (draft === null) return refused({ reason: 'changed-elsewhere' });
    return refused(draft.sentAt === null ? { reason: 'unexpected' } : { reason: 'uncertain', since: draft.sentAt });
  };

  const keep = (content: DraftContent) => {
    newest = content;
    typed = content;
    endWait?.();
    schedule();
  };

  const leave = () => {
    const content = newest;
    if (content === null) return;
    if (underWay === null) return void keepNewest();
    // The answer that is awaited will count one more; without this guess the worker would take these words for another draft.
    newest = null;
    message(content, 1).catch(() => {
      newest ??= content;
      schedule();
    });
  };

  return {
    keep,
    flush,
    leave,
    start(onChange) {
      let again: ReturnType<typeof setTimeout> | undefined;
      const load = async () => {
        if (!(await reload())) again = setTimeout(load, AGAIN.later);
      };
      tell = onChange;
      void load();
      return () => {
        tell = () => {};
        clearTimeout(again);
        leave();
        clearTimeout(timer);
        endWait?.();
      };
    },
    async discard() {
      newest = null;
      typed = null;
      endWait?.();
      clearTimeout(timer);
      await underWay;
      // What was typed while this waited is wanted again, and goes on under the same name.
      if (typed !== null || named === null || state.draft === null) return true;
      const { id, revision } = named;
      named = null;
      const gone = await writer.discardDraft({ id, revision }).then(
        () => true,
        () => false,
      );
      if (gone && named === null) set({ draft: null, unkept: false });
      if (!gone) named ??= { id, revision };
      return gone;
    },
    async take(draft) {
      await flush();
      named = { id: draft.id, revision: draft.revision };
      typed = draft.content;
      const before = state.draft === null ? [] : [state.draft];
      set({ draft, others: [...before, ...state.others.filter(({ id }) => id !== draft.id)] });
    },
    async refresh() {
      const busy = () => sending || underWay !== null || newest !== null;
      const id = named?.id;
      if (busy() || id === undefined || state.draft === null) return;
      const drafts = await writer.getDrafts({ kind, subject }).catch(() => null);
      if (drafts === null || busy() || named?.id !== id || drafts.some((one) => one.id === id)) return;
      named = null;
      typed = null;
      set({ draft: null, others: drafts, gone: state.gone + 1 });
    },
    async send({ overwrite, again = false } = {}) {
      sending = true;
      try {
        for (;;) {
          if (!(await flush()) || named === null) return refused({ reason: 'unexpected' });
          const sent = named;
          const result = await writer
            .sendDraft({ ...sent, overwrite: overwrite ?? null, again })
            .catch(() => lost(sent.id));
          await settle(result, sent);
          if (result.ok || result.refusal.reason !== 'rate-limited') return result;
          if (!(await waitUntil(result.refusal.until))) return result;
        }
      } finally {
        sending = false;
      }
    },
  };
}

function lengthOf(content: DraftContent): number {
  return 'html' in content ? content.html.length : 0;
}

function refused(refusal: WriteRefusal): { ok: false; refusal: WriteRefusal } {
  return { ok: false, refusal };
}

function randomId(): string {
  return crypto.randomUUID();
}
