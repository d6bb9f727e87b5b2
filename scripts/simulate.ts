import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Summary } from '../test/simulation/figures';
import { drawMorning, tables } from '../test/simulation/report';
import { playScene, scenes } from '../test/simulation/scenes';

/**
 * `npm run simulate`: a company at work, without a browser. `-- --scene day` plays one scene alone, `-- --list` names them all;
 * what came of each is kept in `artifacts/simulation/`. `-- --write` puts what is there into docs/simulation.md, so that nobody
 * copies a figure by hand. What is simulated, and what the figures mean, stands there.
 */
const { values } = parseArgs({
  options: {
    scene: { type: 'string', multiple: true },
    seed: { type: 'string', default: '20261130' },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '..');
const kept = join(root, 'artifacts', 'simulation');

if (values.list) for (const name of Object.keys(scenes)) console.log(name);
else if (!values.write) await play(values.scene ?? Object.keys(scenes));
else writePage();

async function play(names: readonly string[]) {
  mkdirSync(kept, { recursive: true });
  for (const name of names) {
    const scene = scenes[name];
    if (!scene) throw new Error(`No scene is called ${name}`);
    const began = performance.now();
    const summary = await playScene(scene, Number(values.seed));
    writeFileSync(fileOf(name), JSON.stringify(summary));
    const { groups: _, ...figures } = summary;
    console.log(name, figures, `${Math.round((performance.now() - began) / 1000)} s`);
  }
}

function writePage() {
  const played = new Map(Object.keys(scenes).flatMap((name) => read(name)));
  const page = join(root, 'docs', 'simulation.md');
  const text = readFileSync(page, 'utf8');
  const parts = /(<!-- simulation -->\n)[\s\S]*?(<!-- \/simulation -->)/;
  if (!parts.test(text)) throw new Error(`No place for the figures in ${page}`);
  writeFileSync(
    page,
    text.replace(parts, (_, begin, end) => `${begin}${tables(played)}\n${end}`),
  );
  writeFileSync(join(root, 'docs', 'images', 'simulation-morning.svg'), drawMorning(played));
}

function read(name: string): [string, Summary][] {
  try {
    return [[name, JSON.parse(readFileSync(fileOf(name), 'utf8')) as Summary]];
  } catch {
    console.log(`not played yet: ${name}`);
    return [];
  }
}

function fileOf(name: string): string {
  return join(kept, `${name.replaceAll(/[^\w]+/g, '-')}.json`);
}
