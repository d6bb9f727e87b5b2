import { type SpawnOptions, spawn } from 'node:child_process';

/** Characters of a program's output that are kept. */
const MAX_TAIL = 4000;

/**
 * Runs a program with its output on the screen. Keeps the end of what is piped as well, for a program that breaks down says why
 * in its last lines, and these are gone when other programs have run.
 */
export function runProgram(
  command: string,
  args: string[],
  options: SpawnOptions,
): Promise<{ ok: boolean; tail: string }> {
  return new Promise((resolve) => {
    let tail = '';
    const program = spawn(command, args, options);
    const show = (screen: NodeJS.WriteStream) => (chunk: Buffer) => {
      screen.write(chunk);
      tail = `${tail}${chunk}`.slice(-MAX_TAIL);
    };
    program.stdout?.on('data', show(process.stdout));
    program.stderr?.on('data', show(process.stderr));
    program.on('close', (code) => resolve({ ok: code === 0, tail }));
    program.on('error', (error) => resolve({ ok: false, tail: `${error}` }));
  });
}
