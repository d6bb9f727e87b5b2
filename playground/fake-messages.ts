import type { FetchAnswer, FetchRequest } from '../test/fakes/close-server/fetch';
import type { Changes } from './fake-browser';

/** What the tab beside the panel is: its address decides which event is open. */
export type FakeTab = {
  url: string;
  /** What its content script reads as the guests' addresses; null: the tab has no content script, as one from before. */
  guests: string[] | null;
};

/** The browser's settings that the worker asks for. */
export type FakeSettings = {
  tab: FakeTab;
  /** `navigator.onLine`. */
  online: boolean;
  /** Hosts of the manifest that the user has withheld. */
  withheld: string[];
  /** Of the extension; asked for them, the user says yes where they are `unasked`. */
  notifications: 'unasked' | 'granted' | 'refused';
  /** What an administrator has set, of any shape. */
  policy: unknown;
  /** Nothing more can be written into IndexedDB. */
  diskFull: boolean;
  /** The browser does not open IndexedDB, as where its files are damaged. */
  databaseShut: boolean;
};

/** What of the browser's storage outlives the worker; besides them it has IndexedDB. */
export type Area = 'session' | 'local';

/** What the worker has asked the browser to open: the options page, as it is or at a section. */
export type Opened = 'options' | `options#${string}`;

/** From the page to the worker. */
export type ToWorker =
  /** Before anything else. `stored`: what a worker before has left. `ahead`: how far the clock was turned. */
  | { kind: 'start'; settings: FakeSettings; stored: Record<Area, Changes>; ahead: number }
  | { kind: 'stored'; area: Area; changes: Changes }
  | { kind: 'turn'; id: number; milliseconds: number }
  | { kind: 'settings'; settings: FakeSettings }
  | { kind: 'granted' }
  | { kind: 'message'; id: number; message: unknown; from: 'own-page' | 'calendar' }
  | { kind: 'fetched'; id: number; answer: FetchAnswer | null };

/** From the worker to the page. */
export type FromWorker =
  | { kind: 'reply'; id: number; reply: unknown }
  | { kind: 'fetch'; id: number; request: FetchRequest }
  | { kind: 'abort'; id: number }
  | { kind: 'stored'; area: Area; changes: Changes }
  /** `untilNext`: milliseconds to turn until something is due; infinite if nothing waits. */
  | { kind: 'turned'; id: number; untilNext: number }
  | { kind: 'opened'; what: Opened };
