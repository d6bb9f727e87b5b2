import { soak } from '../../soak/soak';
import { chromeBuild, expect, test } from '../fixtures/own-browser';

/** The loss test in its shorter form. `npm run soak` is the full one: docs/soak.md. */

const seed = 20_261_123;
const wanted = 50;

test('whatever goes wrong, no word is lost, none is written twice, and no colleague’s is overwritten', async () => {
  // Two browsers that start several times; on a busy machine most of the time is theirs.
  test.setTimeout(240_000);
  const { passed, lines, faults } = await soak({
    extensionPath: chromeBuild,
    seed,
    faults: wanted,
    abreast: 2,
  });
  const figures = lines.join('\n');
  console.log(figures);
  expect(faults).toBeGreaterThanOrEqual(wanted);
  expect(passed, figures).toBe(true);
});
