import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edit, ShownBy } from './attack';

/** A copy of the project as it lies there, in which a defence can be taken away; never the project itself. */
export type Copy = {
  /** Whether the test passes in it, with all that it says. */
  run(test: ShownBy): { passed: boolean; output: string };
  /** Builds the extension as it is in the copy. */
  build(): void;
  edit(edits: readonly Edit[]): void;
  /** Puts back what was edited. */
  restore(edits: readonly Edit[]): void;
};

/** Makes it anew in `folder`, with the packages of the project. */
export function makeCopy(root: string, folder: string): Copy {
  rmSync(folder, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const path of listed.toString().split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const call = (...command: string[]) => {
    const [name = '', ...rest] = command;
    return spawnSync(join(folder, 'node_modules', '.bin', name), rest, { cwd: folder, encoding: 'utf8' });
  };
  return {
    run(test) {
      const { status, stdout, stderr } = call(...commandOf(test));
      return { passed: status === 0, output: `${stdout}${stderr}` };
    },
    build() {
      for (const mode of ['production', 'firefox']) {
        const { status, stderr } = call('vite', 'build', '--mode', mode);
        if (status !== 0) throw new Error(`The copy could not be built: ${stderr}`);
      }
    },
    edit(edits) {
      for (const { file, from, to } of edits) {
        const path = join(folder, file);
        writeFileSync(path, replaceOnce(readFileSync(path, 'utf8'), from, to));
      }
    },
    restore(edits) {
      for (const { file } of edits) cpSync(join(root, file), join(folder, file));
    },
  };
}

/** Throws where `from` is not there exactly once: the defence has been rewritten, and its row must be as well. */
export function replaceOnce(text: string, from: string, to: string): string {
  const [before = '', after, ...more] = text.split(from);
  if (after === undefined || more.length > 0) throw new Error(`Not there exactly once: ${from}`);
  return `${before}${to}${after}`;
}

function commandOf({ layer, file, title }: ShownBy): string[] {
  if (layer === 'e2e') return ['playwright', 'test', file, ...(title ? ['--grep', title] : [])];
  return ['vitest', 'run', `--project=${layer}`, file, ...(title ? ['--testNamePattern', title] : [])];
}
