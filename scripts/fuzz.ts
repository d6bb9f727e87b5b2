import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startCounting } from '../test/fuzz/coverage';

/**
 * `npm run fuzz`: what others wrote, changed at random, given to each border of ours; guided by the code that it reaches. Half a minute
 * a target, or `-- --minutes 60`, `-- --inputs 10000000`; `-- --target decoders` for one alone, `--seed 7` for others, `--blind` without
 * guiding, which is faster. `--keep` adds what reached new code to test/fuzz/corpus/. docs/reliability.md has figures.
 */
const { values } = parseArgs({
  options: {
    target: { type: 'string', multiple: true },
    seed: { type: 'string', default: `${Date.now() % 1_000_000_000}` },
    minutes: { type: 'string', default: '0.5' },
    inputs: { type: 'string' },
    keep: { type: 'boolean', default: false },
    blind: { type: 'boolean', default: false },
  },
});
// Before any of our code is compiled.
const counting = values.blind ? null : startCounting();
const { fuzz } = await import('../test/fuzz/fuzz');
const { targets } = await import('../test/fuzz/targets/all');

const root = join(import.meta.dirname, '..');
const corpora = join(root, 'test', 'fuzz', 'corpus');
const seed = Number(values.seed);

console.log(`seed ${seed}`);
for (const { target, code } of targets) {
  if (values.target && !values.target.includes(target.name)) continue;
  const file = join(corpora, `${target.name.replaceAll(' ', '-')}.json`);
  const corpus: unknown[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const began = performance.now();
  const ends = began + Number(values.minutes) * 60_000;
  const inputs = values.inputs === undefined ? null : Number(values.inputs);
  const done = await fuzz(target, {
    seed,
    corpus,
    goesOn: (tried) => (inputs === null ? performance.now() < ends : tried < inputs),
    ...(counting && { coverage: counting.of((url) => code.some((folder) => url.includes(`/${folder}`))) }),
  });
  const share = done.covered === null ? '' : `, ${(done.covered * 100).toFixed(1)} % of the code`;
  const figures = `${done.tried.toLocaleString('en')} inputs, ${done.taken.toLocaleString('en')} of them taken${share}`;
  console.log(
    `${target.name}: ${figures}, ${done.found.length} reached new code, ${Math.round((performance.now() - began) / 1000)} s`,
  );
  if (values.keep && done.found.length > 0) {
    mkdirSync(corpora, { recursive: true });
    const lines = [...corpus, ...done.found].map((input) => JSON.stringify(input));
    writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
  }
  if (done.failure === null) continue;
  console.error(`FAILED ${target.name}: ${done.failure}`);
  process.exitCode = 1;
}
