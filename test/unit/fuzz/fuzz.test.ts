import { readdirSync, readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { startCounting } from '../../fuzz/coverage';
import { fuzz } from '../../fuzz/fuzz';
import { must, type Target } from '../../fuzz/target';
import { targets } from '../../fuzz/targets/all';
import { doors } from './doors';

/** As many as a change to the code should not break, and no more than a moment takes. `npm run fuzz` tries millions (docs/reliability.md). */
const INPUTS: Record<string, number> = { decoders: 12_000, messages: 4000, 'stored data': 4000, answers: 1000 };
const corpora = 'test/fuzz/corpus';
const fileOf = (name: string) => `${name.replaceAll(' ', '-')}.json`;

test.each(targets.map(({ target }) => target))(
  '$name: what was found before and thousands of new inputs, and everything holds',
  async (target) => {
    const file = fileOf(target.name);
    const corpus = readdirSync(corpora).includes(file) ? JSON.parse(readFileSync(`${corpora}/${file}`, 'utf8')) : [];
    const most = INPUTS[target.name] ?? 2000;
    const done = await fuzz(target, { seed: 20_261_123, corpus, goesOn: (tried) => tried < most });
    expect(done.failure).toBeNull();
    expect(done.tried).toBeGreaterThanOrEqual(most);
    // The inputs reach what is behind the first look, and do not all pass.
    expect(done.taken).toBeGreaterThan(most / 50);
    expect(done.taken).toBeLessThan(most);
  },
);

test('what does not hold is named with the smallest input', async () => {
  const target: Target = {
    name: 'a parser that fails',
    seeds: ['a long text with an x in it', 'another text'],
    pieces: ['zebra'],
    check(input) {
      must(!`${input}`.includes('zebra'), 'no zebras');
      return true;
    },
  };
  const done = await fuzz(target, { seed: 1, corpus: [], goesOn: (tried) => tried < 5000 });
  expect(done.failure).toMatch(/^no zebras\n"(zebraa long text with an x in it|zebra.*)"$/);
});

test('what reaches new code is changed further, and so finds what chance alone would not', async () => {
  const goesOn = (tried: number) => tried < 60_000;
  const counting = startCounting();
  onTestFinished(() => counting.stop());
  const coverage = counting.of((url) => url.includes('unit/fuzz/doors'));
  const guided = await fuzz(doors, { seed: 3, corpus: [], goesOn, coverage });
  const blind = await fuzz(doors, { seed: 3, corpus: [], goesOn });
  expect([guided.failure, blind.failure]).toEqual([expect.stringMatching(/^open\n"ope/), null]);
});
