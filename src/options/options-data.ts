import type { AccountView, ConnectResult } from '../domain/account-view';
import type { AgendaKeeping } from '../domain/agenda/keeping';
import type { Answer } from '../domain/answers';
import type { DiagnosticFinding } from '../domain/diagnostics/diagnostic-finding';
import type { PolicyReport } from '../domain/diagnostics/policy-report';
import type { Draft, DraftContent } from '../domain/draft';
import type { WriteResult, Written } from '../domain/write-result';
import type { SendOptions } from '../panel/drafts/machine/draft-state';
import type { LeadNoteWriter } from '../panel/features/note/use-save-on-lead';
import type { words } from '../words/words';

/**
 * What the options page is given. It draws and asks; the one who mounts it hands in the answers of the worker and of the browser.
 * A promise that is rejected means that nobody answered, and the page says so. A part that is left out has no section.
 */
export type OptionsProps = {
  /**
   * Who is connected, the one that is asked first at the top; empty: nobody. `loading`: not known yet. `unanswered`: the worker
   * could not say. Handed in again after `connect`, `useFirst`, `remove`, `forgetEverything` and `lookAgain` have answered.
   */
  accounts: AccountView[] | 'loading' | 'unanswered';
  /** Asks the worker once more who is connected. */
  lookAgain: () => void;
  /**
   * Where it is not the usual: `forgets` when the browser closes, all of it; `private-window`: this page is in one, and what
   * it keeps outlives the window.
   */
  keeping?: 'forgets' | 'private-window' | null;
  /** What an administrator has set; null: not known yet. */
  policy?: PolicyReport | null;
  /** Checks a key with Close and keeps it if it works, beside those that are there. */
  connect: (key: string) => Promise<ConnectResult>;
  /** Asks this account first from now on. */
  useFirst: (accountId: string) => Promise<void>;
  /** Wipes one key and what was kept for it. */
  remove: (accountId: string) => Promise<void>;
  /** Wipes everything that is kept. */
  forgetEverything: () => Promise<void>;
  drafts?: DraftsPart;
  fields?: FieldsPart;
  agenda?: AgendaPart;
  shortcuts?: ShortcutsPart;
  diagnostics?: DiagnosticsPart;
};

/** What the user wrote and Close does not have yet. Handed in again after each of these has answered. */
export type DraftsPart = {
  /** Of all organizations, the newest first. */
  list: Draft[];
  /** Sends this draft as it is listed. */
  send: (draft: Draft, options: SendOptions) => Promise<WriteResult<Written>>;
  /** For words that go onto the lead, as a draft of their own first. */
  onLead: LeadNoteWriter;
  /** Asks Close whether a draft whose answer was lost has arrived. */
  check: (draft: Draft) => Promise<WriteResult<Written>>;
  /** Keeps other words in its place. */
  keep: (draft: Draft, content: DraftContent) => Promise<void>;
  /** False when it stays, because it was changed elsewhere since it was listed. */
  discard: (draft: Draft) => Promise<boolean>;
  /** Puts text on the clipboard; rejected when the browser refuses. */
  copy: (text: string) => Promise<void>;
  /** Close's rich text as plain text. */
  readHtml: (html: string) => string;
};

/** Which custom fields of a lead the brief shows. Those of the account that is asked first. */
export type FieldsPart = {
  load: () => Promise<Answer<FieldChoice>>;
  /** All of the chosen ones, in the order they were chosen; kept before it answers. */
  save: (fieldIds: string[]) => Promise<void>;
};

export type FieldChoice = {
  /** Close: Custom Fields of leads, `id` and `name`. */
  fields: { id: string; name: string }[];
  /** Ids, in the order of the brief. Such as are gone from Close may be among them. */
  chosen: string[];
};

/** More than these push the rest of the brief out of sight. */
export const MAX_FIELDS = 8;

/** For how long the user's meetings are kept. */
export type AgendaPart = {
  /** `allowed`: no administrator has switched it off. */
  load: () => Promise<{ keeping: AgendaKeeping; allowed: boolean }>;
  /** What was kept until then is gone when it answers. */
  save: (keeping: AgendaKeeping) => Promise<void>;
};

/** Keyboard commands. Left out in a browser without them. */
export type ShortcutsPart = {
  /** Those of the manifest, as `commands.getAll()` tells them; `keys` is empty where none is set. */
  load: () => Promise<Shortcut[]>;
  /** Opens the browser's page for them, where an extension can: Chrome and Edge by a tab, Firefox by `openShortcutSettings`. */
  change?: () => void;
};

export type Shortcut = { name: keyof typeof words.options.shortcuts.command; keys: string };

/** Read-only probes of how an account keeps its meetings. */
export type DiagnosticsPart = {
  run: () => Promise<Answer<DiagnosticFinding[]>>;
  /** Puts text on the clipboard; rejected when the browser refuses. */
  copy: (text: string) => Promise<void>;
  /** The first line of the copied findings: version of the extension and name of the browser, one line. */
  about: string;
};
