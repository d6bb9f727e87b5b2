/**
 * The drawing of the house as a table: which folder may import which. docs/architecture.md has the picture and the reasons.
 * Whoever moves a border changes both.
 */
export type Room = {
  /** Below `src/`. The longest that matches is a file's room. */
  folder: string;
  /** What the code may import: folders below `src/`, single files, packages. A folder stands for all that is in it. */
  code: readonly string[];
  /** What it may import besides as types only: they leave nothing in the build. */
  types?: readonly string[];
  /** What the room is for, and so the way out for an import that is refused. */
  rule: string;
};

const PREACT = ['preact'];
const FEATURE = [
  'domain',
  'panel/choices',
  'panel/commands',
  'panel/drafts',
  'panel/parts',
  'time',
  'ui',
  'words',
  ...PREACT,
];
const FEATURE_TYPES = ['panel'];
const EDITOR = [
  'prosemirror-',
  'rich-text/dom/node',
  'rich-text/dom/parse',
  'rich-text/dom/to-text',
  'rich-text/links',
  'rich-text/tags',
];
const EDITOR_RULE =
  'rich-text/editor/ is loaded late: ProseMirror and nothing of the panel. Hand words and callbacks in. Within it, note/ knows none of the others, and paste/ and commands/ know note/ alone.';
const FEATURE_RULE =
  'a feature draws its part of the state. It asks through the `PanelActions` it is given, never the browser or the worker; what two features need goes to ui/, panel/parts/, panel/choices/ or panel/drafts/.';
/** Stands for every feature without a row of its own: a new feature needs none. */
export const EACH_FEATURE = 'panel/features';
const WORKER_RULE =
  'a room of the worker knows the rooms below it. What it needs from above is handed in by background/main.';
const BELOW = ['background/accounts', 'background/close-access', 'background/failures', 'background/storage'];

/**
 * Every `x.words.ts`, wherever it lies: the words of one feature, beside it; in words/languages/ those of several, in another
 * language. The rest of the code takes them from the catalogue.
 */
export const featureWords: Room = {
  folder: '*.words',
  code: ['*.words', 'words/plural'],
  types: ['domain', 'words/words'],
  rule: 'an x.words.ts holds the words of one feature: plain data and small functions. It imports words/plural and types only.',
};

