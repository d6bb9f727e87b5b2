import { soak } from '../../soak/soak';
import { chromeBuild, expect, test } from '../fixtures/own-browser';

/**
 * The loss test in its shorter form. `npm run soak` is the full one, `test/worker/loss/` the one that has each fault of Close and the
 * network: docs/soak.md.
 */

/** Of 150,000 seeds the one whose first steps have every kind of fault, moment, place and subject in the fewest. */
const seed = 2_549;
const wanted = 26;

test('whatever goes wrong, no word is lost, none is written twice, and no colleague’s is overwritten', async () => {
  // A browser that starts several times; on a busy machine most of the time is its.
  test.setTimeout(240_000);
  const { passed, lines, faults } = await soak({
    extensionPath: chromeBuild,
    seed,
    faults: wanted,
    abreast: 1,
  });
  const figures = lines.join('\n');
  console.log(figures);
  expect(faults).toBeGreaterThanOrEqual(wanted);
  expect(passed, figures).toBe(true);
});
