import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Attack } from './attacks/attack';
import { attacks } from './attacks/attack-table';
import { type Copy, makeCopy } from './attacks/copy';

/**
 * `npm run attacks` prints the attacks, the defence of each and the test that shows it. `-- --without A4` takes that defence
 * away in a copy of the project and shows the test fail; `--without all` does so one by one. Exits with 1 where a test
 * passes without its defence, or fails with it.
 */
const SHOWN = 'passes with the defence, fails without';

const { values } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } });
const wanted = values.without.includes('all')
  ? attacks
  : values.without.map((id) => attacks.find((attack) => attack.id === id) ?? unknown(id));

if (wanted.length === 0) for (const attack of attacks) print(attack);
else tryEach(wanted);

function print({ id, name, defence, shownBy: { file, title } }: Attack): void {
  console.log(
    `${id.padEnd(4)}${name}\n    kept off by: ${defence}\n    shown by: ${file}${title ? `, “${title}”` : ''}\n`,
  );
}

function tryEach(some: readonly Attack[]): void {
  const root = join(import.meta.dirname, '..');
  const copy = makeCopy(root, join(root, 'artifacts', 'attacks'));
  if (some.some(isOfBuild)) copy.build();
  const verdicts = some.map((attack) => {
    const verdict = tryOne(copy, attack);
    console.log(`${attack.id.padEnd(4)}${verdict.padEnd(46)}${attack.name}`);
    return verdict;
  });
  const shown = verdicts.filter((verdict) => verdict === SHOWN).length;
  console.log(`${shown} of ${some.length} defences are missed by their test when they are gone`);
  process.exitCode = shown === some.length ? 0 : 1;
}

function tryOne(copy: Copy, attack: Attack): string {
  const { without, shownBy } = attack;
  if (!copy.run(shownBy).passed) return 'FAILS WITH THE DEFENCE';
  copy.edit(without);
  try {
    if (isOfBuild(attack)) copy.build();
    return copy.run(shownBy).passed ? 'PASSES WITHOUT THE DEFENCE' : SHOWN;
  } finally {
    copy.restore(without);
    if (isOfBuild(attack)) copy.build();
  }
}

function isOfBuild({ shownBy: { layer } }: Attack): boolean {
  return layer === 'e2e' || layer === 'build';
}

function unknown(id: string): never {
  throw new Error(`No such attack: ${id}. They are ${attacks.map((attack) => attack.id).join(', ')}.`);
}