export const rooms: readonly Room[] = [
  { folder: 'calendar', code: [], rule: 'calendar/ is pure and imports nothing from outside.' },
  { folder: 'close', code: ['valibot'], rule: 'close/ is pure: valibot only; `fetch` is handed in.' },
  {
    folder: 'rich-text',
    code: [],
    rule: 'rich-text/ is pure: text in, text out. What needs a document goes to rich-text/dom/.',
  },
  {
    folder: 'rich-text/dom',
    code: ['rich-text/links', 'rich-text/tags', 'rich-text/true-host', 'words', ...PREACT],
    rule: 'rich-text/dom/ parses and draws notes, and knows no editor.',
  },
  { folder: 'rich-text/editor', code: [...EDITOR, 'diff', 'rich-text/editor'], rule: EDITOR_RULE },
  { folder: 'rich-text/editor/note', code: [...EDITOR, 'rich-text/escape'], rule: EDITOR_RULE },
  { folder: 'rich-text/editor/paste', code: [...EDITOR, 'rich-text/editor/note'], rule: EDITOR_RULE },
  { folder: 'rich-text/editor/commands', code: [...EDITOR, 'rich-text/editor/note'], rule: EDITOR_RULE },
  {
    folder: 'rich-text/editor/take-over',
    code: [...EDITOR, 'rich-text/dom/early-keys', 'rich-text/editor/note', 'rich-text/editor/paste'],
    rule: EDITOR_RULE,
  },
  {
    folder: 'time',
    code: ['words'],
    rule: 'time/ is pure arithmetic and wording of instants and days.',
  },
  {
    folder: 'lookup',
    code: ['calendar', 'close', 'domain', 'time'],
    rule: 'lookup/ is pure: calendar/, close/, domain/ and time/ only.',
  },
  {
    folder: 'domain',
    code: ['rich-text/compare', 'rich-text/from-text', 'time/durations'],
    types: ['close'],
    rule: 'domain/ is pure: what the contexts tell each other. It knows neither calendars nor how Close is asked.',
  },
  {
    folder: 'words',
    // The one arrow that goes up: the catalogue gathers the words that lie with the features (`featureWords`).
    code: ['*.words'],
    types: ['domain'],
    rule: 'words/ gathers the texts of all features into one catalogue, and knows nothing but the types they are for.',
  },
  {
    folder: 'protocol',
    code: ['calendar', 'close/http/object-id', 'domain', 'valibot'],
    rule: 'protocol/ is the border between contexts: the messages, and what it takes to send and receive them.',
  },
  {
    folder: 'content',
    code: ['calendar/outlook/graph-id', 'protocol/send'],
    types: ['calendar', 'domain', 'protocol'],
    rule: 'content/ says what a page shows, in one tiny file for each calendar: the worker reads it with calendar/. No polyfill, no Preact, no schemas.',
  },
  {
    folder: 'ui',
    code: PREACT,
    types: ['domain/answers'],
    rule: 'ui/ is the kit: it knows no feature, no state and no words. Hand the words in.',
  },
  {
    folder: 'panel',
    code: ['domain', 'panel', 'time', 'ui', 'words', ...PREACT],
    types: ['protocol'],
    rule: 'panel/ draws a state: no browser API and no messages. Ask through `PanelHost`.',
  },
  {
    folder: 'panel/drafts',
    code: ['panel/drafts/machine', 'domain', 'time', 'ui', 'words', ...PREACT],
    types: ['panel'],
    rule: 'panel/drafts/ keeps what is typed and knows no feature.',
  },
  {
    folder: 'panel/drafts/machine',
    code: [],
    types: ['domain', 'panel/drafts/context'],
    rule: 'panel/drafts/machine/ is pure: what an event does to a draft. Timers, messages and the clock are in panel/drafts/sync/.',
  },
  {
    folder: 'panel/commands',
    code: ['ui', 'words', ...PREACT],
    rule: 'panel/commands/ is the menu and its keys. It knows none of the commands: the feature that owns one offers it (`useCommands`).',
  },
  {
    folder: 'panel/choices',
    code: ['panel/drafts', ...PREACT],
    types: ['domain'],
    rule: 'panel/choices/ is one rule: my choice counts until the state says otherwise. It knows no feature and no words.',
  },
  {
    folder: 'panel/parts',
    code: ['domain', 'time', 'ui', 'words', ...PREACT],
    types: ['panel'],
    rule: 'panel/parts/ is what several features and states draw alike. It knows none of them.',
  },
  {
    folder: 'panel/states',
    code: ['domain', 'panel/drafts', 'panel/features', 'panel/parts', 'time', 'ui', 'words', ...PREACT],
    types: ['panel'],
    rule: 'panel/states/ puts the features together, one view for each state.',
  },
  // Each folder in it is a room of its own. One that needs another feature has a row.
  { folder: EACH_FEATURE, code: FEATURE, types: FEATURE_TYPES, rule: FEATURE_RULE },
  {
    folder: 'panel/features/brief-copy',
    code: [...FEATURE, 'panel/features/scheduling-links'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/find',
    code: [...FEATURE, 'panel/features/log-on-lead', 'panel/features/meeting'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/log-on-lead',
    code: [...FEATURE, 'rich-text/from-text'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/guests',
    code: [...FEATURE, 'panel/features/log-on-lead', 'panel/features/meeting', 'panel/features/people'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/today',
    code: [...FEATURE, 'panel/features/wrap-up'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/wrap-up',
    code: [...FEATURE, 'panel/features/meeting'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/story',
    code: [...FEATURE, 'panel/features/lead', 'rich-text/dom/RichText'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/lead',
    code: [...FEATURE, 'rich-text/dom/RichText', 'rich-text/from-text'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/follow-up',
    code: [...FEATURE, 'rich-text/dom'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/note',
    // The editor is loaded when it is needed: `import()` only.
    code: [
      ...FEATURE,
      'panel/features/other-leads',
      'rich-text/compare',
      'rich-text/dom',
      'rich-text/from-text',
      'rich-text/marked-text',
      'rich-text/plain-note',
      'import:rich-text/editor/note-editor',
    ],
    types: [...FEATURE_TYPES, 'rich-text/editor/note-editor'],
    rule: `${FEATURE_RULE} The editor is loaded late: \`await import()\`.`,
  },
  {
    folder: 'panel/features/meeting',
    code: [...FEATURE, 'panel/features/other-leads'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/other-leads',
    code: [...FEATURE, 'rich-text/compare', 'rich-text/dom/RichText'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/opportunity',
    code: [...FEATURE, 'panel/features/custom-fields', 'rich-text/dom', 'rich-text/from-text'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'panel/features/people',
    code: [...FEATURE, 'panel/features/custom-fields'],
    types: FEATURE_TYPES,
    rule: FEATURE_RULE,
  },
  {
    folder: 'shell',
    code: ['browser', 'domain/settled-card', 'protocol', 'words/choose-language'],
    types: ['domain', 'panel/host'],
    rule: 'shell/ joins the panel to the browser.',
  },
  {
    folder: 'popup',
    code: ['panel/mount', 'shell'],
    rule: 'popup/ joins the panel to its place; ask the browser through shell/.',
  },
  {
    folder: 'sidebar',
    code: ['panel/mount', 'protocol', 'shell'],
    types: ['domain', 'panel'],
    rule: 'sidebar/ joins the panel to its place; ask the browser through shell/.',
  },
  {
    folder: 'sidepanel',
    code: ['panel/mount', 'shell'],
    rule: 'sidepanel/ joins the panel to its place; ask the browser through shell/.',
  },
  {
    folder: 'demo',
    code: ['domain', 'panel/mount', 'shell', 'time', 'ui', 'words', ...PREACT],
    types: ['close', 'panel'],
    rule: 'demo/ shows the panel with sample data: a host that answers from memory. It asks no worker: neither protocol/ nor browser.ts.',
  },
  {
    folder: 'options',
    code: [
      'domain',
      'panel/drafts',
      'panel/features',
      'protocol',
      'rich-text/dom/parse',
      'rich-text/dom/to-text',
      'shell',
      'time',
      'ui',
      'words',
      ...PREACT,
    ],
    types: ['panel'],
    rule: 'options/ draws with ui/, asks the worker by protocol/ and the browser through shell/.',
  },
  // The worker's rooms in layers: each knows those above it in this list, never those below.
  {
    folder: 'background/platform',
    code: ['browser', 'protocol/send'],
    types: ['domain/diagnostics'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/storage',
    code: ['close/http/is-within', 'idb', 'valibot'],
    types: ['background/platform'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/failures',
    code: ['background/storage/newer-data-error', 'close/http/close-error'],
    types: ['close', 'domain'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/accounts',
    code: ['background/failures', 'background/storage', 'domain', 'protocol', 'valibot'],
    types: ['background/platform', 'close'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/close-access',
    code: [
      'background/accounts',
      'background/failures',
      'background/platform',
      'background/storage',
      'close',
      'domain',
    ],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/language',
    code: ['background/platform', 'protocol/language-key', 'words'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/agenda',
    code: [...BELOW, 'background/platform', 'calendar', 'close', 'domain', 'lookup', 'time', 'valibot'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/reminders',
    code: ['background/storage', 'domain', 'lookup', 'time', 'valibot', 'words'],
    types: ['background/accounts', 'background/agenda', 'background/platform', 'close'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/lookup',
    code: [...BELOW, 'background/platform', 'calendar', 'close', 'domain', 'lookup', 'valibot'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/tabs',
    code: ['background/platform', 'background/storage', 'calendar', 'domain', 'lookup', 'protocol', 'valibot', 'words'],
    types: ['background/lookup'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/drafts',
    code: [
      ...BELOW,
      'background/platform',
      'close',
      'domain',
      'lookup',
      'rich-text/compare',
      'rich-text/from-text',
      'time',
      'valibot',
    ],
    types: ['protocol'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/writes',
    code: [...BELOW, 'background/platform', 'close', 'domain', 'lookup', 'time'],
    rule: WORKER_RULE,
  },
  {
    folder: 'background/find',
    code: [
      ...BELOW,
      'background/lookup',
      'background/platform',
      'close',
      'domain',
      'lookup',
      'protocol',
      'time',
      'valibot',
      'words',
    ],
    rule: WORKER_RULE,
  },
  {
    folder: 'background',
    code: ['background', 'browser', 'calendar', 'protocol'],
    types: ['domain'],
    rule: WORKER_RULE,
  },
];
