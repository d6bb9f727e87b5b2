import { pause } from './panel-view';
import type { Disruption } from './plan';
import { PATIENCE_MS, type Visits } from './visits';
import { textsInClose, type World } from './world';

/** Closes, stops or kills. After a browser is gone it comes back at once, and the network is well then. */
export async function disrupt(
  disruption: Disruption,
  word: string | null,
  world: World,
  visits: Visits,
): Promise<void> {
  const { home, count, log, heal } = world;
  if (word && (disruption === 'browser killed' || world.closing === 'when kept')) await untilKept(word, world);
  count(disruption);
  log(`    ${disruption}`);
  if (disruption === 'worker stopped') return home.browser().stopWorkers();
  if (disruption === 'panel closed') return visits.closePanel();
  if (disruption === 'tab closed') return visits.closeTab();
  visits.forget();
  await (disruption === 'browser closed' ? home.quit() : home.kill());
  heal();
  await home.start();
}

/** The worker has it in its store, or Close has it: from then on a killed browser may not lose it. */
async function untilKept(word: string, { home, sandbox }: World) {
  const { optionsPage } = home.browser();
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (Object.values(textsInClose(sandbox)).some((texts) => texts.join().includes(word))) return;
    const reply = await optionsPage.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'getDrafts', payload: null }).catch(() => null),
    );
    if (JSON.stringify(reply).includes(word)) return;
    await pause(optionsPage);
  }
  throw new Error(`${word} is not kept.`);
}
