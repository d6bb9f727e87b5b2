import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

const page = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');

export type Report = {
  /**
   * Shows tables, and where it is wanted puts them between `<!-- bench:name -->` and `<!-- /bench:name -->` of the page.
   *
   * @param count how often it was measured, said below
   */
  put(name: string, tables: readonly (readonly string[])[], count: string): Promise<void>;
};

export function createReport({ write }: { write: boolean }): Report {
  let since = loadavg()[0] ?? 0;
  return {
    async put(name, tables, count) {
      const load = loadavg()[0] ?? 0;
      const machine = `${cpus().length} cores, load ${since.toFixed(1)} at the start and ${load.toFixed(1)} at the end`;
      const text = [...tables.map((table) => table.join('\n')), `${today()}, ${machine}, ${count}.`].join('\n\n');
      since = load;
      console.log(`\n${name}\n${text}\n`);
      if (write) await replace(name, text);
    },
  };
}

/** Throws when there is no place for it. */
async function replace(name: string, table: string): Promise<void> {
  const before = await readFile(page, 'utf8');
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`No place for "${name}" in ${page}`);
  await writeFile(page, `${before.slice(0, from)}${begin}\n${table}\n${before.slice(to)}`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
