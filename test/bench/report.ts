import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

const page = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');

export type Report = {
  /** Shows a table, and where it is wanted puts it between `<!-- bench:name -->` and `<!-- /bench:name -->` of the page. */
  put(name: string, tables: readonly (readonly string[])[]): Promise<void>;
};

/** @param options said under each table, for it is a part of what the figures mean */
export function createReport({ write, options }: { write: boolean; options: string }): Report {
  let since = loadavg()[0] ?? 0;
  return {
    async put(name, tables) {
      const load = loadavg()[0] ?? 0;
      // From outside of the bench's own few programs on two cores it is read what else the machine did.
      const machine = `${cpus().length} cores, load ${since.toFixed(1)} at the start and ${load.toFixed(1)} at the end`;
      const text = [...tables.map((table) => table.join('\n')), `${today()}, ${machine}, ${options}.`].join('\n\n');
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
