import { type Shown, wait } from './contender';
import { type Contenders, GRID } from './contenders';
import type { MadeEvents } from './made-events';

/** Milliseconds from the call to what the popup says, drawn; much of it is the browser's own window. */
export type PopupTimes = { withEvent: number[]; withoutEvent: number[]; trivial: number[] };

const PAUSE_MS = 450;

/** The product's popup over an event and over none, in turns with a trivial Preact popup, which shows a heading whatever is open. */
export async function measurePopups(
  { product, floor }: Contenders,
  { events, repetitions }: { events: MadeEvents; repetitions: number },
): Promise<PopupTimes> {
  const times: PopupTimes = { withEvent: [], withoutEvent: [], trivial: [] };
  const event = events.unknown();
  const inTurn = async (title: string | null, list: number[]) => {
    await product.worker?.wake();
    await add(list, product.ownPage?.openPopup(title));
    await product.ownPage?.closePopup();
    await wait(PAUSE_MS);
    await add(times.trivial, floor.ownPage?.openPopup('Floor'));
    await floor.ownPage?.closePopup();
    await wait(PAUSE_MS);
  };
  await floor.goTo(GRID);
  await product.goTo(GRID);
  for (let round = 0; round < repetitions; round += 1) await inTurn(null, times.withoutEvent);
  for (let round = 0; round < repetitions; round += 1) {
    // What was seen is known for a minute.
    await product.goTo(GRID);
    await product.open(event);
    await wait(PAUSE_MS);
    await inTurn(event.title, times.withEvent);
  }
  return times;
}

async function add(list: number[], shown: Promise<Shown> | undefined): Promise<void> {
  const popup = await shown;
  if (popup) list.push(popup.at - popup.start);
}
