import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { soak } from '../test/soak/soak';
import { buildExtension } from './build';

/**
 * `npm run soak`: the loss test in full, on the built extension. `-- --faults 200 --seed 7 --verbose` for another run of it.
 * What it does and what the figures mean stands in docs/soak.md.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261123' },
    faults: { type: 'string', default: '1000' },
    'at-once': { type: 'boolean', default: false },
    abreast: { type: 'string', default: '3' },
    verbose: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});

if (!values['no-build']) await buildExtension(['chrome']);
const { passed, lines } = await soak({
  extensionPath: join(import.meta.dirname, '..', 'dist', 'chrome'),
  seed: Number(values.seed),
  faults: Number(values.faults),
  abreast: Number(values.abreast),
  closing: values['at-once'] ? 'at once' : 'when kept',
  log: (line) => {
    if (values.verbose || line.startsWith('life')) console.log(line);
  },
});
for (const line of lines) console.log(line);
process.exitCode = passed ? 0 : 1;
