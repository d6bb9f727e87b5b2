import type { AccountView, ConnectResult } from '../domain/account-view';
import type { AgendaKeeping } from '../domain/agenda/keeping';
import type { Reminders, ReminderWish } from '../domain/agenda/reminders';
import type { Answer } from '../domain/answers';
import type { ByOwner, FieldChoice } from '../domain/custom-field';
import type { DiagnosticFinding } from '../domain/diagnostics/diagnostic-finding';
import type { PolicyReport } from '../domain/diagnostics/policy-report';
import type { Draft, DraftContent } from '../domain/draft';
import type { UnreadableDraft } from '../domain/recovery/unreadable-draft';
import type { OptionsSection } from '../domain/settings/options-section';
import type { Theme } from '../domain/settings/theme';
import type { NoteTemplate } from '../domain/templates/note-template';
import type { WriteResult, Written } from '../domain/write-result';
import type { SendOptions } from '../panel/drafts/machine/draft-state';
import type { LeadNoteWriter } from '../panel/features/note/use-save-on-lead';
import type { words } from '../words/words';

/**
 * What the options page is given. It draws and asks; the one who mounts it hands in the answers of the worker and of the browser.
 * A promise that is rejected means that nobody answered, and the page says so. A part that is left out has no card, and a
 * section without cards is not offered.
 */
export type OptionsProps = {
  /** The section that the page's address names; by default the first one. */
  section?: OptionsSection;
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
  unreadable?: UnreadablePart;
  fields?: FieldsPart;
  agenda?: AgendaPart;
  reminders?: RemindersPart;
  templates?: TemplatesPart;
  language?: LanguagePart;
  theme?: ThemePart;
  hiddenSites?: HiddenSitesPart;
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

/** Drafts that another version has stored, and this one cannot read. Handed in again after `discard` has answered. */
export type UnreadablePart = {
  list: UnreadableDraft[];
  discard: (id: string) => Promise<void>;
  /** Puts text on the clipboard; rejected when the browser refuses. */
  copy: (text: string) => Promise<void>;
  /** Close's rich text as plain text. */
  readHtml: (html: string) => string;
};

/** Which custom fields of leads, contacts and opportunities the brief shows. Those of the account that is asked first. */
export type FieldsPart = {
  load: () => Promise<Answer<ByOwner<FieldChoice>>>;
  /** All of the chosen ones, in the order they were chosen; kept before it answers. */
  save: (chosen: ByOwner<string[]>) => Promise<void>;
};

/** For how long the user's meetings are kept. */
export type AgendaPart = {
  /** `allowed`: no administrator has switched it off. */
  load: () => Promise<{ keeping: AgendaKeeping; allowed: boolean }>;
  /** What was kept until then is gone when it answers. */
  save: (keeping: AgendaKeeping) => Promise<void>;
  /** Whether the toolbar button counts what is to be wrapped up. */
  owedOnBadge: SwitchPart;
};

/** A notification before each meeting. */
export type RemindersPart = {
  load: () => Promise<Reminders>;
  /** Kept before it answers. */
  save: (wish: ReminderWish) => Promise<void>;
  /** Asks the browser for its permission, straight from a click; whether it is there. */
  allow: () => Promise<boolean>;
  /** Calls back when the permission is given or taken elsewhere. Returns a function that stops it. */
  watch: (onChange: () => void) => () => void;
};

/** Frames for notes, of the account that is asked first. */
export type TemplatesPart = {
  /** Null: the user has changed none. */
  load: () => Promise<NoteTemplate[] | null>;
  /** All of them; kept before it answers. */
  save: (templates: NoteTemplate[]) => Promise<void>;
};

/** In which language Sidecar speaks. */
export type LanguagePart = {
  /** A tag of `languages` or English; null: as the browser. */
  load: () => Promise<string | null>;
  /** Kept before it answers; the page is drawn anew in it. */
  save: (tag: string | null) => Promise<void>;
};

/** Light or dark. */
export type ThemePart = {
  /** Null: the system's. */
  load: () => Promise<Theme | null>;
  /** Kept before it answers; all pages of ours follow. */
  save: (theme: Theme | null) => Promise<void>;
};

/** The calendars on which the user wants no sidebar, by their hosts. */
export type HiddenSitesPart = {
  load: () => Promise<string[]>;
  /** There is one again, at once. */
  show: (site: string) => Promise<void>;
};

/** Keyboard commands. Left out in a browser without them. */
export type ShortcutsPart = {
  /** Those of the manifest, as `commands.getAll()` tells them; `keys` is empty where none is set. */
  load: () => Promise<Shortcut[]>;
  /** Opens the browser's page for them, where an extension can: Chrome and Edge by a tab, Firefox by `openShortcutSettings`. */
  change?: () => void;
  /** Whether single letters are keys in the panel. */
  singleKeys: SwitchPart;
};

/** Something that is on or off. */
export type SwitchPart = {
  load: () => Promise<boolean>;
  /** Kept before it answers. */
  save: (on: boolean) => Promise<void>;
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
