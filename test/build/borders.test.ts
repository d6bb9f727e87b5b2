import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const shell = process.platform === 'win32';

/** Lints one file at that place under the project's own rules, in a folder that holds nothing else. */
function lint(file: string, code: string): { refused: boolean; output: string } {
  const root = mkdtempSync(join(tmpdir(), 'borders-'));
  try {
    cpSync('biome.json', join(root, 'biome.json'));
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), code);
    const biome = resolve('node_modules/.bin/biome');
    const { status, stdout, stderr } = spawnSync(biome, ['lint', '--vcs-enabled=false', file], {
      cwd: root,
      encoding: 'utf8',
      shell,
    });
    return { refused: status !== 0, output: stdout + stderr };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const across: [folder: string, what: string][] = [
  ['src/calendar', '../close/client'],
  ['src/calendar', 'valibot'],
  ['src/close', '../lookup/join-link'],
  ['src/close', 'idb-keyval'],
  ['src/lookup', '../browser'],
  ['src/lookup', '../messages/send'],
  ['src/writing', '../browser'],
  ['src/writing', '../messages/contract'],
  ['src/words', '../panel/format'],
  ['src/messages', '../close/client'],
  ['src/messages', '../background/connect'],
  ['src/content', '../browser'],
  ['src/content', '../messages/receive'],
  ['src/content', '../close/client'],
  ['src/content', 'preact'],
  ['src/panel', '../browser'],
  ['src/panel', '../messages/send'],
  ['src/panel/views', '../../messages/send'],
  ['src/panel/views', 'prosemirror-model'],
  ['src/panel/writing', 'prosemirror-view'],
  ['src/panel/writing', '../../browser'],
  ['src/panel/editor', '../../words/words'],
  ['src/panel/editor', 'preact'],
  ['src/panel/views', '../../browser'],
  ['src/options', '../browser'],
  ['src/options', '../background/connect'],
  ['src/popup', '../browser'],
  ['src/sidebar', '../background/connect'],
  ['src/background', '../panel/format'],
  ['src/background', 'preact'],
];

describe('an import across a border fails the check', () => {
  test.each(across)('%s may not import %s', (folder, what) => {
    const { refused, output } = lint(
      `${folder}/try.ts`,
      `import { thing } from '${what}';\n\nexport const it = thing;\n`,
    );
    expect(output).toContain('noRestrictedImports');
    expect(refused).toBe(true);
  });

  test.each(['calendar', 'close', 'lookup', 'words', 'panel', 'options'])('src/%s may not use chrome', (folder) => {
    const { refused, output } = lint(`src/${folder}/try.ts`, 'export const id = chrome.runtime.id;\n');
    expect(output).toContain('noRestrictedGlobals');
    expect(refused).toBe(true);
  });

  test.each([
    ['src/content', '../calendar/providers'],
    ['src/options', '../shell/shortcuts'],
  ])('an import that the drawing allows passes: %s, %s', (folder, what) => {
    const code = `import { thing } from '${what}';\n\nexport const it = thing;\n`;
    expect(lint(`${folder}/try.ts`, code)).toMatchObject({ refused: false });
  });
});

describe('the pure folders know no browser', () => {
  test('they compile without the types of any', () => {
    execFileSync('node_modules/.bin/tsc', ['--noEmit', '-p', 'tsconfig.pure.json'], {
      shell,
      stdio: 'pipe',
    });
  });
});
