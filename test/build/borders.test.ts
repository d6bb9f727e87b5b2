import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, refuse } from '../../scripts/borders/check';

const shell = process.platform === 'win32';

/** What the project's own rules call an error in these files, in a folder that holds nothing else. */
function lint(files: readonly string[], code: string): string {
  const root = mkdtempSync(join(tmpdir(), 'borders-'));
  try {
    cpSync('biome.json', join(root, 'biome.json'));
    for (const file of files) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), code);
    }
    const biome = resolve('node_modules/.bin/biome');
    const args = ['lint', '--vcs-enabled=false', '--diagnostic-level=error', '--max-diagnostics=none', ...files];
    const { stdout, stderr } = spawnSync(biome, args, { cwd: root, encoding: 'utf8', shell });
    return stdout + stderr;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The way out is part of each message. */
const across: [file: string, code: string, message: string][] = [
  ['src/calendar/try.ts', "import { it } from '../close/client';", 'calendar/ is pure'],
  ['src/calendar/google/try.ts', "import { it } from 'valibot';", 'calendar/ is pure'],
  ['src/close/http/try.ts', "import { it } from '../../lookup/join/join-link';", '`fetch` is handed in'],
  ['src/close/try.ts', "import { it } from 'idb';", '`fetch` is handed in'],
  ['src/lookup/try.ts', "import { it } from '../browser';", 'lookup/ is pure'],
  ['src/lookup/event/try.ts', "import type { It } from '../../protocol/messages';", 'lookup/ is pure'],
  ['src/domain/try.ts', "import { it } from '../protocol/messages';", 'domain/ is pure'],
  ['src/domain/try.ts', "import type { It } from '../lookup/event/find-meetings';", 'domain/ is pure'],
  ['src/time/try.ts', "import type { It } from '../domain/panel-state';", 'time/ is pure'],
  ['src/words/try.ts', "import { it } from '../time/format';", 'words/ gathers the texts'],
  [
    'src/panel/features/today/try.words.ts',
    "import { it } from '../../../time/format';",
    'words/plural and types only',
  ],
  ['src/words/languages/xx/try.words.ts', "import { words } from '../../words';", 'words/plural and types only'],
  ['src/panel/features/today/try.tsx', "import { it } from './today.words';", 'the one catalogue'],
  ['src/time/try.ts', "import { it } from './time.words';", 'the one catalogue'],
  ['src/protocol/try.ts', "import { it } from '../close/client';", 'border between contexts'],
  ['src/protocol/try.ts', "import { it } from '../background/accounts/connect';", 'border between contexts'],
  ['src/content/try.ts', "import { it } from '../browser';", 'one tiny file'],
  ['src/content/try.ts', "import { it } from '../protocol/receive';", 'one tiny file'],
  ['src/content/try.ts', "import { it } from 'preact';", 'one tiny file'],
  ['src/ui/try.tsx', "import { it } from '../panel/Panel';", 'ui/ is the kit'],
  ['src/ui/controls/try.tsx', "import { it } from '../../words/words';", 'Hand the words in'],
  ['src/panel/parts/try.tsx', "import { it } from '../features/lead/LeadTabs';", 'several features'],
  ['src/panel/try.tsx', "import { it } from '../browser';", 'PanelHost'],
  ['src/panel/drafts/machine/try.ts', "import { it } from '../sync/draft-sync';", 'machine/ is pure'],
  ['src/panel/try.tsx', "import { it } from '../protocol/send';", 'PanelHost'],
  ['src/panel/try.tsx', "import { it } from '../lookup/event/find-meetings';", 'PanelHost'],
  ['src/panel/features/note/try.tsx', "import { it } from '../../../rich-text/editor/note-editor';", 'await import()'],
  ['src/panel/features/note/try.tsx', "import { it } from 'prosemirror-model';", 'await import()'],
  ['src/panel/features/tasks/try.tsx', "import { it } from '../note/NoteSection';", 'two features need'],
  ['src/panel/features/new/try.tsx', "import { it } from '../tasks/TaskList';", 'two features need'],
  ['src/panel/features/new/try.tsx', "import { it } from '../newer/it';", 'two features need'],
  ['src/panel/drafts/try.ts', "import { it } from '../states/StateView';", 'knows no feature'],
  ['src/rich-text/try.ts', "import { it } from './dom/parse';", 'needs a document'],
  ['src/rich-text/dom/try.ts', "import { it } from '../editor/note-editor';", 'knows no editor'],
  ['src/rich-text/editor/try.ts', "import { it } from '../../words/words';", 'Hand words'],
  ['src/rich-text/editor/note/try.ts', "import { it } from '../paste/pasting';", 'note/ knows none'],
  ['src/sidepanel/try.ts', "import { it } from '../close/client';", 'through shell/'],
  ['src/popup/try.ts', "import { it } from '../browser';", 'through shell/'],
  ['src/options/try.tsx', "import { it } from '../background/accounts/connect';", 'by protocol/'],
  ['src/background/try.ts', "import { it } from '../panel/Panel';", 'room of the worker'],
  ['src/background/tabs/try.ts', "import { it } from 'preact';", 'room of the worker'],
];

