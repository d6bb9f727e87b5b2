import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { soakOpenings } from '../test/soak/openings/openings';
import { soak } from '../test/soak/soak';
import { buildExtension } from './build';

/**
 * `npm run soak`: the loss test in full, on the built extension. `-- --faults 200 --seed 7 --verbose` for another run of it; `-- --openings 10000`
 * opens events in place of typing.
 * What it does and what the figures mean stands in docs/soak.md.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261123' },
    faults: { type: 'string', default: '1000' },
    openings: { type: 'string' },
    'at-once': { type: 'boolean', default: false },
    abreast: { type: 'string', default: '3' },
    verbose: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});

if (!values['no-build']) await buildExtension(['chrome']);
const common = {
  extensionPath: join(import.meta.dirname, '..', 'dist', 'chrome'),
  seed: Number(values.seed),
  abreast: Number(values.abreast),
  log: (line: string) => {
    if (values.verbose || line.startsWith('life')) console.log(line);
  },
};
const { passed, lines } = values.openings
  ? await soakOpenings({ ...common, openings: Number(values.openings) })
  : await soak({ ...common, faults: Number(values.faults), closing: values['at-once'] ? 'at once' : 'when kept' });
for (const line of lines) console.log(line);
process.exitCode = passed ? 0 : 1;
