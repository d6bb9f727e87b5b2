import { sandboxKeys } from '../fakes/sample-data/organization';
import type { Sandbox } from '../fakes/sandbox';
import { type Contender, startContender, wait } from './contender';
import type { MadeEvents } from './made-events';
import { prepareFloor, prepareProduct } from './prepare';

export type Contenders = { product: Contender; floor: Contender; alone: Contender };

/** Longer than the worker puts off what is not urgent. */
const SOON_MS = 2000;

export const GRID = 'https://calendar.google.com/calendar/u/0/r/week';

/** The three, each in a browser of its own: the product with a key, and with the agenda that Close has at this moment. */
export async function startContenders(sandbox: Sandbox, events: MadeEvents): Promise<Contenders> {
  const start = async (name: string, extension: string | null, ownPath?: string) =>
    startContender({ name, sandbox, extension, ...(ownPath && { ownPath }) });
  const product = await start('product', await prepareProduct(), 'src/options/index.html');
  const floor = await start('floor', await prepareFloor(), 'home.html');
  const alone = await start('page alone', null);
  await connect(product);
  await product.goTo(GRID);
  const keepsAgenda = ask(product, 'recallToday', 'value.value !== null');
  // The agenda is asked for soon after the user has opened something.
  while (!(await keepsAgenda())) {
    await product.open(events.unknown());
    await wait(SOON_MS);
  }
  console.log('[bench] the browsers are ready');
  return { product, floor, alone };
}

async function connect(product: Contender): Promise<void> {
  const isConnected = ask(product, 'getAccounts', 'value.length > 0');
  while (!(await isConnected())) {
    await product.ownPage?.run(`document.querySelector('input[name="api-key"]')?.focus()`);
    await product.ownPage?.enter(sandboxKeys.robin);
    await wait(SOON_MS);
  }
}

/** Whether the worker's answer to this message fulfils a condition on its `value`. */
function ask({ ownPage }: Contender, name: string, condition: string): () => Promise<boolean> {
  const message = JSON.stringify({ name, payload: null });
  return async () => {
    const answer = `chrome.runtime.sendMessage(${message}).then(({ value }) => ${condition})`;
    return (await ownPage?.run(answer)) === true;
  };
}