/** The lowest first. The four last know none of each other. */
const workerRooms = 'platform storage failures accounts close-access lookup tabs drafts writes find'.split(' ');
const upwards = workerRooms.flatMap((room, level) =>
  workerRooms
    .filter((other, above) => (level < 6 ? above > level : above >= 6 && other !== room))
    .map((other): [string, string] => [room, other]),
);

describe('an import across a border fails the check', () => {
  test.each(upwards)('the room %s of the worker knows nothing of %s', (room, above) => {
    const imports = [
      ...importsOf(`import { it } from '../${above}/it';`),
      ...importsOf(`import type { It } from '../${above}/it';`),
    ];
    const answers = imports.map((one) => refuse(`src/background/${room}/try.ts`, one));
    expect(answers).toEqual([expect.stringContaining('rooms below it'), expect.stringContaining('rooms below it')]);
  });

  test.each(across)('%s: %s', (file, code, message) => {
    expect(importsOf(code).map((one) => refuse(file, one))).toEqual([expect.stringContaining(message)]);
  });

  test('the pure folders and those of our pages may not use chrome', () => {
    const folders = ['calendar', 'close', 'lookup', 'words', 'panel', 'options', 'ui', 'domain', 'time'];
    const output = lint(
      folders.map((folder) => `src/${folder}/try.ts`),
      'export const id = chrome.runtime.id;\n',
    );
    const refused = [...output.matchAll(/^src\/(\w+)\/try\.ts:\S+ .*noRestrictedGlobals/gm)].map(
      ([, folder]) => folder,
    );
    expect(refused.toSorted(), output).toEqual(folders.toSorted());
  });

  test.each([
    ['src/content/try.ts', "import { it } from '../calendar/outlook/graph-id';"],
    ['src/content/try.ts', "import type { It } from '../calendar/providers';"],
    ['src/words/try.ts', "import { it } from '../panel/features/today/today.words';"],
    ['src/words/languages/xx/try.words.ts', "import type { Words } from '../../words';"],
    ['src/words/languages/xx/try.words.ts', "import { countIn } from '../../plural';"],
    ['src/words/languages/xx/catalogue.ts', "export { it } from './try.words';"],
    ['src/options/try.ts', "import { it } from '../shell/shortcuts';"],
    ['src/panel/features/new/try.tsx', "import { it } from './it';"],
    ['src/panel/features/note/try.tsx', "const it = await import('../../../rich-text/editor/note-editor');"],
    ['src/panel/states/try.tsx', "import type { PanelHost } from '../host';"],
    ['src/panel/states/try.tsx', "import { type PanelHost } from '../host';"],
  ])('an import that the drawing allows passes: %s, %s', (file, code) => {
    expect(importsOf(code).map((one) => refuse(file, one))).toEqual([null]);
  });

  test('every way to import is seen, with its line', () => {
    const code =
      "import 'a';\nimport {\n  b,\n  type C,\n} from 'b';\nexport type { D } from 'd';\nconst e = () => import('e');\n";
    expect(importsOf(code)).toEqual([
      { specifier: 'a', kind: 'code', line: 1 },
      { specifier: 'b', kind: 'code', line: 2 },
      { specifier: 'd', kind: 'types', line: 6 },
      { specifier: 'e', kind: 'late', line: 7 },
    ]);
  });
});
